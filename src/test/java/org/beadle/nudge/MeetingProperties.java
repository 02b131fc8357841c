package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.domains.Domain;
import org.beadle.board.Member;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;

/** What holds of the meetings of every board. */
@Domain(SampleBoards.class)
@Domain(net.jqwik.api.domains.DomainContext.Global.class)
class MeetingProperties {
  private static final LocalDate FIRST = SampleBoards.FIRST.minusDays(40);
  private static final LocalDate LAST = SampleBoards.FIRST.plusDays(380);
  private static final int MANY = 60;

  /** Everybody there, and no answers. */
  private static Snapshot silent(Snapshot board, List<Meeting> meetings) {
    return new Snapshot(
        board.roster(),
        board.rules(),
        board.calendar(),
        List.of(),
        board.channels(),
        board.since(),
        Circumstances.NONE,
        new Proceedings(meetings, List.of(), List.of(), List.of()));
  }

  private static List<Meeting> planned(Snapshot board) {
    return board.proceedings().meetings().stream()
        .filter(meeting -> meeting.state() == Meeting.State.PLANNED)
        .toList();
  }

  private static List<Meeting> later(List<Meeting> meetings, int days) {
    return meetings.stream()
        .map(
            meeting ->
                SampleMeetings.changed(
                    SampleMeetings.meeting(
                        meeting.id(),
                        meeting.group(),
                        meeting.on().plusDays(days),
                        meeting.starts().orElseThrow(),
                        meeting.state(),
                        meeting.paperwork()),
                    meeting.sequence() + 1))
        .toList();
  }

  /** The meeting, the time for which it was asked, and who was, once for each time of asking. */
  private static List<String> asked(Sweeps sweeps) {
    return sweeps.sent().stream()
        .flatMap(sent -> sent.planned().nudges().stream())
        .filter(MeetingNudge.Invitation.class::isInstance)
        .map(nudge -> nudge.key().record() + " " + time(nudge.key()) + nudge.key().recipient())
        .toList();
  }

  /** Without the place, which stands between the time and the sequence. */
  private static String time(NudgeKey key) {
    return key.occurrence().replaceFirst("/[0-9a-f]+/", "/");
  }

  private static Set<String> expected(Snapshot board, List<Meeting> meetings) {
    return meetings.stream()
        .flatMap(
            meeting ->
                Expected.seats(board.roster(), meeting.group(), meeting.on()).stream()
                    .map(seat -> board.roster().member(seat.holder().orElseThrow()).orElseThrow())
                    .map(member -> asking(meeting, member)))
        .collect(Collectors.toSet());
  }

  private static String asking(Meeting meeting, Member member) {
    return meeting.id()
        + " "
        + meeting.on()
        + "T"
        + meeting.starts().orElseThrow()
        + "/"
        + meeting.sequence()
        + SampleBoard.person(member).text();
  }

  @Property(tries = MANY)
  void everyoneExpectedIsAskedExactlyOnceForEachDay(
      @ForAll Snapshot board,
      @ForAll @Size(60) List<@IntRange(min = 300, max = 9_000) Integer> gaps) {
    Snapshot silent = silent(board, planned(board));
    Sweeps sweeps = new Sweeps(silent);
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      sweeps.on(day);
      sweeps.at(sweeps.at(day, LocalTime.of(15, gaps.get(day.getDayOfMonth()) % 60)));
    }

    assertThat(asked(sweeps))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(expected(silent, silent.proceedings().meetings()));
  }

  @Property(tries = MANY)
  void afterAMoveEveryoneIsAskedOnceMore(
      @ForAll Snapshot board,
      @ForAll @IntRange(max = 300) int moved,
      @ForAll @IntRange(min = 30, max = 60) int by) {
    LocalDate day = FIRST.plusDays(moved);
    List<Meeting> before = planned(board);
    List<Meeting> ahead = before.stream().filter(meeting -> meeting.on().isAfter(day)).toList();
    Snapshot was = silent(board, before);
    Snapshot is = silent(board, later(ahead, by));

    Sweeps sweeps = new Sweeps(was).daily(FIRST, day).after(is).daily(day.plusDays(1), LAST);

    assertThat(asked(sweeps))
        .doesNotHaveDuplicates()
        .containsAll(expected(is, is.proceedings().meetings()));
  }

  @Property(tries = MANY)
  void nothingWarnsOfAMeetingThatHasBegunAndNothingIsMissedBeforeItIsOver(
      @ForAll Snapshot board, @ForAll @Size(200) List<@IntRange(max = 5_000) Integer> minutes) {
    Sweeps sweeps = new Sweeps(board);
    Instant now = sweeps.at(FIRST, LocalTime.MIDNIGHT);
    for (int gap : minutes) {
      now = now.plusSeconds(60L * gap);
      sweeps.at(now);
    }
    sweeps.daily(SampleBoards.FIRST, LAST);

    for (Sweeps.Sent sent : sweeps.sent())
      ofMeetings(sent)
          .forEach(nudge -> assertThat(warns(nudge)).isEqualTo(isAhead(board, sent, nudge)));
  }

  private static Stream<MeetingNudge> ofMeetings(Sweeps.Sent sent) {
    return sent.planned().nudges().stream()
        .flatMap(nudge -> nudge instanceof MeetingNudge of ? Stream.of(of) : Stream.empty());
  }

  private static boolean warns(MeetingNudge nudge) {
    return !(nudge instanceof MeetingNudge.RegisterDue || nudge instanceof MeetingNudge.MinutesDue);
  }

  private static boolean isAhead(Snapshot board, Sweeps.Sent sent, MeetingNudge nudge) {
    Meeting meeting = nudge.meeting();
    Instant begins =
        meeting
            .on()
            .atTime(meeting.starts().orElseThrow())
            .atZone(board.roster().board().zone())
            .toInstant();
    return sent.at().isBefore(begins);
  }

  @Property(tries = MANY)
  void aConfidentialMeetingIsToldToThoseWhoMaySeeItOnly(@ForAll Snapshot board) {
    Set<Recipient> may =
        Stream.of(SampleBoard.REVIEW_CHAIR, SampleBoard.MANAGER, SampleBoard.CHAIR)
            .map(SampleBoard::person)
            .collect(Collectors.toSet());

    for (Sweeps.Sent sent : new Sweeps(board).daily(FIRST, LAST).sent())
      if (ofMeetings(sent).anyMatch(it -> it.meeting().group() == SampleBoard.CASE_REVIEW))
        assertThat(may).contains(sent.planned().recipient());
  }

  @Property(tries = MANY)
  void whatIsMissingAfterAMeetingIsAskedForABoundedNumberOfTimes(@ForAll Snapshot board) {
    Sweeps sweeps = new Sweeps(board).daily(FIRST, LAST.plusDays(100));

    assertThat(
            sweeps.sent().stream()
                .flatMap(MeetingProperties::ofMeetings)
                .filter(nudge -> !warns(nudge))
                .collect(
                    Collectors.groupingBy(
                        nudge ->
                            nudge.key().rule() + nudge.key().record() + nudge.key().recipient(),
                        Collectors.counting()))
                .values())
        .allMatch(times -> times <= 4);
  }
}
