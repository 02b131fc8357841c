package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** Pieces of work are kept whole or not at all, whoever else writes at the same time. */
class StoreTransactionsTest extends StoreContract {
  private static final int THREADS = 8;

  /** An exception of the test's own, to be recognised. */
  private static final class Refused extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  @Test
  void whatAPieceOfWorkThrowsReachesTheCallerAsItWas() {
    Refused refused = new Refused();

    assertThatThrownBy(() -> write(records -> fail(refused))).isSameAs(refused);
    assertThatThrownBy(() -> read(records -> fail(refused))).isSameAs(refused);
  }

  private static Object fail(RuntimeException refused) {
    throw refused;
  }

  @Test
  void anErrorReachesTheCallerToo() {
    AssertionError error = new AssertionError("no");

    assertThatThrownBy(
            () ->
                write(
                    records -> {
                      throw error;
                    }))
        .isSameAs(error);
  }

  @Test
  void aFailedPieceLeavesNothingBehind() {
    assertThatThrownBy(
            () ->
                write(
                    records -> {
                      Change change = records.change(sample.by(sample.manager));
                      change.note(find(records, "1.1"), "lost");
                      change.finish("Noted", "action", 1);
                      throw new Refused();
                    }))
        .isInstanceOf(Refused.class);

    assertThat(updates(action("1.1").id())).isEmpty();
    assertThat(broken()).isEmpty();
    note("kept");
    assertThat(broken()).isEmpty();
  }

  @Test
  void failingPiecesDoNotHarmThoseThatAreCommittedWithThem() throws Exception {
    List<Callable<Boolean>> pieces = new ArrayList<>();
    for (int piece = 0; piece < 60; piece++) {
      boolean fails = piece % 3 == 0;
      String text = "note " + piece;
      pieces.add(() -> fails ? failAfter(text) : note(text));
    }

    long kept = together(pieces).stream().filter(done -> done).count();

    assertThat(kept).isEqualTo(40);
    assertThat(updates(action("1.1").id())).hasSize(40);
    assertThat(broken()).isEmpty();
  }

  private boolean failAfter(String text) {
    try {
      write(
          records -> {
            Change change = records.change(sample.by(sample.manager));
            change.note(find(records, "1.1"), text);
            change.finish("Noted", "action", 1);
            throw new Refused();
          });
      return true;
    } catch (Refused expected) {
      return false;
    }
  }

  private boolean note(String text) {
    sample.change(sample.manager, "1.1", (change, action) -> change.note(action, text));
    return true;
  }

