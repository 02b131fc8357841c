package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

/** A copy to try things out on. */
class CopyingTest extends StoreContract {
  private static final LocalDate EARLY = LocalDate.of(2011, 3, 1);
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
        read(records -> records.digests().get(window.board(), "board", EARLY));
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
