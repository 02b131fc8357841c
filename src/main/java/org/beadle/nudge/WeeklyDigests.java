package org.beadle.nudge;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Policies;

/** The digest of the week that ended last, for each channel that has not had it. */
record WeeklyDigests(Reckoning reckoning) {

  Stream<Planned> due() {
    Week week =
        Week.endedBy(reckoning.today(), reckoning.snapshot().policies().get(Policies.DIGEST_DAY));
    boolean come = !reckoning.hours().onOrAfter(week.digestDay()).isAfter(reckoning.today());
    boolean known = !reckoning.snapshot().since().isAfter(week.until());
    return come && known ? all(week) : Stream.empty();
  }

  private Stream<Planned> all(Week week) {
    Channels channels = reckoning.snapshot().channels();
    return channels.digested().stream()
        .sorted(Comparator.comparing(Audience::kind).thenComparing(Audience::id))
        .flatMap(audience -> channels.of(audience).stream().map(to -> digest(audience, week, to)))
        .filter(digest -> !reckoning.wasSaid(digest.nudges().getFirst().key()));
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
