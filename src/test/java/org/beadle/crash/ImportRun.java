package org.beadle.crash;

import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;

/**
 * Kills the program while it makes the tables of an empty record and imports a board, and while it
 * imports a plan; half of the first at a moment after the database's file has appeared. Each import
 * is then made again and has to go through.
 */
final class ImportRun {
  private static final int AFTER_THE_FILE_APPEARS = 150;
  private static final long POLL_NANOSECONDS = 500_000;

  private final Random random;
  private int halfDone;
  private int broken;

  private ImportRun(long seed) {
    this.random = new Random(seed);
  }

  /**
   * What came of it.
   *
   * @param halfDone plans of which a part was in the record after the kill
   * @param broken records that were not whole, or not complete, after the second import
   */
  record Outcome(long seed, int kills, int halfDone, int broken) {
    boolean isGood() {
      return halfDone == 0 && broken == 0;
    }

    String told() {
      return "imports killed %d, half done %d, broken records %d, seed %d"
          .formatted(kills, halfDone, broken, seed);
    }
  }

  /** Makes {@code records} records, with two kills each. */
  static Outcome of(long seed, int records) throws InterruptedException {
    ImportRun run = new ImportRun(seed);
    long milliseconds = 1_000;
    for (int number = 0; number < records; number++) milliseconds = run.once(number, milliseconds);
    return new Outcome(seed, 2 * records, run.halfDone, run.broken);
  }

  /** One record; returns how long an import takes that is let be. */
  private long once(int number, long milliseconds) throws InterruptedException {
    try (CrashHouse house = CrashHouse.open(Map.of())) {
      Process first = house.begin(Map.of(), CrashHouse.importBoard());
      if (number % 2 == 0) awaitFile(house, first);
      kill(first, number % 2 == 0 ? AFTER_THE_FILE_APPEARS : milliseconds);
      long begun = System.nanoTime();
      house.run(CrashHouse.importBoard());
      long took = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - begun);
      kill(house.begin(Map.of(), CrashHouse.importPlan()), took * 3 / 2);
      check(house);
      return took;
    }
  }

  private static void awaitFile(CrashHouse house, Process process) {
    while (process.isAlive() && Files.notExists(house.database()))
      LockSupport.parkNanos(POLL_NANOSECONDS);
  }

  private void kill(Process process, long atMostMilliseconds) throws InterruptedException {
    process.waitFor(random.nextLong(atMostMilliseconds), TimeUnit.MILLISECONDS);
    process.destroyForcibly();
    process.waitFor();
  }

  private void check(CrashHouse house) throws InterruptedException {
    if (!List.of(0, CrashHouse.ACTIONS).contains(actions(house))) halfDone++;
    house.run(CrashHouse.importPlan());
    try (CrashRecord record = new CrashRecord(house)) {
      if (record.actions() != CrashHouse.ACTIONS || !record.isWhole()) broken++;
    }
  }

  private static int actions(CrashHouse house) {
    try (CrashRecord record = new CrashRecord(house)) {
      return record.actions();
    }
  }
}
