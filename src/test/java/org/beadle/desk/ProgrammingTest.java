package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Agendas and work programmes of the sample board on Monday 18 June 2018. */
class ProgrammingTest extends DeskTest {
  private static final LocalDate JULY = LocalDate.of(2018, 7, 4);
  private static final String RISKS = "meeting item add Risk register for Full board every meeting";

  private static final String THEME = "meeting item add Winter pressures for Full board 4 July";
  private static final String REPORT =
      "meeting report Annual report from Police for Full board 4 July";

  @BeforeEach
  void keepTheDiary() {
    meeting("Full board", LocalDate.of(2018, 6, 5), Meeting.State.HELD);
    meeting("Full board", JULY, Meeting.State.PLANNED);
    meeting("Full board", LocalDate.of(2018, 10, 3), Meeting.State.PLANNED);
    meeting("Neglect Group", LocalDate.of(2018, 6, 27), Meeting.State.PLANNED);
    meeting("Neglect Group", LocalDate.of(2018, 7, 25), Meeting.State.CANCELLED);
    meeting("SCRG", LocalDate.of(2018, 7, 5), Meeting.State.PLANNED);
  }

  private void meeting(String group, LocalDate on, Meeting.State state) {
    long id = house.group(group);
    Optional<LocalTime> ten = Optional.of(LocalTime.of(10, 0));
    house.change(
        change -> change.diary().put(id, on, ten, Meeting.Kind.MEETING, state, Optional.empty()));
  }

  private static List<Block.Table> tables(Post post) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  private static List<List<String>> rows(Post post, String caption) {
    return tables(post).stream()
        .filter(table -> table.caption().startsWith(caption))
        .findFirst()
        .map(Block.Table::rows)
        .orElse(List.of());
  }

  private List<List<String>> items(String group) {
    return rows(says(MANAGER, "meeting agenda " + group), "Items");
  }

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
    List<List<String>> rows = rows(agenda, "The group’s actions");
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
  void aReportIsReceivedByItsNumberItsTitleOrItsButton() {
    says(MANAGER, REPORT);
    says(MANAGER, REPORT.replace("Police", "Probation"));
    Post agenda = says(MANAGER, "meeting agenda Full board 4 July");
    Post received = house.presses(MANAGER, agenda, "Received: Annual report");
    assertThat(received.summary())
        .isEqualTo(
            "The report “Annual report” from Sample Police was received, for Full board on 4 July"
                + " 2018.");
    assertThat(inVain(() -> house.presses(MANAGER, agenda, "Received: Annual report")).summary())
        .isEqualTo("“Annual report” was received already, on 18 June 2018.");
    assertThat(says(MANAGER, "meeting report received 2 for Full board").summary())
        .contains("from Probation Service was received");
    assertThat(rows(says(MANAGER, "meeting agenda Full board"), "Reports"))
        .extracting(List::getLast)
        .containsOnly("18 June 2018");
    says(MANAGER, "meeting report Training data from Schools for Full board 4 July");
    assertThat(says(MANAGER, "meeting report received training DATA for Full board").summary())
        .contains("“Training data” from Schools and colleges was received");
  }

  @Test
  void aLateReportIsSaidToBeLate() {
    says(MANAGER, REPORT + " by 20 June");
    house.clock.advance(Duration.ofDays(5));
    assertThat(rows(says(MANAGER, "meeting agenda Full board"), "Reports"))
        .extracting(List::getLast)
        .containsExactly("not yet, 3 days late");
  }

  @Test
  void anItemIsTakenOffAndPutBack() {
    says(MANAGER, RISKS);
    says(MANAGER, THEME);
    Post removed = says(MANAGER, "meeting item remove 1 for Full board");
    assertThat(removed.summary())
        .isEqualTo("“Risk register” is off the agenda of every meeting of Full board.");
    assertThat(items("Full board")).hasSize(1);
    assertThat(house.presses(MANAGER, removed, "Undo").summary()).startsWith("Taken back:");
    assertThat(items("Full board"))
        .extracting(row -> row.get(1))
        .containsExactly("Risk register", "Winter pressures");
    says(MANAGER, "meeting item remove winter pressures for Full board 4 July");
    says(MANAGER, "undo");
    assertThat(items("Full board")).hasSize(2);
  }

