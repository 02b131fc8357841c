package org.beadle.desk;

import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.beadle.chat.Post;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Digest;
import org.beadle.nudge.MeetingNudge;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Standing;
import org.beadle.nudge.Week;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.DigestWords;
import org.beadle.wording.UpcomingFacts;
import org.beadle.wording.UpcomingList;

/** What the board keeps an eye on: its digest as of now, and what will be sent. */
final class Minding {
  private final Store store;
  private final Calendars calendars;

  Minding(Store store, Calendars calendars) {
    this.store = store;
    this.calendars = calendars;
  }

  /**
   * The digest of the place in which it is asked for, of the days since its last one. That one
   * stays the last: nothing is kept of this.
   */
  Post digest(Caller caller) {
    return store.read(
        records -> {
          Audience audience = audience(records, caller);
          Week week = sinceLast(records, caller, audience);
          Standing standing =
              Standings.of(records, caller.roster(), caller.policies(), caller.today(), week);
          return DigestWords.post(
              caller.roster(),
              Digest.of(audience, week, standing),
              Diaries.of(records, caller.roster(), caller.policies(), audience, caller.today()),
              false);
        });
  }

  private static Week sinceLast(Records records, Caller caller, Audience audience) {
    LocalDate today = caller.today();
    Week week = new Week(today.minusDays(6), today);
    return records
        .digests()
        .lastBefore(caller.board().id(), audience.text(), today)
        .map(last -> week.since(last.until()))
        .orElse(week);
  }

  /** The group whose place it is, if the caller may see what is of that group; else the board. */
  private static Audience audience(Records records, Caller caller) {
    OptionalLong group =
        Whereabouts.of(records, caller.incoming().from()).group(caller.board().id());
    boolean own =
        group.isPresent()
            && caller.roster().group(group.getAsLong()).filter(caller.reader()::sees).isPresent();
    return own ? Audience.group(group.getAsLong()) : Audience.BOARD;
  }

  /** What will be sent in the coming days, if nothing changes, as far as the caller may know. */
  Post upcoming(Caller caller, int days) {
    return store.read(records -> UpcomingList.post(upcoming(records, caller, days)));
  }

  private UpcomingFacts upcoming(Records records, Caller caller, int days) {
    RecipientNames names = RecipientNames.of(records, caller);
    List<UpcomingFacts.Line> lines =
        Foresight.of(records, calendars, caller.board(), caller.now(), days).stream()
            .flatMap(planned -> lines(caller, planned, names.of(planned.recipient())))
            .toList();
    return new UpcomingFacts(days, lines);
  }

  private static Stream<UpcomingFacts.Line> lines(Caller caller, Planned planned, String to) {
    return planned.nudges().stream()
        .filter(nudge -> isShown(caller, nudge))
        .map(nudge -> new UpcomingFacts.Line(planned.day(), to, nudge));
  }

  private static boolean isShown(Caller caller, Nudge nudge) {
    return switch (nudge) {
      case Nudge.OnPromise promise ->
          caller.reader().sees(promise.promise().action().confidentialGroup());
      case Nudge.MismatchPrompt prompt -> caller.reader().sees(prompt.action().confidentialGroup());
      case Nudge.Decision asked -> caller.reader().sees(asked.action().confidentialGroup());
      case MeetingNudge of -> caller.reader().sees(of.convened().group());
      case Nudge.HandOver over -> true;
      case Nudge.LetterDraft draft ->
          caller.roster().group(draft.run().group()).filter(caller.reader()::sees).isPresent();
      case Nudge.WeeklyDigest digest -> sees(caller, digest.audience());
    };
  }

  private static boolean sees(Caller caller, Audience audience) {
    return audience.kind() != Audience.Kind.GROUP
        || caller.roster().group(audience.id()).filter(caller.reader()::sees).isPresent();
  }
}
