package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

class DigestTest {
  private static final LocalDate MONDAY = LocalDate.of(2026, 10, 5);
  private static final Week WEEK = new Week(MONDAY.minusDays(7), MONDAY.minusDays(1));
  private static final Audience NEGLECT = Audience.group(SampleBoard.NEGLECT);
  private static final Audience CASE_REVIEW = Audience.group(SampleBoard.CASE_REVIEW);

  private final Map<Long, Colours> now = new HashMap<>();
  private final Map<Long, Rag> weekAgo = new HashMap<>();

  @Test
  void coloursAreCountedNowAndAWeekAgo() {
    Action one = action(1, Rag.RED, Rag.GREEN).make();
    Action two = action(2, Rag.RED, Rag.RED).make();
    Action three = action(3, Rag.BLUE, Rag.AMBER).make();

    Digest digest = digest(Audience.BOARD, one, two, three);

    assertThat(digest.total()).isEqualTo(3);
    assertThat(digest.counts())
        .extracting(Digest.Count::rag)
        .containsExactly(Rag.RED, Rag.AMBER, Rag.GREEN, Rag.GREY, Rag.BLUE);
    assertThat(digest.counts()).extracting(Digest.Count::now).containsExactly(2, 0, 0, 0, 1);
    assertThat(digest.counts()).extracting(Digest.Count::rise).containsExactly(1, -1, -1, 0, 1);
  }

  @Test
  void withoutColoursOfAWeekAgoNothingIsCompared() {
    Digest digest = digest(Audience.BOARD, action(1, Rag.RED).make());

    assertThat(digest.counts())
        .allMatch(count -> count.weekAgo().equals(OptionalInt.empty()) && count.rise() == 0);
    assertThat(digest.changes().worse()).isEmpty();
  }

  @Test
  void whatHasNoDateIsNamedUnlessItIsFinishedOrOngoing() {
    Action undated = action(1, Rag.GREY).make();
    Action finished = action(2, Rag.BLUE).finished(MONDAY.minusDays(9)).make();
    Action ongoing = action(3, Rag.GREY).met(MONDAY.minusDays(60)).reviewedEvery(12).make();
    Action dated = action(4, Rag.GREY).due(MONDAY.plusDays(90)).make();

    Digest digest = digest(Audience.BOARD, undated, finished, ongoing, dated);

    assertThat(refs(digest.attention().undated())).containsExactly("1.1");
  }

  @Test
  void anAudienceIsToldOfWhatItLeads() {
    Action police = action(1, Rag.RED).make();
    Action neglect = action(2, Rag.AMBER).ledBy(Party.group(SampleBoard.NEGLECT)).make();

    assertThat(digest(NEGLECT, police, neglect).total()).isEqualTo(1);
    assertThat(digest(Audience.agency(SampleBoard.POLICE), police, neglect).counts().getFirst())
        .isEqualTo(new Digest.Count(Rag.RED, 1, OptionalInt.empty()));
    assertThat(digest(Audience.BOARD, police, neglect).total()).isEqualTo(2);
  }

  @Test
  void confidentialActionsAreCountedElsewhereAndShownToTheirOwnGroup() {
    Action confidential =
        action(1, Rag.RED, Rag.GREEN)
            .ledBy(Party.group(SampleBoard.CASE_REVIEW))
            .confidentialTo(SampleBoard.CASE_REVIEW)
            .due(MONDAY.minusDays(3))
            .make();

    Digest board = digest(Audience.BOARD, confidential);
    Digest own = digest(CASE_REVIEW, confidential);

    assertThat(board.total()).isEqualTo(1);
    assertThat(board.hidden()).isEqualTo(1);
    assertThat(board.attention().late()).isEmpty();
    assertThat(board.attention().silent()).isEmpty();
    assertThat(board.changes().worse()).isEmpty();
    assertThat(own.hidden()).isZero();
    assertThat(refs(own.attention().late())).containsExactly("1.1");
  }

  @Test
  void whatIsLateAndWhatIsDueWithinFourteenDaysIsListedByItsDay() {
    Action late = action(1, Rag.RED).due(MONDAY.minusDays(1)).make();
    Action longLate = action(2, Rag.RED).due(MONDAY.minusDays(9)).make();
    Action today = action(3, Rag.GREEN).due(MONDAY).make();
    Action soon = action(4, Rag.GREEN).due(MONDAY.plusDays(14)).make();
    Action later = action(5, Rag.GREEN).due(MONDAY.plusDays(15)).make();
    Action finished =
        action(6, Rag.BLUE).due(MONDAY.minusDays(9)).finished(MONDAY.minusDays(8)).make();

    Digest digest = digest(Audience.BOARD, late, longLate, today, soon, later, finished);

    assertThat(refs(digest.attention().late())).containsExactly("1.2", "1.1");
    assertThat(refs(digest.attention().dueSoon())).containsExactly("1.3", "1.4");
  }