  @Test
  void whatStandsOnEveryAgendaIsNotTakenOffOne() {
    says(MANAGER, RISKS);
    assertThat(
            saysInVain(MANAGER, "meeting item remove Risk register for Full board 4 July")
                .summary())
        .contains("To take it off every meeting, leave the date out:")
        .contains("“meeting item remove Risk register for Full board”");
    assertThat(items("Full board")).hasSize(1);
  }

  @Test
  void eachChangeCanBeTakenBack() {
    for (String words : List.of(RISKS, THEME, REPORT)) {
      says(MANAGER, words);
      assertThat(says(MANAGER, "undo").summary()).startsWith("Taken back:");
      assertThat(says(MANAGER, "meeting agenda Full board").summary())
          .contains("no items; no reports are awaited");
    }
    says(MANAGER, REPORT);
    says(MANAGER, "meeting report received 1 for Full board");
    says(MANAGER, "undo");
    assertThat(says(MANAGER, "meeting agenda Full board").summary())
        .contains("1 report is awaited");
  }

  @Test
  void theSameEventDoesNotAddTwice() {
    says(MANAGER, THEME);
    assertThat(saysInVain(CHAIR, THEME).summary())
        .isEqualTo("“Winter pressures” is on the agenda of Full board already.");
    assertThat(
            saysInVain(MANAGER, "meeting item add winter PRESSURES. for Full board every meeting")
                .summary())
        .contains("already");
    says(MANAGER, REPORT);
    assertThat(saysInVain(MANAGER, REPORT).summary()).contains("already");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          meeting item add Risks for Neglekt every meeting | Did you mean Neglect Group
          meeting item add Risks for Police every meeting | Nobody on this board is called “Police”
          meeting item add Risks for Full board 5 July | no meeting in the diary on 5 July 2018. It meets on 4 July 2018
          meeting item add Risks for Full board 5 June 2018 | has passed, so its agenda stays as it is
          meeting item add Risks for Neglect Group 25 July | was cancelled
          meeting agenda Neglect Group 25 July | was cancelled
          meeting agenda Full board 5 July | no meeting in the diary
          meeting report Data from Polise for Full board 4 July | Did you mean
          meeting report Data from Police for Full board 4 July by 5 July | after the meeting on 4 July 2018
          meeting report Data from Police for Full board 4 July by 1 June 2018 | has passed
          meeting report received 1 for Full board | has no item “1”. Nothing is on it yet.
          meeting item remove 7 for Full board | has no item “7”
          meeting item add Visit 943 476 5919 for Full board every meeting | an NHS number
          meeting agenda Education Group | Nothing is in the diary for Education Group.
          meeting agenda 9 July | No meeting is in the diary on 9 July 2018.
          """)
  void whatCanNotBeIsRefusedAndNothingIsStored(String words, String reason) {
    assertThat(saysInVain(MANAGER, words).summary()).contains(reason);
  }

  @Test
  void onlyAReportCanBeReceived() {
    says(MANAGER, RISKS);
    assertThat(saysInVain(MANAGER, "meeting report received 1 for Full board").summary())
        .isEqualTo("“Risk register” is on the agenda, but nobody owes a report on it.");
    String title = "A very long title ".repeat(23).strip();
    assertThat(
            saysInVain(MANAGER, "meeting item add " + title + " for Full board 4 July").summary())
        .contains("400 characters at most");
  }

  @Test
  void aGroupsOwnChairChangesItsAgendaAndNoOther() {
    String neglect = "meeting item add Guide for Neglect Group every meeting";
    assertThat(saysInVain(LAY, neglect).summary()).startsWith("You can't do that.");
    assertThat(saysInVain(QUALITY, RISKS).summary())
        .isEqualTo("You can't do that. It can be done by Independent chair or Board manager.");
    String own = house.roster().chairOf(house.group("Neglect Group"), JULY).orElseThrow().name();
    assertThat(says(own, neglect).summary())
        .isEqualTo("“Guide” is on the agenda of every meeting of Neglect Group.");
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
