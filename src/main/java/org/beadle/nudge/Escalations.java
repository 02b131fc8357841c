package org.beadle.nudge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.board.Rung;

/**
 * The steps of the ladder that a late milestone has reached. Each is taken once for each due day,
 * whoever holds an office later; none is while something blocks the action.
 *
 * @param taken the steps that a person, or a channel, was told of
 */
record Escalations(Reckoning reckoning, Set<Taken> taken) {

  /** A step of the ladder that was taken, in person or in a channel. */
  private record Taken(long action, String occurrence, boolean toPerson) {
    static Taken of(NudgeKey key) {
      return new Taken(key.record(), key.occurrence(), key.toPerson());
    }
  }

  static Escalations of(Reckoning reckoning) {
    return new Escalations(
        reckoning,
        reckoning.sent().stream()
            .filter(key -> key.rule().equals(NudgeKey.ESCALATION))
            .map(Taken::of)
            .collect(Collectors.toSet()));
  }

  Stream<Candidate> on(Promise promise) {
    if (promise.action().blocker().isPresent()) return Stream.empty();
    return reckoning.ladder(promise).rungs().stream()
        .filter(rung -> !reckoning.dayOf(rung, promise).isAfter(reckoning.today()))
        .flatMap(rung -> recipients(rung, promise).map(to -> nudge(promise, rung, to)))
        .filter(candidate -> !taken.contains(Taken.of(candidate.nudge().key())));
  }

  private Stream<Recipient> recipients(Rung rung, Promise promise) {
    Stream<Recipient.Channel> channels =
        reckoning.addressees().audience(rung.told(), promise.action()).stream()
            .flatMap(audience -> reckoning.snapshot().channels().of(audience).stream());
    return Stream.concat(reckoning.person(rung, promise).stream(), channels);
  }

  private Candidate nudge(Promise promise, Rung rung, Recipient recipient) {
    NudgeKey key = reckoning.key(NudgeKey.ESCALATION, promise, rung.daysLate(), recipient);
    return new Candidate(
        recipient,
        new Nudge.Escalation(key, promise, rung, reckoning.next(promise, recipient)),
        List.of());
  }
}
