package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.beadle.board.Board;
import org.beadle.nudge.Audience;
import org.beadle.nudge.Snapshot;
import org.beadle.nudge.Week;
import org.junit.jupiter.api.Test;

/** What a sweep costs others who write, and what it reads once. */
class IdleSweepTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");

  @Test
  void aSweepWithNothingToSayWaitsForNobodyWhoWrites() throws Exception {
    house.clock.set(Instant.parse("2018-07-09T08:30:00Z"));
    house.sweep(chat);
    house.deliverer(chat).deliver();
    assertThat(chat.posted).isNotEmpty();

    try (ExecutorService threads = Executors.newFixedThreadPool(2)) {
      CountDownLatch begun = new CountDownLatch(1);
      CountDownLatch end = new CountDownLatch(1);
      Future<?> writing =
          threads.submit(
              () ->
                  house.store.change(
                      records -> {
                        begun.countDown();
                        await(end);
                      }));
      await(begun);
      Future<?> sweep = threads.submit(() -> house.sweep(chat));
      try {
        assertThatCode(() -> sweep.get(20, TimeUnit.SECONDS)).doesNotThrowAnyException();
      } finally {
        end.countDown();
      }
      writing.get();
    }
  }

  private static void await(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
    }
  }

  @Test
  void allDigestsOfABoardAreMadeFromOneReading() {
    Board board = house.board();
    Instant now = Instant.parse("2018-07-09T08:30:00Z");
    LocalDate today = LocalDate.of(2018, 7, 9);
    Week week = new Week(today.minusDays(7), today.minusDays(1));

    List<Object> read =
        house.store.read(
            records -> {
              Snapshot snapshot =
                  Snapshots.of(records, board, house.calendars.of(board.nation()), now);
              DigestFacts facts = new DigestFacts(records);
              Object first = facts.standing(snapshot, today, week);
              assertThat(facts.diary(snapshot, today, Audience.BOARD))
                  .isEqualTo(
                      Diaries.of(
                          records, snapshot.roster(), snapshot.policies(), Audience.BOARD, today));
              return List.of(first, facts.standing(snapshot, today, week));
            });

    assertThat(read.getFirst()).isSameAs(read.getLast());
  }
}
