package org.beadle.nudge;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.board.Party;
import org.beadle.board.Rung;
import org.beadle.plan.Action;

/**
 * Where a person is told of an action whom Beadle can write to nowhere: in the channel of the group
 * or agency that leads it, or of his or her own agency. What is not about an action is for that
 * person alone.
 */
public final class Detour {
  private Detour() {}

  /**
   * Those whose channels may say what a nudge says, the best first.
   *
   * @param agency that the person represents
   */
  public static List<Audience> of(Nudge nudge, OptionalLong agency) {
    return nudge instanceof Nudge.OnPromise on && isForThePersonAlone(on)
        ? of(on.promise().action(), agency)
        : List.of();
  }

  /** Above the first step of the ladder the channel is told anyway. */
  private static boolean isForThePersonAlone(Nudge.OnPromise nudge) {
    return !(nudge instanceof Nudge.Escalation at) || at.rung().told() == Rung.Told.HOLDER;
  }

  /** The same for all that may be said of an action. */
  public static List<Audience> of(Action action, OptionalLong agency) {
    Stream<Audience> lead = action.lead().accountable().flatMap(Detour::audience).stream();
    Stream<Audience> own = agency.stream().mapToObj(Audience::agency);
    return Stream.concat(lead, own).distinct().filter(audience -> audience.sees(action)).toList();
  }

  private static Optional<Audience> audience(Party lead) {
    return switch (lead.kind()) {
      case GROUP -> Optional.of(Audience.group(lead.id()));
      case AGENCY -> Optional.of(Audience.agency(lead.id()));
      case OFFICE, MEMBER -> Optional.empty();
    };
  }

  /** Whether what a key names may be told in a channel instead. */
  public static boolean isOfAction(NudgeKey key) {
    return key.rule().equals(NudgeKey.REMINDER) || key.rule().equals(NudgeKey.ESCALATION);
  }

  /** The escalation by which {@code channel} is told of the same step of the same date. */
  public static NudgeKey escalation(Nudge nudge, Recipient.Channel channel) {
    NudgeKey key = nudge.key();
    return new NudgeKey(
        key.board(), NudgeKey.ESCALATION, key.record(), key.occurrence(), channel.text());
  }
}
