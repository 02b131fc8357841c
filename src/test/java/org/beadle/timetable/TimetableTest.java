package org.beadle.timetable;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;

class TimetableTest {
  private static final Duration OFTEN = Duration.ofMillis(5);
  private static final ZoneId LONDON = ZoneId.of("Europe/London");

  @Test
  void aTickIsCalledAgainAndAgain() throws InterruptedException {
    CountDownLatch calls = new CountDownLatch(3);
    try (Timetable timetable = Timetable.start(List.of(every("look", calls::countDown)))) {
      assertThat(calls.await(20, SECONDS)).isTrue();
    }
  }

  @Test
  void aTickThatThrowsIsCalledAgainAndTheOthersGoOn() throws InterruptedException {
    CountDownLatch failures = new CountDownLatch(3);
    CountDownLatch others = new CountDownLatch(3);
    Tick failing =
        every(
            "fail",
            () -> {
              failures.countDown();
              throw new IllegalStateException("on purpose");
            });
    try (Timetable timetable =
        Timetable.start(List.of(failing, every("other", others::countDown)))) {
      assertThat(failures.await(20, SECONDS)).isTrue();
      assertThat(others.await(20, SECONDS)).isTrue();
    }
  }

  @Test
  void aTickNeverRunsTwiceAtATime() throws InterruptedException {
    AtomicInteger running = new AtomicInteger();
    AtomicBoolean overlapped = new AtomicBoolean();
    CountDownLatch otherTicks = new CountDownLatch(30);
    Semaphore goOn = new Semaphore(0);
    Tick slow =
        every(
            "slow",
            () -> {
              if (running.incrementAndGet() > 1) overlapped.set(true);
              goOn.acquireUninterruptibly();
              running.decrementAndGet();
            });
    try (Timetable timetable =
        Timetable.start(List.of(slow, every("other", otherTicks::countDown)))) {
      assertThat(otherTicks.await(20, SECONDS)).isTrue();
      assertThat(running).hasValue(1);
      goOn.release(1_000_000);
    }
    assertThat(overlapped).isFalse();
  }

  @Test
  void closingWaitsForTheRunUnderWayAndCallsNothingMore() throws InterruptedException {
    CountDownLatch begun = new CountDownLatch(1);
    AtomicInteger calls = new AtomicInteger();
    Timetable timetable =
        Timetable.start(
            List.of(
                every(
                    "look",
                    () -> {
                      calls.incrementAndGet();
                      begun.countDown();
                    })));
    assertThat(begun.await(20, SECONDS)).isTrue();
    timetable.close();
    int afterClose = calls.get();
    CountDownLatch later = new CountDownLatch(20);
    try (Timetable another = Timetable.start(List.of(every("later", later::countDown)))) {
      assertThat(later.await(20, SECONDS)).isTrue();
    }
    assertThat(calls).hasValue(afterClose);
  }

  @Test
  void itsThreadsDoNotKeepTheProgramAlive() throws InterruptedException {
    CountDownLatch called = new CountDownLatch(1);
    AtomicReference<Thread> worker = new AtomicReference<>();
    Tick look =
        every(
            "look",
            () -> {
              worker.set(Thread.currentThread());
              called.countDown();
            });
    try (Timetable timetable = Timetable.start(List.of(look))) {
      assertThat(called.await(20, SECONDS)).isTrue();
      assertThat(worker.get().isDaemon()).isTrue();
      assertThat(Thread.getAllStackTraces().keySet())
          .filteredOn(thread -> thread.getName().startsWith("timetable"))
          .isNotEmpty()
          .allMatch(Thread::isDaemon);
    }
  }

  @Test
  void twoTicksOfOneNameAreRefused() {
    assertThatThrownBy(
            () -> Timetable.start(List.of(every("look", () -> {}), every("look", () -> {}))))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Tick every(String name, Runnable work) {
    return new Tick(name, OFTEN, work);
  }
}
