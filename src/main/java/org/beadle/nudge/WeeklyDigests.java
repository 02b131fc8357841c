package org.beadle.nudge;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Policies;

/**
 * The digest of the time since the last one, for each channel that has not had it. Where several
 * were missed, one tells of all that they would have told.
 *
 * @param time the time of day, local to the board
 */
record WeeklyDigests(Reckoning reckoning, LocalTime time) {

  Stream<Planned> due() {
    Channels channels = reckoning.snapshot().channels();
    return channels.digested().stream()
        .sorted(Comparator.comparing(Audience::kind).thenComparing(Audience::id))
        .flatMap(audience -> due(audience).stream().flatMap(week -> digests(audience, week)))
        .filter(digest -> !reckoning.wasSaid(digest.nudges().getFirst().key()));
  }

  private Optional<Week> due(Audience audience) {
    Policies policies = reckoning.snapshot().policiesOf(audience);
    Week week = Week.endedBy(reckoning.today(), policies.get(Policies.DIGEST_DAY));
    boolean known = !reckoning.snapshot().since().isAfter(week.until());
    LocalDate on = reckoning.hours().onOrAfter(week.digestDay());
    boolean come =
        on.isBefore(reckoning.today())
            || on.equals(reckoning.today()) && !time.isBefore(policies.get(Policies.DIGEST_TIME));
    return Optional.of(week).filter(each -> known && come);
  }

  private Stream<Planned> digests(Audience audience, Week week) {
    Channels channels = reckoning.snapshot().channels();
    LocalDate told = channels.told().get(audience);
    Week since = told == null ? week : week.since(told);
    return channels.of(audience).stream().map(to -> digest(audience, since, to));
  }

  private boolean late(Week week) {
    return reckoning.hours().onOrAfter(week.digestDay()).isBefore(reckoning.today());
  }

  private Planned digest(Audience audience, Week week, Recipient.Channel channel) {
    NudgeKey key =
        new NudgeKey(
            reckoning.board(),
            NudgeKey.DIGEST,
            audience.id(),
            week.digestDay().toString(),
            channel.text());
    return reckoning.planned(
        channel, List.of(new Nudge.WeeklyDigest(key, audience, week, late(week))), List.of());
  }
}
