package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.meeting.Meeting;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

/** What is shown of agendas and work programmes, and to whom. */
class AgendaAskedTest extends SampleAgendas {
  @Test
  void anAgendaIsMadeOfItemsThemesReportsAndWhatIsLate() {
    says(MANAGER, RISKS);
    says(CHAIR, THEME);
    assertThat(says(MANAGER, REPORT + " by 20 June").summary())
        .isEqualTo(
            "The report “Annual report” is due from Sample Police by 20 June 2018, for Full board"
                + " on 4 July 2018.");
    Post agenda = saysInVain(LAY, "/meeting agenda Full board");
    assertThat(agenda.summary())
        .startsWith(
            "Draft agenda: Full board, 4 July 2018. 4 July 2018 at 10:00, in 16 days. Papers are"
                + " due by 27 June 2018. It has 2 items; 1 report is awaited;")
        .endsWith("The minutes of 5 June 2018 are not sent round yet.");
    assertThat(rows(agenda, "Items"))
        .containsExactly(
            List.of("1", "Risk register", "every meeting"),
            List.of("2", "Winter pressures", "this meeting"));
    assertThat(rows(agenda, "Reports"))
        .containsExactly(
            List.of(
                "3", "Annual report", "Sample Police (Police lead)", "20 June 2018", "not yet"));
    assertThat(SampleHouse.buttons(agenda))
        .extracting(Block.Button::label)
        .containsExactly("Programme of the year");
  }

  @Test
  void aReportFromWhoMayNotKnowOfTheMeetingIsAskedForByItsOwnPeople() {
    assertThat(says(MANAGER, "meeting report Review from Probation for SCRG 5 July").summary())
        .contains("Nobody who answers for", "Reminders go to the group's coordinator");
    assertThat(says(MANAGER, "meeting report Audit from Police for SCRG 5 July").summary())
        .doesNotContain("Nobody who answers");
  }

  @Test
  void mattersArisingAreTheGroupsOwnActionsThatAreLateOrDueByThen() {
    LocalDate day = LocalDate.of(2018, 7, 11);
    meeting("Neglect Group", day, Meeting.State.PLANNED);
    Optional<Party> neglect = Optional.of(Party.group(house.group("Neglect Group")));
    List<String> expected =
        house.actions().stream()
            .filter(action -> action.closure().isEmpty())
            .filter(action -> action.lead().accountable().equals(neglect))
            .filter(action -> isDueBy(action, day))
            .map(action -> action.ref().toString())
            .toList();
    Post agenda = says(LAY, "meeting agenda Neglect Group 11 July");
    List<List<String>> rows = rows(agenda, "The group's actions");
    assertThat(rows).extracting(List::getFirst).isEqualTo(expected).isNotEmpty();
    assertThat(rows).extracting(List::getLast).allMatch(it -> it.matches(".* (Red|Amber|Green)"));
    assertThat(says(LAY, "meeting agenda Neglect Group").summary())
        .contains("no actions are late or due");
  }

  private static boolean isDueBy(Action action, LocalDate day) {
    return action.nextMilestone().filter(next -> !next.due().isAfter(day)).isPresent();
  }

  @Test
  void withoutAGroupItIsTheAskersNextMeeting() {
    assertThat(says(LAY, "meeting agenda").summary())
        .startsWith("Draft agenda: Full board, 4 July");
    assertThat(says(LAY, "meeting agenda 3 October").summary())
        .startsWith("Draft agenda: Full board, 3 October 2018.");
  }

  @Test
  void papersAreDueSoManyWorkingDaysBefore() {
    house.policy(MeetingPolicies.PAPERS_DAYS, "3");
    assertThat(says(LAY, "meeting agenda Full board").summary())
        .contains("Papers are due by 29 June 2018.");
    assertThat(says(MANAGER, REPORT).summary()).contains("by 29 June 2018");
  }

  @Test
  void aGroupWithoutAMeetingShowsWhatItAlwaysDiscusses() {
    says(MANAGER, "meeting item add Course dates for Education Group every meeting");
    Post agenda = says(LAY, "meeting agenda Education Group");
    assertThat(agenda.summary()).contains("No meeting to come is in the diary.");
    assertThat(rows(agenda, "Items")).hasSize(1);
    says(MANAGER, "meeting item remove course dates for Education Group");
    assertThat(says(LAY, "meeting agenda Education Group").summary())
        .contains("Nothing is in the diary");
  }

  @Test
  void theProgrammeIsTheYearsMeetingsWithTheirThemesAndReports() {
    says(MANAGER, RISKS);
    says(MANAGER, THEME);
    says(MANAGER, REPORT);
    Post programme = saysInVain(LAY, "/meeting programme Full board 2018-19");
    assertThat(programme.summary())
        .isEqualTo(
            "Work programme of Full board from 1 April 2018 to 31 March 2019: 3 meetings, 1 theme"
                + " and 1 report due.");
    assertThat(rows(programme, "Work programme"))
        .containsExactly(
            List.of("5 June 2018", "Full board", "–", "–"),
            List.of(
                "4 July 2018", "Full board", "Winter pressures", "Annual report (Sample Police)"),
            List.of("3 October 2018", "Full board", "–", "–"));
    assertThat(PostJson.write(programme)).contains("Full board, at every meeting: Risk register.");
    assertThat(rows(says(LAY, "meeting programme"), "Work programme")).hasSize(4);
    assertThat(says(LAY, "meeting programme 2024-25").summary()).contains("no meetings");
  }

  @Test
  void aConfidentialGroupsAgendaIsForThoseWhoMaySeeIt() {
    String name = house.roster().group(house.group("SCRG")).orElseThrow().name();
    says(MANAGER, "meeting item add Secret theme for SCRG 5 July");
    String hidden = "The meetings of " + name + " are confidential and not shown here.";
    for (String words : List.of("meeting agenda SCRG", "meeting programme SCRG"))
      assertThat(saysInVain(LAY, words).summary()).startsWith(hidden);
    assertThat(inVain(() -> house.saysToAll(MANAGER, "meeting agenda SCRG")).summary())
        .startsWith(hidden);
    assertThat(saysInVain(LAY, "meeting item add X for SCRG 5 July").summary()).startsWith(hidden);
    Post programme = says(LAY, "meeting programme");
    assertThat(PostJson.write(programme)).doesNotContain("Secret theme", "5 July", name);
    assertThat(programme.summary()).contains("1 more meeting is of confidential groups");
    assertThat(PostJson.write(says(LAY, "meeting agenda 5 July"))).doesNotContain("Secret");
    assertThat(PostJson.write(says(MANAGER, "meeting agenda SCRG"))).contains("Secret theme");
    Post undone = house.saysToAll(MANAGER, "undo");
    assertThat(PostJson.write(undone)).doesNotContain("Secret theme", name);
    assertThat(undone.summary()).contains("not shown here");
    assertThat(items("SCRG")).isEmpty();
  }

  @Test
  void theMessageLeadsToThePageWhereThereIsOne() {
    assertThat(PostJson.write(says(LAY, "meeting agenda"))).doesNotContain("https://");
    Desk desk =
        new Desk(
            house.store,
            house.calendars,
            house.clock,
            () -> {},
            new PagesAt(SampleHouse.PAGES, true));
    Post post =
        desk.receive(
            Incoming.said(
                house.direct(LAY), house.user(LAY, true), "meeting agenda", Optional.empty()));
    assertThat(PostJson.write(post)).contains("https://beadle.example/agendas/2018-07-04");
  }
}
