package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Diary;
import org.beadle.nudge.Digest;
import org.beadle.nudge.Earlier;
import org.beadle.nudge.SampleAction;
import org.beadle.nudge.SampleBoard;
import org.beadle.nudge.Standing;
import org.beadle.nudge.Week;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

class DigestWordsTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final Colours RED =
      new Colours(Optional.of(Rag.GREEN), Rag.RED, Rag.RED, "12 days late");

  @Test
  void aWeekIsToldByItsCountsAndWhatWantsAttention() {
    Action late = SampleAction.number(1).due(LocalDate.of(2026, 9, 23)).make();

    Post post = post(Audience.BOARD, Map.of(1L, Rag.GREEN), late);

    assertThat(post.blocks().getFirst())
        .isEqualTo(new Block.Heading("Sample board: the week to 4 October 2026"));
    assertThat(PersonalMessageTest.texts(post))
        .containsExactly(
            "1 action: 1 Red.",
            "Late\n1.1 Agree the threshold document: 23 September 2026, 12 days late, Police lead",
            "Declared better than the dates say\n"
                + "1.1 Agree the threshold document: declared Green, 12 days late",
            "Without a recent update\n"
                + "1.1 Agree the threshold document: no update yet, Police lead",
            "Worse than a week ago\n"
                + "1.1 Agree the threshold document: from 🟢 Green to 🔴 Red");
    assertThat(post.audience()).isEqualTo(Post.Audience.CHANNEL);
  }

  @Test
  void whatHasNoDateIsListedWithWhoAnswersForIt() {
    Post post = post(Audience.BOARD, Map.of(), SampleAction.number(1).make());

    assertThat(PersonalMessageTest.texts(post))
        .contains(
            "Without a date, so nobody is reminded\n"
                + "1.1 Agree the threshold document: Police lead");
  }

  @Test
  void theTableComparesWithAWeekAgo() {
    Action late = SampleAction.number(1).due(LocalDate.of(2026, 9, 23)).make();

    assertThat(table(post(Audience.BOARD, Map.of(1L, Rag.GREEN), late)).rows())
        .containsExactly(
            List.of("🔴 Red", "1", "0", "↑ 1 more"),
            List.of("🟠 Amber", "0", "0", "→ the same"),
            List.of("🟢 Green", "0", "1", "↓ 1 fewer"),
            List.of("⚪ Grey", "0", "0", "→ the same"),
            List.of("🔵 Blue", "0", "0", "→ the same"));
    assertThat(table(post(Audience.BOARD, Map.of(), late)).headings())
        .containsExactly("Colour", "Now");
  }

  @Test
  void ofAConfidentialActionOnlyTheCountIsTold() {
    Action confidential =
        SampleAction.number(1)
            .due(LocalDate.of(2026, 9, 23))
            .ledBy(Party.group(SampleBoard.CASE_REVIEW))
            .confidentialTo(SampleBoard.CASE_REVIEW)
            .make();

    Post post = post(Audience.BOARD, Map.of(), confidential);

    assertThat(PersonalMessageTest.texts(post))
        .containsExactly("1 action: 1 Red. 1 of them is confidential: counted and not shown.");
    assertThat(post.summary()).doesNotContain("threshold");
  }

  @Test
  void aLongListIsCut() {
    Action[] late =
        IntStream.rangeClosed(1, 8)
            .mapToObj(number -> SampleAction.number(number).due(MONDAY.minusDays(1)).make())
            .toArray(Action[]::new);

    assertThat(PersonalMessageTest.texts(post(Audience.BOARD, Map.of(), late)).get(1))
        .startsWith("Late\n1.1 ")
        .endsWith("\nand 3 more");
  }

  @Test
  void anAudienceWithoutActionsReadsThatThereAreNone() {
    Post post = post(Audience.group(SampleBoard.NEGLECT), Map.of());

    assertThat(post.summary()).isEqualTo("Neglect group: the week to 4 October 2026. No actions.");
  }

  @Test
  void anOlderDayIsNamedWhereAWeekAgoWasNotKept() {
    Action late = SampleAction.number(1).due(LocalDate.of(2026, 9, 23)).make();
    LocalDate kept = LocalDate.of(2026, 9, 14);

    Post post =
        post(
            Audience.BOARD,
            Optional.of(new Earlier(kept, List.of(late), Map.of(1L, Rag.GREEN))),
            late);

    assertThat(table(post).headings())
        .containsExactly("Colour", "Now", "On 14 September 2026", "Change");
    assertThat(PersonalMessageTest.texts(post).getLast())
        .startsWith("Worse than on 14 September 2026\n");
  }

  @Test
  void whatWasTakenOutOrHandedOnIsNamed() {
    Action out = SampleAction.number(2).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Action on = SampleAction.number(3).ledBy(Party.group(SampleBoard.NEGLECT)).make();
    Earlier then =
        new Earlier(MONDAY.minusDays(7), List.of(out, on), Map.of(2L, Rag.GREY, 3L, Rag.GREY));

    Post post =
        post(Audience.group(SampleBoard.NEGLECT), Optional.of(then), SampleAction.number(3).make());

    assertThat(PersonalMessageTest.texts(post))
        .contains(
            "Counted a week ago, taken out of the plan since\n1.2 Agree the threshold document",
            "Counted a week ago, handed on since\n"
                + "1.3 Agree the threshold document: to Police");
  }

  private static Post post(Audience audience, Map<Long, Rag> weekAgo, Action... actions) {
    return post(
        audience,
        weekAgo.isEmpty()
            ? Optional.empty()
            : Optional.of(new Earlier(MONDAY.minusDays(7), List.of(actions), weekAgo)),
        actions);
  }

  private static Post post(Audience audience, Optional<Earlier> earlier, Action... actions) {
    Map<Long, Colours> now =
        List.of(actions).stream().collect(Collectors.toMap(Action::id, action -> RED));
    Standing standing = new Standing(MONDAY, Policies.DEFAULT, List.of(actions), now, earlier);
    Week week = new Week(MONDAY.minusDays(7), MONDAY.minusDays(1));
    return DigestWords.post(
        SampleBoard.roster(SampleBoard.LONDON, SampleBoard.members()),
        Digest.of(audience, week, standing),
        Diary.EMPTY,
        false);
  }

  private static Block.Table table(Post post) {
    return (Block.Table)
        post.blocks().stream().filter(Block.Table.class::isInstance).findFirst().orElseThrow();
  }
}
