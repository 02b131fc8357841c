package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ProgrammeReaderTest {
  private static final ProposedProgramme SAMPLE =
      Meetings.programme(Meetings.sample("programme.txt"));

  private static List<String> meetings(ProposedProgramme programme) {
    return programme.meetings().stream()
        .map(it -> it.group() + ", " + MonthWords.of(it.month()))
        .toList();
  }

  private static List<String> items(ProgrammeMeeting meeting) {
    return meeting.items().stream().map(ProgrammeItem::toString).toList();
  }

  private static List<String> standing(ProposedProgramme programme, int list) {
    return programme.standing().get(list).items().stream().map(ProgrammeItem::title).toList();
  }

  private static ProposedProgramme read(String... lines) {
    return Meetings.programme(Meetings.lines(lines));
  }

  @Test
  void theSampleHasSixMeetingsOfTwoGroups() {
    assertThat(meetings(SAMPLE))
        .containsExactly(
            "Executive Planning, September 2027",
            "Main, November 2027",
            "Executive Planning, January 2028",
            "Main, March 2028",
            "Executive Planning, May 2028",
            "Main, July 2028");
    assertThat(SAMPLE.meetings()).extracting(ProgrammeMeeting::day).containsOnly(Optional.empty());
  }

  @Test
  void itemsThatAPageCutAreJoined() {
    assertThat(items(SAMPLE.meetings().get(3)))
        .containsExactly(
            "Key points from the Executive meeting",
            "Adolescents: Harm outside the home (themed section)",
            "What the audit says about children who go missing (themed section)",
            "Data for the theme (themed section)");
    assertThat(items(SAMPLE.meetings().get(5)))
        .contains("What the audit says about neglect in schools and colleges (themed section)");
    assertThat(items(SAMPLE.meetings().getFirst()))
        .containsExactly(
            "Risks on the horizon (standing items)",
            "Exceptions in the data (standing items)",
            "Budget and staffing (standing items)");
  }

  @Test
  void theStandingListsAreTheGroups() {
    assertThat(SAMPLE.standing())
        .extracting(ProposedProgramme.StandingList::group)
        .containsExactly("Executive Planning", "Main");
    assertThat(standing(SAMPLE, 0))
        .containsExactly(
            "Minutes and actions",
            "Reports of the sub-groups (quality assurance, case reviews, learning and development,"
                + " Education and health)",
            "Risks on the horizon (national and local)");
    assertThat(standing(SAMPLE, 1))
        .containsExactly(
            "Minutes and actions", "Dashboard – (one page of figures and what people say)");
  }

  @Test
  void everythingThatWasAssumedIsListed() {
    assertThat(Meetings.said(SAMPLE.doubts()))
        .containsExactly(
            "line 2, column 2: No year is given: taken as November 2027, from the months beside"
                + " it.",
            "line 2, column 4: No year is given: taken as March 2028, from the months beside it.",
            "line 2, column 5: No year is given: taken as May 2028, from the months beside it.",
            "line 2, column 6: No year is given: taken as July 2028, from the months beside it.",
            "line 4, column 1: The group's name goes on here: read as “Executive Planning”.",
            "line 5, column 1: The dash may be punctuation: “Budget and staffing” is taken as an"
                + " item of its own.",
            "line 5, column 3: The dash may be punctuation: “Budget and staffing” is taken as an"
                + " item of its own.",
            "line 5, column 5: The dash may be punctuation: “Budget and staffing” is taken as an"
                + " item of its own.",
            "line 9: The line names no list of items: it is left out.",
            "line 11, column 5: Some letters are of another alphabet and look alike: read as"
                + " “May”.",
            "line 11: The headings stand here again: what follows goes on from the page before.",
            "line 13, column 4: The item of line 7 goes on here: joined as “What the audit says"
                + " about children who go missing”.",
            "line 14, column 6: The item of line 13 goes on here: joined as “What the audit says"
                + " about neglect in schools and colleges”.",
            "line 16: “Executive” and “Executive Planning” are taken as one group.",
            "line 22: The item of line 20 goes on here: joined as “Reports of the sub-groups"
                + " (quality assurance, case reviews, learning and development, Education and"
                + " health)”.",
            "line 24: “Main Board” and “Main” are taken as one group.");
  }

  @Test
  void aDayInTheHeadingsIsKept() {
    ProposedProgramme programme =
        read("14 April 2027,May 2027", "Full board,Executive", "Neglect,Budget");
    assertThat(programme.meetings())
        .extracting(ProgrammeMeeting::day)
        .containsExactly(Optional.of(LocalDate.of(2027, 4, 14)), Optional.empty());
    assertThat(items(programme.meetings().getFirst())).containsExactly("Neglect");
  }

  @Test
  void monthsWithoutAnyYearAreTheNextToCome() {
    ProposedProgramme programme = read("March,January", "Main,Executive", "-a,-b");
    assertThat(meetings(programme)).containsExactly("Main, March 2027", "Executive, January 2028");
    assertThat(Meetings.said(programme.doubts()))
        .contains("line 1, column 1: No year is given: taken as March 2027, the next to come.");
  }

  @Test
  void rowsWithCapitalsAreItemsOfTheirOwn() {
    assertThat(
            items(read("March,May", "Main,Main", "Neglect,Budget", "Data,Risks").meetings().get(0)))
        .containsExactly("Neglect", "Data");
  }

  @Test
  void whatStandsUnderNoMonthOrGroupIsSaid() {
    ProposedProgramme programme =
        read("March,May,,July", "Main,Main,,", "-Neglect,-Budget,-Lost,-Risks");
    assertThat(meetings(programme)).containsExactly("Main, March 2027", "Main, May 2027");
    assertThat(Meetings.said(programme.doubts()))
        .contains(
            "line 1, column 4: No group is named under this month: the meeting is left out.",
            "line 3, column 3: No month stands above this column: it is left out.");
  }

  @Test
  void aFileWithoutMonthsOrListsIsRefused() {
    assertThat(Meetings.faults(Meetings.programmeReading(Meetings.lines("Ref,Action", "1.1,Map"))))
        .singleElement()
        .asString()
        .startsWith("dates.csv: No work programme was found.");
  }
}