  private List<Boolean> together(List<Callable<Boolean>> pieces) throws Exception {
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Boolean> done = new ArrayList<>();
      for (Future<Boolean> future : threads.invokeAll(pieces)) done.add(future.get());
      return done;
    }
  }

  @Test
  void manyThreadsOnManyActionsLoseNothing() throws Exception {
    SampleBoard other = SampleBoard.in(store, "other");
    List<Callable<Boolean>> pieces = new ArrayList<>();
    for (int piece = 0; piece < 200; piece++) {
      SampleBoard board = piece % 2 == 0 ? sample : other;
      String ref = List.of("1.1", "1.2", "2.1", "2.2").get(piece / 2 % 4);
      String text = "note " + piece;
      pieces.add(
          () ->
              board.change(board.manager, ref, (change, action) -> change.note(action, text)) > 0);
    }

    assertThat(together(pieces)).doesNotContain(false);

    for (SampleBoard board : List.of(sample, other)) {
      int notes = 0;
      for (String ref : List.of("1.1", "1.2", "2.1", "2.2")) {
        assertThat(board.found(ref).version()).isEqualTo(25);
        notes += updates(board.found(ref).id()).size();
      }
      assertThat(notes).isEqualTo(100);
      assertThat(broken(board)).isEmpty();
    }
  }

  @Test
  void twoWhoCloseTheSameActionAtOnceMakeOneClosure() throws Exception {
    List<Callable<Boolean>> pieces = new ArrayList<>();
    for (int piece = 0; piece < THREADS; piece++)
      pieces.add(
          () ->
              sample
                  .tried(
                      sample.manager,
                      "1.1",
                      (change, action) -> change.close(action, Optional.empty()))
                  .isPresent());

    long closed = together(pieces).stream().filter(done -> done).count();

    assertThat(closed).isEqualTo(1);
    assertThat(action("1.1").closure()).isPresent();
  }

  @Test
  void whatWasWrittenIsSeenFromOutsideWhenTheWriteReturns() {
    note("there");

    Store second = Store.open(database);
    try (second) {
      var updates =
          second.read(
              records -> records.actions().updates(sample.manager(), action("1.1").id(), 5));
      assertThat(updates).hasSize(1);
    }
  }

  @Test
  void aSecondProgramMayWriteToTheSameRecord() {
    try (Store second = Store.open(database)) {
      for (int round = 0; round < 3; round++) {
        note("first's");
        second.write(
            records -> {
              Change change = records.change(sample.by(sample.policeLead));
              change.note(find(records, "1.1"), "second's");
              return change.finish("Noted", "action", 1).orElseThrow();
            });
      }
    }

    assertThat(updates(action("1.1").id())).hasSize(6);
    assertThat(broken()).isEmpty();
  }

  @Test
  void aReadCannotWrite() {
    assertThatThrownBy(
            () ->
                read(
                    records ->
                        records.people().person("A visitor", Optional.empty(), SampleBoard.AT)))
        .isInstanceOf(RuntimeException.class);
    note("still works");
  }

  @Test
  void aReadSeesOneMoment() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch written = new CountDownLatch(1);
    try (ExecutorService threads = Executors.newSingleThreadExecutor()) {
      Future<Integer> seen =
          threads.submit(
              () ->
                  read(
                      records -> {
                        int before = find(records, "1.1").version();
                        begun.countDown();
                        await(written);
                        return find(records, "1.1").version() - before;
                      }));
      begun.await();
      note("meanwhile");
      written.countDown();
      assertThat(seen.get()).isZero();
    }
    assertThat(action("1.1").version()).isEqualTo(1);
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  @Test
  void aChangeThatIsNotFinishedIsRefused() {
    assertThatThrownBy(
            () ->
                write(
                    records ->
                        records
                            .change(sample.by(sample.manager))
                            .note(find(records, "1.1"), "unsigned")))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("not finished");
    assertThat(updates(action("1.1").id())).isEmpty();
  }

  @Test
  void aClosedStoreRefusesWork() {
    store.close();

    assertThatThrownBy(() -> note("too late")).isInstanceOf(RuntimeException.class);
  }

  @Test
  void whatWasQueuedBeforeClosingIsKept() throws Exception {
    List<Callable<Boolean>> pieces = new ArrayList<>();
    for (int piece = 0; piece < 20; piece++) {
      String text = "note " + piece;
      pieces.add(
          () -> {
            try {
              return note(text);
            } catch (IllegalStateException closed) {
              return false;
            }
          });
    }
    long kept;
    try (ExecutorService threads = Executors.newFixedThreadPool(THREADS)) {
      List<Future<Boolean>> futures = pieces.stream().map(threads::submit).toList();
      futures.getFirst().get();
      store.close();
      kept = 0;
      for (Future<Boolean> future : futures) if (future.get()) kept++;
    }

    store = Store.open(database);
    assertThat(updates(action("1.1").id())).hasSize((int) kept);
    assertThat(broken()).isEmpty();
  }

  @Test
  void idsRiseAndAreNeverTheSame() {
    List<Long> ids = new ArrayList<>();
    for (int count = 0; count < 10_000; count++) ids.add(store.ids().next());

    assertThat(ids).isSorted().doesNotHaveDuplicates().allMatch(id -> id > 0);
  }

  @Test
  void aBoardThatIsNotThereIsSaidSo() {
    assertThatThrownBy(() -> read(records -> records.boards().roster(7)))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no board");
  }
}
