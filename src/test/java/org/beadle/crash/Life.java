package org.beadle.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One life of the server's process, from its start until it is killed or asked to end. */
final class Life implements AutoCloseable {
  private static final int PATIENCE_SECONDS = 60;

  private final CrashHouse house;
  private final Process process;
  private final int port;

  private Life(CrashHouse house, Process process, int port) {
    this.house = house;
    this.process = process;
    this.port = port;
  }

  /** Starts {@code beadle serve}; does not wait for it. */
  static Life begin(CrashHouse house) {
    int port = freePort();
    Map<String, String> settings =
        Map.of(
            "BEADLE_HTTP_PORT", "" + port,
            "BEADLE_DELIVERY_EVERY_SECONDS", "1",
            "BEADLE_DELIVERY_FIRST_WAIT_SECONDS", "1",
            "BEADLE_DELIVERY_ATTEMPTS", "100");
    return new Life(house, house.begin(settings, List.of("serve")), port);
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  int port() {
    return port;
  }

  boolean isLiving() {
    return process.isAlive();
  }

  /** Lets it live for a while. It must not end of itself. */
  void goOn(long milliseconds) throws InterruptedException {
    if (process.waitFor(milliseconds, TimeUnit.MILLISECONDS))
      throw new AssertionError("the server ended with " + process.exitValue() + house.told());
  }

  /** Ends it at once, wherever it is: the system takes the process away, which learns nothing. */
  void kill() throws InterruptedException {
    goOn(0);
    process.destroyForcibly();
    process.waitFor();
  }

  /** Asks it to end, and waits for that. */
  @Override
  public void close() {
    process.destroy();
    try {
      if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) process.destroyForcibly();
    } catch (InterruptedException stopped) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    }
  }
}
