package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What waits for the writer at the same time, some of which throws. */
class WrittenTogetherTest extends StoreContract {
  private static final long LONGEST_WAIT_NANOSECONDS = 20_000_000_000L;

  /** An exception of the test's own, to be recognised. */
  private static final class NotKept extends RuntimeException {
    private static final long serialVersionUID = 1L;
  }

  private final CountDownLatch begin = new CountDownLatch(1);
  private final List<Thread> waiting = new ArrayList<>();

  /** Lets a piece wait behind those before it. */
  private void queue(Function<Records, ?> work) {
    enqueue(() -> write(work));
  }

  private void enqueue(Runnable writing) {
    Thread thread =
        Thread.ofPlatform()
            .start(
                () -> {
                  try {
                    writing.run();
                  } catch (NotKept expected) {
                    // It is what makes the others be written again.
                  }
                });
    waiting.add(thread);
    long last = System.nanoTime() + LONGEST_WAIT_NANOSECONDS;
    while (thread.getState() != Thread.State.WAITING && thread.isAlive()) {
      assertThat(System.nanoTime()).isLessThan(last);
      Thread.onSpinWait();
    }
  }

  private boolean holdUp(Records records) {
    try {
      begin.await();
      return true;
    } catch (InterruptedException interrupted) {
      throw new IllegalStateException(interrupted);
    }
  }

  private Object addMember(Records records) {
    Change change = records.change(sample.by(sample.manager));
    long id = records.nextId();
    long person = records.people().person("Lay member", Optional.empty(), SampleBoard.AT);
    change
        .setUp()
        .put(
            new Member(
                id,
                person,
                "Lay member",
                Optional.empty(),
                OptionalLong.empty(),
                Optional.empty(),
                Optional.empty()));
    return change.finish("Added", "board", sample.board.id()).orElseThrow();
  }

  private static Object fails(Records records) {
    throw new NotKept();
  }

  private Roster roster(Records records) {
    return records.boards().roster(sample.board.id());
  }

  @Test
  void nobodyIsRememberedAsHeOrSheWasWrittenTheFirstTime() throws InterruptedException {
    queue(this::holdUp);
    queue(this::addMember);
    queue(this::roster);
    queue(WrittenTogetherTest::fails);
    begin.countDown();
    for (Thread thread : waiting) thread.join();

    Roster remembered = read(this::roster);
    try (Store second = Store.open(database)) {
      assertThat(remembered.members())
          .containsExactlyInAnyOrderElementsOf(second.read(this::roster).members())
          .anyMatch(member -> member.name().equals("Lay member"));
    }
  }

  @Test
  void whoeverWaitsTooLongForAnotherProgramHarmsNobodyLater() throws SQLException {
    Assumptions.assumeTrue(backend == Backend.SQLITE, "PostgreSQL locks rows, not the record");
    try (Connection other = backend.connect(database);
        Statement statement = other.createStatement()) {
      statement.execute("BEGIN IMMEDIATE");
      assertThatThrownBy(() -> write(this::addMember)).isInstanceOf(StoreException.class);
      statement.execute("ROLLBACK");
    }

    assertThatThrownBy(() -> write(WrittenTogetherTest::fails)).isInstanceOf(NotKept.class);
    write(this::addMember);
    assertThatThrownBy(() -> write(WrittenTogetherTest::fails)).isInstanceOf(NotKept.class);
    assertThat(read(this::roster).members()).anyMatch(each -> each.name().equals("Lay member"));
    OptionalLong broken = read(records -> records.journal().verify(sample.board.id()));
    assertThat(broken).isEmpty();
  }
}
