package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Agency;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.ProgrammeCommand;
import org.beadle.meeting.Agenda;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Meeting;
import org.junit.jupiter.api.Test;

class AgendaPostTest {
  private static final Group GROUP =
      Group.bare(5, "Neglect group", Optional.empty(), Group.Kind.SUB_GROUP);

  private static final Meeting MEETING =
      new Meeting(
          9,
          5,
          LocalDate.of(2018, 11, 2),
          Optional.of(LocalTime.of(14, 0)),
          Meeting.Kind.MEETING,
          Meeting.State.PLANNED,
          Optional.empty());

  private static final AgendaItem RISKS = item(1, AgendaItem.Kind.STANDING, "Risk register");
  private static final AgendaItem REPORT = item(2, AgendaItem.Kind.REPORT, "Annual report");

  private static AgendaItem item(long id, AgendaItem.Kind kind, String title) {
    boolean report = kind == AgendaItem.Kind.REPORT;
    return new AgendaItem(
        id,
        5,
        report ? OptionalLong.of(9) : OptionalLong.empty(),
        kind,
        1,
        title,
        report ? Optional.of(Party.agency(3)) : Optional.empty(),
        report ? Optional.of(LocalDate.of(2018, 10, 10)) : Optional.empty(),
        Optional.empty());
  }

  private static Roster roster() {
    return new Roster(
        Sample.BOARD,
        List.of(new Agency(3, "Police", Optional.empty(), true)),
        List.of(GROUP),
        List.of(),
        List.of(),
        List.of(),
        Map.of());
  }

  private static AgendaFacts facts(
      Optional<Meeting> meeting, List<AgendaItem> items, int actions, Optional<Meeting> last) {
    return new AgendaFacts(
        roster(),
        GROUP,
        meeting,
        new Agenda(items),
        meeting.map(it -> it.on().minusDays(7)),
        Collections.nCopies(actions, new Sample().line()),
        last,
        Sample.TODAY);
  }

  @Test
  void everyAgendaIsWellWorded() {
    List<List<AgendaItem>> all = List.of(List.of(), List.of(RISKS), List.of(RISKS, REPORT));
    for (List<AgendaItem> items : all)
      for (int actions : List.of(0, 1, 13, 40)) {
        WellWorded.check(post(facts(Optional.of(MEETING), items, actions, Optional.of(MEETING))));
        WellWorded.check(post(facts(Optional.empty(), items, actions, Optional.empty())));
      }
  }

  private static Post post(AgendaFacts facts) {
    return AgendaPost.of(facts, Optional.of("https://beadle.example/agendas/9"), true);
  }

  @Test
  void thePaperOfAConfidentialGroupSaysSoBelowItsTitle() {
    AgendaFacts open = facts(Optional.of(MEETING), List.of(), 0, Optional.empty());
    AgendaFacts confidential =
        new AgendaFacts(
            open.roster(),
            new Group(
                GROUP.id(),
                GROUP.name(),
                GROUP.shortName(),
                GROUP.kind(),
                GROUP.reportsTo(),
                GROUP.statutory(),
                true,
                GROUP.frequency()),
            open.meeting(),
            open.agenda(),
            open.papers(),
            open.arising(),
            open.last(),
            open.today());
    assertThat(AgendaPaper.of(confidential).get(1))
        .isEqualTo(
            new Block.Text(
                "Confidential: only for the group's members, the board manager and the chair."));
    assertThat(AgendaPaper.of(open).toString()).doesNotContain("Confidential");
  }

  @Test
  void aLateReportIsSaidToBeLateAndCanBeReceived() {
    Post post = post(facts(Optional.of(MEETING), List.of(RISKS, REPORT), 0, Optional.empty()));
    assertThat(Sample.tables(post).get(1).rows())
        .containsExactly(
            List.of("2", "Annual report", "Police", "10 October 2018", "not yet, 2 days late"));
    Block.Button button = Sample.buttons(post).getFirst();
    assertThat(button.label()).isEqualTo("Received: Annual report");
    assertThat(button.press().record()).isEqualTo(REPORT.id());
    assertThat(button.press().command())
        .isEqualTo("meeting report received 2 for \"Neglect group\" 2018-11-02");
  }

  @Test
  void whoMayNotChangeItHasNoButtonForThat() {
    AgendaFacts facts = facts(Optional.of(MEETING), List.of(REPORT), 0, Optional.empty());
    assertThat(Sample.buttons(AgendaPost.of(facts, Optional.empty(), false)))
        .extracting(Block.Button::label)
        .containsExactly("Programme of the year");
  }

  @Test
  void manyActionsAreCutAndTheirListIsNamed() {
    Post post = post(facts(Optional.of(MEETING), List.of(), 20, Optional.empty()));
    assertThat(Sample.tables(post).getFirst().rows()).hasSize(12);
    assertThat(Sample.text(post))
        .contains("8 more are not shown here. “action list group Neglect group” shows them.");
  }

  @Test
  void thePaperHasAHeadingAboveEachPartAndNoButtons() {
    List<Block> paper =
        AgendaPaper.of(facts(Optional.of(MEETING), List.of(RISKS), 1, Optional.of(MEETING)));
    assertThat(paper)
        .filteredOn(Block.Heading.class::isInstance)
        .extracting(block -> ((Block.Heading) block).text())
        .containsExactly(
            "Draft agenda: Neglect group, 2 November 2018",
            "Items",
            "Reports due",
            "Matters arising",
            "Minutes of the last meeting");
    assertThat(paper).noneMatch(Block.Buttons.class::isInstance);
  }

  @Test
  void everyChangeIsSaidInASentenceWithTheWayBack() {
    ProgrammeCommand.ShowAgenda show =
        new ProgrammeCommand.ShowAgenda(
            Optional.of(new Command.Name("Neglect group")), Optional.of(MEETING.on()));
    Optional<LocalDate> day = Optional.of(MEETING.on());
    for (Changed.OfAgenda changed :
        List.of(
            new Changed.ItemAdded("Risks.", "Neglect group", Optional.empty()),
            new Changed.ItemAdded("Risks", "Neglect group", day),
            new Changed.ItemRemoved("Risks", "Neglect group", day),
            new Changed.ReportAsked(
                "Audit", "Police", "Neglect group", MEETING.on(), MEETING.on(), false),
            new Changed.ReportReceived("Audit", "Police", "Neglect group", MEETING.on()))) {
      Post post =
          WellWorded.check(AgendaPost.changed(changed, Sample.BOARD, show, OptionalLong.of(77)));
      assertThat(post.audience()).isEqualTo(Post.Audience.CHANNEL);
      assertThat(Sample.buttons(post))
          .extracting(Block.Button::label)
          .containsExactly("Show the agenda", "Undo");
    }
  }
}
