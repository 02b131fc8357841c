package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Policies;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.PostJson;
import org.beadle.plan.Action;
import org.beadle.store.Channel;
import org.junit.jupiter.api.Test;

/** Action 4.6 is led by the Neglect Group and was due on Saturday 30 June 2018. */
class EscalationsTest extends DeskTest {
  private static final String TITLE =
      "4.6 Launch the neglect strategy in all districts, and check after three months…";
  private final StandInChat chat = new StandInChat("local");

  private void sweepOn(String day) {
    house.clock.set(Instant.parse(day + "T09:00:00Z"));
    house.sweep(chat);
    house.deliverer(chat).deliver();
  }

  private void channelOf(String group) {
    long id = house.group(group);
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        house.store.ids().next(),
                        group + " channel",
                        Channel.Kind.GROUP,
                        OptionalLong.of(id),
                        house.at(House.groupPlace(id)))));
  }

  private static List<List<String>> rows(Post post) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(block -> ((Block.Table) block).rows().stream())
        .toList();
  }

  private List<String> row(String title) {
    return rows(says(MANAGER, "board escalations")).stream()
        .filter(row -> row.getFirst().equals(title))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void nothingIsOpenBeforeAnybodyIsTold() {
    house.clock.set(Instant.parse("2018-07-12T09:00:00Z"));
    assertThat(says(MANAGER, "board escalations").summary()).isEqualTo("No escalation is open.");
  }

  @Test
  void eachStepSaysWhoWasToldAndWhenAndWhatComesNext() {
    channelOf("Neglect Group");
    sweepOn("2018-07-02");
    assertThat(row(TITLE))
        .containsExactly(
            TITLE,
            "2 days",
            "at 1 day: Health lead (2 July 2018)",
            "9 July 2018: the chair of its group");
    sweepOn("2018-07-09");
    assertThat(row(TITLE))
        .containsExactly(
            TITLE,
            "9 days",
            "at 7 days: Health lead (9 July 2018) and Neglect Group channel (9 July 2018);"
                + " at 1 day: Health lead (2 July 2018)",
            "16 July 2018: the agency's board member");
  }

  @Test
  void theReportAtTheTopTellsWhoWasReallyToldAndWhen() {
    for (String day : List.of("2018-07-03", "2018-07-11", "2018-07-17", "2018-07-23", "2018-07-30"))
      sweepOn(day);

    List<String> texts =
        chat.posted.stream()
            .flatMap(each -> each.post().blocks().stream())
            .filter(Block.Text.class::isInstance)
            .map(block -> ((Block.Text) block).text())
            .toList();
    assertThat(texts)
        .contains(
            "Told so far, at 1 day: Police lead (3 July 2018); at 7 days: Police lead (11 July"
                + " 2018); at 14 days: Police lead (17 July 2018). Police lead was also reminded 1"
                + " time, last on 23 July 2018.");
    assertThat(texts)
        .filteredOn(text -> text.contains("no page here"))
        .singleElement()
        .asString()
        .contains("more exception reports have no page here: action ", "“board escalations”");
  }

  @Test
  void aSecondChannelThatCouldNotBeToldIsToldLaterAndTheFirstNotAgain() {
    channelOf("Neglect Group");
    Address second = house.at("second");
    long group = house.group("Neglect Group");
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        house.store.ids().next(),
                        "Second channel",
                        Channel.Kind.GROUP,
                        OptionalLong.of(group),
                        second)));
    chat.refuses.put(second, ChatException.retryable("It is away", Optional.empty(), null));
    Deliverer deliverer = house.deliverer(chat);
    house.clock.set(Instant.parse("2018-07-09T09:00:00Z"));
    house.sweep(chat);
    for (int round = 0; round < 60; round++) {
      deliverer.deliver();
      house.clock.advance(Duration.ofMinutes(2));
    }
    chat.refuses.clear();
    sweepOn("2018-07-10");
    sweepOn("2018-07-11");

    Address first = house.at(House.groupPlace(group));
    assertThat(escalated(first)).isEqualTo(1);
    assertThat(escalated(second)).isEqualTo(1);
  }

  private long escalated(Address channel) {
    return chat.posted.stream()
        .filter(each -> each.to().equals(channel) && PostJson.write(each.post()).contains("4.6"))
        .filter(each -> !each.post().summary().contains("week"))
        .count();
  }

  @Test
  void whoIsToldOfAnEarlierStepInTheSameSweepIsNamedInTheReport() {
    channelOf("Neglect Group");
    for (Action open : house.actions())
      if (open.closure().isEmpty() && !open.ref().toString().equals("4.6"))
        says(MANAGER, "action " + open.ref() + " done");
    sweepOn("2018-07-30");

    assertThat(chat.posted)
        .filteredOn(each -> each.to().equals(house.direct(CHAIR)))
        .extracting(each -> PostJson.write(each.post()))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains(
                        "at 1 day: Health lead (told today, with this message)",
                        "at 7 days: Health lead (told today, with this message) and Neglect Group"
                            + " channel (told today, with this message)",
                        "at 14 days: ")
                    .doesNotContain("not reached yet"));
  }

  @Test
  void whoCouldNotBeReachedIsNamedAsSuch() {
    house.clock.set(Instant.parse("2018-07-02T09:00:00Z"));
    house.sweep();
    assertThat(row(TITLE).get(2)).isEqualTo("at 1 day: Health lead (not reached yet)");
  }

  @Test
  void whatIsDoneOrDueOnAnotherDayIsOpenNoMore() {
    sweepOn("2018-07-02");
    says(MANAGER, "action 4.6 due 31 October 2018");
    assertThat(PostJson.write(says(MANAGER, "board escalations"))).doesNotContain(TITLE);
  }

  @Test
  void whatIsOpenedAgainClimbsFromThatDayAndTheReportSaysWhenItWasFinished() {
    house.clock.set(Instant.parse("2018-06-29T09:00:00Z"));
    for (Action open : house.actions())
      if (open.closure().isEmpty()) says(MANAGER, "action " + open.ref() + " done");
    house.clock.set(Instant.parse("2018-09-10T09:00:00Z"));
    says(MANAGER, "action 4.6 reopen Two districts have not begun");
    sweepOn("2018-09-10");
    assertThat(PostJson.write(says(MANAGER, "board escalations"))).doesNotContain(TITLE);

    sweepOn("2018-09-11");
    assertThat(row(TITLE).get(2)).isEqualTo("at 1 day: Health lead (11 September 2018)");
    house.policy(Policies.LADDER, "2 independent chair");
    sweepOn("2018-09-12");

    assertThat(chat.posted)
        .extracting(each -> PostJson.write(each.post()))
        .anySatisfy(
            text ->
                assertThat(text)
                    .contains("from 29 June 2018 until it was opened again on 10 September 2018"));
  }

  @Test
  void aBlockedActionIsHeldWhereItStands() {
    sweepOn("2018-07-02");
    says(MANAGER, "action 4.6 blocked by 2.1");
    assertThat(row(TITLE).get(3))
        .isEqualTo(
            "Its own steps rest while it waits for action 2.1; the blocker's next: 3 July 2018:"
                + " the member who answers for action 2.1");
    sweepOn("2018-07-03");
    assertThat(row(TITLE).get(2))
        .startsWith("the blocker's, at 1 day: ")
        .endsWith("; at 1 day: Health lead (2 July 2018)");
  }

  @Test
  void onceTheBlockingActionIsFinishedItGoesOn() {
    sweepOn("2018-07-02");
    says(MANAGER, "action 4.6 blocked by 2.1");
    says(MANAGER, "action 2.1 done");
    assertThat(row(TITLE).get(3))
        .isEqualTo(
            "Action 2.1, which it waited for, was finished on 2 July 2018."
                + " 9 July 2018: the chair of its group");
    assertThat(says(MANAGER, "action 4.6").summary())
        .contains("Action 2.1, which it waited for, was finished on 2 July 2018.");
    says(MANAGER, "action 2.1 reopen More is to be done");
    assertThat(row(TITLE).get(3)).startsWith("Its own steps rest while it waits for action 2.1");
  }

  @Test
  void confidentialOnesAreCountedAndNotShown() {
    sweepOn("2018-07-02");
    Post all = says(MANAGER, "board escalations");
    Post shown = says(LAY, "board escalations");
    assertThat(rows(all)).hasSizeGreaterThan(rows(shown).size());
    assertThat(PostJson.write(all)).contains("3.1 Gather what reviews");
    assertThat(PostJson.write(shown)).doesNotContain("Gather what reviews");
    assertThat(shown.summary())
        .startsWith(rows(all).size() + " escalations are open.")
        .contains("confidential: counted and not shown");
  }

  @Test
  void theActionsCanBeOpenedFromTheList() {
    sweepOn("2018-07-02");
    Post list = says(MANAGER, "board escalations");
    assertThat(house.presses(MANAGER, list, "Show 3.4").summary())
        .contains("workshop for managers");
  }
}
