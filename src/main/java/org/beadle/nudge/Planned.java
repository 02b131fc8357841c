package org.beadle.nudge;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.plan.Action;

/**
 * One message that is to be sent now: all that a recipient is told together.
 *
 * @param day the board's day on which it is sent
 * @param at the first instant of that day at which it may be sent
 * @param nudges what it tells, the longest late first; never empty
 * @param superseded keys of older nudges for which it stands; they are recorded with its own
 */
public record Planned(
    Recipient recipient, LocalDate day, Instant at, List<Nudge> nudges, List<NudgeKey> superseded) {
  public Planned {
    nudges = List.copyOf(nudges);
    superseded = List.copyOf(superseded);
  }

  /** What sort of message. */
  public enum Kind {
    /** All of a person's reminders and escalations, combined; counts against the budget. */
    PERSONAL,
    /** Escalations in a channel, combined. */
    ESCALATION,
    /** A week in a channel. */
    DIGEST
  }

  /**
   * What matters most first: what can't wait, then escalations, then the longest late, then the
   * soonest due.
   */
  public static final Comparator<Planned> MOST_URGENT_FIRST =
      Comparator.comparing(Planned::pressing)
          .thenComparing(Planned::escalates)
          .thenComparing(Planned::daysLate)
          .reversed()
          .thenComparing(planned -> planned.recipient().text());

  /** Some of it, with the keys for which that stands. */
  public Planned part(List<Nudge> some) {
    Set<Long> records =
        some.stream().map(nudge -> nudge.key().record()).collect(Collectors.toSet());
    return new Planned(
        recipient,
        day,
        at,
        some,
        superseded.stream().filter(key -> records.contains(key.record())).toList());
  }

  /** What it tells of one kind, in its order. */
  public <N extends Nudge> Stream<N> told(Class<N> kind) {
    return nudges.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** What has reached the top of its ladder, in its order. */
  public Stream<Nudge.Escalation> topEscalations() {
    return told(Nudge.Escalation.class).filter(Nudge.Escalation::top);
  }

  public Kind kind() {
    if (recipient instanceof Recipient.Person) return Kind.PERSONAL;
    return nudges.getFirst() instanceof Nudge.WeeklyDigest ? Kind.DIGEST : Kind.ESCALATION;
  }

  public long board() {
    return nudges.getFirst().key().board();
  }

  /** The one action that all of it is about; empty where it is about several, or something else. */
  public Optional<Action> action() {
    List<Action> actions = promises().map(Promise::action).distinct().toList();
    return actions.size() == 1 && promises().count() == nudges.size()
        ? Optional.of(actions.getFirst())
        : Optional.empty();
  }

  /** Every key that is recorded once the message is queued. */
  public List<NudgeKey> keys() {
    return Stream.concat(nudges.stream().map(Nudge::key), superseded.stream()).toList();
  }

  /** Whether it does not wait for a day on which the board has told the recipient nothing yet. */
  boolean pressing() {
    return told(MeetingNudge.class).anyMatch(MeetingNudge::pressing);
  }

  private boolean escalates() {
    return told(Nudge.Escalation.class).findAny().isPresent();
  }

  private long daysLate() {
    return promises().mapToLong(promise -> -promise.daysLeft()).max().orElse(Long.MIN_VALUE);
  }

  private Stream<Promise> promises() {
    return told(Nudge.OnPromise.class).map(Nudge.OnPromise::promise);
  }
}
