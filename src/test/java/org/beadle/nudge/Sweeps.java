package org.beadle.nudge;

import static java.util.stream.Collectors.toCollection;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Runs sweeps over a board by hand, and keeps what they sent. */
final class Sweeps {
  private final Snapshot snapshot;
  private final Set<NudgeKey> recorded = new HashSet<>();
  private final List<Sent> sent = new ArrayList<>();

  /** A message, and when it was sent. */
  record Sent(Instant at, Planned planned) {}

  Sweeps(Snapshot snapshot) {
    this.snapshot = snapshot;
  }

  /** One that goes on from here, with a board that changed. */
  Sweeps after(Snapshot changed) {
    Sweeps next = new Sweeps(changed);
    next.recorded.addAll(recorded);
    next.sent.addAll(sent);
    return next;
  }

  List<Planned> at(Instant now) {
    List<Planned> due = Nudges.due(snapshot, now, recorded);
    due.forEach(planned -> recorded.addAll(planned.keys()));
    due.forEach(planned -> sent.add(new Sent(now, planned)));
    return due;
  }

  /** A sweep at ten in the morning, local to the board. */
  List<Planned> on(LocalDate day) {
    return at(at(day, LocalTime.of(10, 0)));
  }

  Instant at(LocalDate day, LocalTime time) {
    return day.atTime(time).atZone(snapshot.roster().board().zone()).toInstant();
  }

  Sweeps daily(LocalDate from, LocalDate until) {
    from.datesUntil(until.plusDays(1)).forEach(this::on);
    return this;
  }

  List<Sent> sent() {
    return sent;
  }

  Set<NudgeKey> recorded() {
    return recorded;
  }

  /** What was sent about milestones to {@code recipient}, in order. */
  List<Nudge.OnPromise> to(Recipient recipient) {
    return sent.stream()
        .filter(each -> each.planned().recipient().equals(recipient))
        .flatMap(each -> each.planned().nudges().stream())
        .flatMap(nudge -> nudge instanceof Nudge.OnPromise on ? Stream.of(on) : Stream.empty())
        .toList();
  }

  /** The days on which something was sent to {@code recipient}. */
  Set<LocalDate> days(Recipient recipient) {
    return sent.stream()
        .filter(each -> each.planned().recipient().equals(recipient))
        .map(each -> each.planned().day())
        .collect(toCollection(TreeSet::new));
  }

  /** The steps that were told to {@code recipient}, in days after the due day. */
  List<Integer> steps(Recipient recipient) {
    return to(recipient).stream().map(Nudge.OnPromise::step).toList();
  }
}
