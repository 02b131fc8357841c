package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

/** A copy to try things out on. */
class CopyingTest extends StoreContract {
  private static final LocalDate EARLY = LocalDate.of(2011, 3, 1);
  private static final Colours GREEN =
      new Colours(Optional.empty(), Rag.GREEN, Rag.GREEN, "on track");
  private static final LocalDate NEVER = LocalDate.of(2999, 1, 1);

  private Store copy(LocalDate begins) {
    Store copy = Store.open(Database.sqlite(folder.resolve("copy").resolve("beadle.db")));
    store.copyTo(copy, begins);
    return copy;
  }

  private Roster roster(Store of) {
    return of.read(records -> records.boards().roster(sample.board.id()));
  }

  private List<Action> actions(Store of) {
    return of.read(records -> records.actions().all(sample.manager()));
  }

  @Test
  void aCopyHoldsTheSameBoardAndPlan() {
    try (Store copy = copy(NEVER)) {
      assertThat(roster(copy).members()).containsExactlyElementsOf(roster(store).members());
      assertThat(actions(copy)).isNotEmpty().isEqualTo(actions(store));
    }
  }

  @Test
  void whatMessagesSaidAndColoursOfLongAgoStayBehind() {
    LocalDate begins = SampleBoard.TODAY;
    NewDelivery message = message(begins);
    Map<Long, Colours> colours = Map.of(action("1.1").id(), GREEN);
    store.change(
        records -> {
          records.deliveries().enqueue(message);
          for (int days : new int[] {40, 41})
            records.actions().saveDay(sample.board.id(), begins.minusDays(days), colours);
        });

    try (Store copy = copy(begins)) {
      Delivery copied = copy.read(records -> records.deliveries().byId(message.id())).orElseThrow();
      assertThat(copied.ordered().uniqueKey()).isEqualTo("a");
      assertThat(copied.ordered().post()).isEqualTo(Post.text(""));
      Optional<LocalDate> first =
          copy.read(records -> records.actions().firstDayKept(sample.board.id()));
      assertThat(first).contains(begins.minusDays(40));
    }
  }

  private NewDelivery message(LocalDate day) {
    return new NewDelivery(
        store.ids().next(),
        sample.board.id(),
        "a",
        NewDelivery.Kind.PERSONAL,
        new Address("slack", "T1", "C1"),
        OptionalLong.empty(),
        day,
        Post.text("Two actions are due."),
        SampleBoard.AT,
        SampleBoard.AT,
        Optional.empty());
  }

  @Test
  void whatIsChangedInACopyStaysThere() {
    DigestWindow window =
        new DigestWindow(sample.board.id(), "board", EARLY, EARLY, OptionalLong.empty(), "none");
    try (Store copy = copy(NEVER)) {
      copy.write(
          records -> {
            records.digests().put(window);
            return null;
          });
    }
    Optional<DigestWindow> found =
        read(records -> records.digests().lastBefore(window.board(), "board", EARLY.plusDays(1)));
    assertThat(found).isEmpty();
  }

  @Test
  void nothingInACopyIsYoungerThanWasAskedFor() {
    try (Store copy = copy(EARLY)) {
      Instant since = copy.read(records -> records.boards().since(sample.board.id()));
      assertThat(since).isEqualTo(EARLY.atStartOfDay().toInstant(ZoneOffset.UTC));
      assertThat(actions(copy)).isNotEmpty().allMatch(each -> !each.created().isAfter(EARLY));
    }
  }
}
