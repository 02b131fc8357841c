package org.beadle.crash;

import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.beadle.served.Served;

/** One life of the server's process, from its start until it is killed or asked to end. */
final class Life implements AutoCloseable {
  private final CrashHouse house;
  private final Served served;

  private Life(CrashHouse house, Served served) {
    this.house = house;
    this.served = served;
  }

  /** Starts {@code beadle serve}; does not wait for it. */
  static Life begin(CrashHouse house) {
    return new Life(house, Served.start(port -> house.begin(settings(port), List.of("serve"))));
  }

  private static Map<String, String> settings(int port) {
    return Map.of(
        "BEADLE_HTTP_PORT", "" + port,
        "BEADLE_DELIVERY_EVERY_SECONDS", "1",
        "BEADLE_DELIVERY_FIRST_WAIT_SECONDS", "1",
        "BEADLE_DELIVERY_ATTEMPTS", "100");
  }

  int port() {
    return served.port();
  }

  boolean isLiving() {
    return served.process().isAlive();
  }

  /** Lets it live for a while. It must not end of itself. */
  void goOn(long milliseconds) throws InterruptedException {
    if (served.process().waitFor(milliseconds, TimeUnit.MILLISECONDS))
      throw new AssertionError(
          "the server ended with " + served.process().exitValue() + house.told());
  }

  /** Ends it at once, wherever it is: the system takes the process away, which learns nothing. */
  void kill() throws InterruptedException {
    goOn(0);
    served.process().destroyForcibly().waitFor();
  }

  /** Asks it to end, and waits for that. */
  @Override
  public void close() {
    served.close();
  }
}
