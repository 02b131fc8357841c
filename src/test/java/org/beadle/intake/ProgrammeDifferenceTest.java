package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Group;
import org.beadle.board.Roster;
import org.beadle.intake.ProgrammeDifference.Found;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

class ProgrammeDifferenceTest {
  private static final long FULL = 1;
  private static final long EXECUTIVE = 7;
  private static final Roster ROSTER =
      TestBoard.with(TestBoard.group(EXECUTIVE, "Business Group", Group.Kind.EXECUTIVE));
  private static final ProposedProgramme SAMPLE =
      Meetings.programme(Meetings.sample("programme.txt"));

  private static Meeting planned(long group, String day) {
    LocalDate on = LocalDate.parse(day);
    return new Meeting(
        on.toEpochDay(),
        group,
        on,
        Optional.empty(),
        Meeting.Kind.MEETING,
        Meeting.State.PLANNED,
        Optional.empty());
  }

  private static ProgrammeDifference difference(List<Meeting> meetings, List<AgendaItem> items) {
    return ProgrammeDifference.between(SAMPLE, meetings, items, ROSTER, Meetings.TODAY);
  }

  private static List<String> waiting(ProgrammeDifference difference) {
    return difference.meetings().stream()
        .filter(Found.Waits.class::isInstance)
        .map(it -> it.meeting().words())
        .toList();
  }

  @Test
  void allMeetingsWaitWhileTheRecordHasNone() {
    ProgrammeDifference difference = difference(List.of(), List.of());
    assertThat(waiting(difference)).hasSize(6);
    assertThat(difference.themed()).isEmpty();
    assertThat(difference.standing())
        .extracting(it -> it.group() + ": " + it.item().title())
        .hasSize(5)
        .contains("Main: Minutes and actions", "Executive Planning: Minutes and actions");
    assertThat(Meetings.said(difference.doubts()))
        .hasSize(8)
        .contains(
            "line 2, column 1: Taken as the executive, which the record calls “Business Group”.",
            "line 2, column 2: Taken as the full board, which the record calls “Full board”.",
            "line 2, column 4: No day is given, and the record has no planned meeting of this group"
                + " in March 2028. Write the day here, or add it with /meeting add: no meeting is"
                + " made, and its 4 items wait.");
  }

  @Test
  void onePlannedMeetingOfTheMonthTakesTheItems() {
    ProgrammeDifference difference =
        difference(
            List.of(
                planned(FULL, "2028-03-08"),
                planned(EXECUTIVE, "2028-03-09"),
                planned(FULL, "2028-07-05"),
                planned(FULL, "2028-07-12")),
            List.of());
    assertThat(waiting(difference))
        .containsExactly("September 2027", "November", "January 2028", "May", "July");
    assertThat(difference.themed())
        .extracting(it -> it.item().title())
        .containsExactly(
            "Key points from the Executive meeting",
            "Adolescents: Harm outside the home",
            "What the audit says about children who go missing",
            "Data for the theme");
    assertThat(Meetings.said(difference.doubts()))
        .anyMatch(
            it -> it.contains("the record has 2 planned meetings of this group in July 2028"));
  }

  @Test
  void whatAMeetingListsAsStandingAndTheGroupHasIsNotEnteredTwice() {
    assertThat(difference(List.of(planned(EXECUTIVE, "2028-01-13")), List.of()).themed())
        .extracting(it -> it.item().title())
        .containsExactly("Exceptions in the data", "Budget and staffing", "Reviews under way");
  }

  @Test
  void theSameAgainChangesNothingAndWhatIsNotInTheListIsMissing() {
    List<Meeting> meetings = List.of(planned(FULL, "2028-03-08"));
    ProgrammeDifference first = difference(meetings, List.of());
    List<AgendaItem> items = new ArrayList<>();
    first
        .standing()
        .forEach(
            it ->
                items.add(
                    item(
                        it.group().equals("Main") ? FULL : EXECUTIVE,
                        OptionalLong.empty(),
                        it.item().title())));
    first
        .themed()
        .forEach(
            it ->
                items.add(
                    item(FULL, OptionalLong.of(meetings.getFirst().id()), it.item().title())));
    items.add(item(FULL, OptionalLong.empty(), "Any other business"));
    ProgrammeDifference again = difference(meetings, items);
    assertThat(again.changesNothing()).isTrue();
    assertThat(again.unchanged()).isEqualTo(9);
    assertThat(again.missing()).extracting(AgendaItem::title).containsExactly("Any other business");
  }

  private static AgendaItem item(long group, OptionalLong meeting, String title) {
    return new AgendaItem(
        1,
        group,
        meeting,
        meeting.isPresent() ? AgendaItem.Kind.THEMED : AgendaItem.Kind.STANDING,
        1,
        title,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  @Test
  void aDayInTheFileMakesAMeetingUnlessItHasPassed() {
    ProposedProgramme programme =
        Meetings.programme(
            Meetings.lines("13 January 2027,14 April 2027", "Main,Main", "-Neglect,-Budget"));
    ProgrammeDifference difference =
        ProgrammeDifference.between(programme, List.of(), List.of(), ROSTER, Meetings.TODAY);
    assertThat(difference.meetings())
        .extracting(it -> it.getClass().getSimpleName())
        .containsExactly("Waits", "ToBeMade");
    assertThat(difference.themed()).extracting(it -> it.item().title()).containsExactly("Budget");
  }
}
