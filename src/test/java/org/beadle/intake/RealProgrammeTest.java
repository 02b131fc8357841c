package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A year's programme in the wild: months only, one in look-alike letters, items cut by pages. */
class RealProgrammeTest {
  private ProposedProgramme programme;

  @BeforeEach
  void read() {
    programme =
        Meetings.programme(SourceFiles.read(RealFiles.file("southwark-2013-work-programme.txt")));
  }

  private List<String> items(int meeting, ProgrammeItem.Section section) {
    return programme.meetings().get(meeting).items().stream()
        .filter(it -> it.section() == section)
        .map(ProgrammeItem::title)
        .toList();
  }

  @Test
  void sevenMeetingsOfTwoBoardsAreFoundAndNoneHasADay() {
    assertThat(programme.meetings())
        .extracting(it -> it.group() + ", " + MonthWords.of(it.month()))
        .containsExactly(
            "Executive Strategic management, January 2013",
            "Executive Strategic management, March 2013",
            "Main, May 2013",
            "Executive Strategic management, June 2013",
            "Main, September 2013",
            "Executive Strategic management, November 2013",
            "Main, January 2014");
    assertThat(programme.meetings())
        .extracting(ProgrammeMeeting::day)
        .containsOnly(Optional.empty());
  }

  @Test
  void themedItemsAreJoinedOverThePages() {
    assertThat(items(2, ProgrammeItem.Section.THEMED))
        .containsExactly(
            "Long term support and complex safeguarding: Neglect",
            "Report back from audit activity on long term neglect & other relevant intelligence",
            "Supporting Dashboard");
    assertThat(items(4, ProgrammeItem.Section.THEMED))
        .containsExactly(
            "Intervention and assessment: Child sexual exploitation",
            "Report back from audit activity on domestic violence & other relevant intelligence",
            "Supporting Dashboard");
    assertThat(items(6, ProgrammeItem.Section.THEMED))
        .containsExactly(
            "Early help to referral: Early help and intervention",
            "Report back from audit activity on early help and social care thresholds and"
                + " interface & other relevant intelligence",
            "Supporting Dashboard");
    assertThat(items(2, ProgrammeItem.Section.PLAIN))
        .containsExactly("Summary of key issues from Executive Board Meeting");
  }

  @Test
  void whatStandsInTheCellsOfTheExecutiveIsItsStandingItems() {
    assertThat(items(5, ProgrammeItem.Section.STANDING))
        .containsExactly(
            "Horizon scanning",
            "PMF exception reporting",
            "Governance tracking",
            "S11 tracking; budget; progress and issues arising from annual safeguarding report SCR"
                + " & LMR; inspection outcomes",
            "Report back from SCR and CDOP sub group Human resources",
            "Practice development and training; CSE");
    assertThat(items(0, ProgrammeItem.Section.STANDING)).hasSize(4);
  }

  @Test
  void bothStandingListsAreRead() {
    assertThat(programme.standing())
        .extracting(ProposedProgramme.StandingList::group)
        .containsExactly("Executive Strategic management", "Main");
    assertThat(programme.standing().get(0).items())
        .extracting(ProgrammeItem::title)
        .containsExactly(
            "Minutes and matters arising",
            "Horizon scanning (upcoming policy development national and local) and policy"
                + " implications",
            "Performance Management Framework exception reporting on local data",
            "Governance and compliance reports (e.g. Multi Agency Risk Assessment Conference,"
                + " Multi Agency Public Protection Arrangements, Independent Reviewing Officers,"
                + " Child Protection chairs, Local Authority Designated Officer, Missing children"
                + " from home and care)",
            "Sub group exception reporting",
            "S11 safeguarding report");
    assertThat(programme.standing().get(1).items())
        .extracting(ProgrammeItem::title)
        .containsExactly(
            "Minutes and matters arising",
            "Dashboard – (a key document setting out the national/local data, research, service"
                + " user and professional feedback)");
  }

  @Test
  void nothingIsGuessedInSilence() {
    assertThat(Meetings.said(programme.doubts()))
        .anyMatch(it -> it.contains("another alphabet and look alike: read as “May”"))
        .anyMatch(it -> it.contains("The headings stand here again"))
        .anyMatch(it -> it.contains("taken as March 2013, from the months beside it"))
        .anyMatch(it -> it.contains("read as “Executive Strategic management”"))
        .anyMatch(it -> it.contains("“Executive Board” and “Executive Strategic management”"))
        .filteredOn(it -> it.contains("goes on here: joined as"))
        .hasSize(3);
  }
}