  @Test
  void whatChangedInTheWeekIsListed() {
    Action finished = action(1, Rag.BLUE, Rag.GREEN).finished(MONDAY.minusDays(7)).make();
    Action finishedBefore = action(2, Rag.BLUE, Rag.BLUE).finished(MONDAY.minusDays(8)).make();
    Action added = action(3, Rag.GREY).created(MONDAY.minusDays(1)).make();
    Action addedToday = action(4, Rag.GREY).created(MONDAY).make();
    Action worse = action(10, Rag.RED, Rag.GREY).make();
    Action better = action(9, Rag.GREEN, Rag.AMBER).make();
    Action begun = action(8, Rag.GREEN, Rag.GREY).make();

    Digest.Changes changes =
        digest(Audience.BOARD, finished, finishedBefore, added, addedToday, worse, better, begun)
            .changes();

    assertThat(refs(changes.finished())).containsExactly("1.1");
    assertThat(refs(changes.added())).containsExactly("1.3");
    assertThat(refs(changes.worse())).containsExactly("1.10");
    assertThat(refs(changes.better())).containsExactly("1.9");
  }

  @Test
  void whatIsDeclaredBetterThanTheDatesSayIsListed() {
    Action honest = action(1, Rag.AMBER).make();
    Action bright = action(2, Rag.RED).make();
    now.put(bright.id(), new Colours(Optional.of(Rag.GREEN), Rag.RED, Rag.RED, "12 days late"));

    assertThat(refs(digest(Audience.BOARD, honest, bright).attention().mismatches()))
        .containsExactly("1.2");
  }

  @Test
  void anActionThatHasBegunAndHadNoUpdateForFourWeeksIsListed() {
    Action never = action(1, Rag.AMBER).make();
    Action longAgo = action(2, Rag.AMBER).updated(MONDAY.minusDays(29)).make();
    Action fresh = action(3, Rag.GREEN).updated(MONDAY.minusDays(28)).make();
    Action notBegun = action(4, Rag.GREY).make();
    Action finished = action(5, Rag.BLUE).finished(MONDAY.minusDays(40)).make();

    Digest digest = digest(Audience.BOARD, never, longAgo, fresh, notBegun, finished);

    assertThat(refs(digest.attention().silent())).containsExactly("1.1", "1.2");
  }

  @Test
  void whatIsDeclaredRedBeforeItsDateIsListed() {
    Action late = action(1, Rag.RED).make();
    Action declared = action(2, Rag.RED).make();
    now.put(declared.id(), new Colours(Optional.of(Rag.RED), Rag.GREEN, Rag.RED, "on track"));

    assertThat(refs(digest(Audience.BOARD, late, declared).attention().declaredRed()))
        .containsExactly("1.2");
  }

  @Test
  void aWeekAgoIsCountedByTheLeadsOfThen() {
    Party neglect = Party.group(SampleBoard.NEGLECT);
    Action stays = action(1, Rag.GREEN, Rag.GREEN).ledBy(neglect).make();
    Action came = action(2, Rag.RED, Rag.RED).ledBy(neglect).make();
    Action went = action(3, Rag.GREY, Rag.GREY).make();
    weekAgo.put(4L, Rag.GREY);
    Action takenOut = SampleAction.number(4).ledBy(neglect).make();
    Earlier then =
        new Earlier(
            WEEK.from(),
            List.of(
                stays,
                SampleAction.number(2).make(),
                SampleAction.number(3).ledBy(neglect).make(),
                takenOut),
            weekAgo);
    Standing standing =
        new Standing(MONDAY, Policies.DEFAULT, List.of(stays, came, went), now, Optional.of(then));

    Digest digest = Digest.of(NEGLECT, WEEK, standing);

    assertThat(digest.counts())
        .extracting(count -> count.weekAgo().orElseThrow())
        .containsExactly(0, 0, 1, 2, 0);
    Digest.Moves moves = digest.changes().moves();
    assertThat(moves.takenOut()).containsExactly(takenOut);
    assertThat(moves.handedOn())
        .extracting(each -> each.action().ref().toString() + " " + each.other().orElseThrow())
        .containsExactly("1.3 " + Party.agency(SampleBoard.POLICE));
    assertThat(moves.handedIn())
        .extracting(each -> each.action().ref().toString())
        .containsExactly("1.2");
    assertThat(Digest.of(Audience.BOARD, WEEK, standing).changes().moves().handedIn()).isEmpty();
  }

  private SampleAction action(int number, Rag today) {
    now.put((long) number, new Colours(Optional.empty(), today, today, "for a test"));
    return SampleAction.number(number);
  }

  private SampleAction action(int number, Rag today, Rag before) {
    weekAgo.put((long) number, before);
    return action(number, today);
  }

  private Digest digest(Audience audience, Action... actions) {
    Standing standing =
        new Standing(MONDAY, Policies.DEFAULT, List.of(actions), now, earlier(List.of(actions)));
    return Digest.of(audience, WEEK, standing);
  }

  private Optional<Earlier> earlier(List<Action> actions) {
    return weekAgo.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Earlier(
                WEEK.from(),
                actions.stream().filter(action -> weekAgo.containsKey(action.id())).toList(),
                weekAgo));
  }

  private static List<String> refs(List<Digest.Item> items) {
    return items.stream().map(item -> item.action().ref().toString()).toList();
  }
}
