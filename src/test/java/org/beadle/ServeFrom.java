package org.beadle;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/**
 * {@code beadle serve} by a clock that was set when it began and runs on from there, so that what
 * the day or the hour brings can be waited for on any.
 */
final class ServeFrom {
  private ServeFrom() {}

  /**
   * @param arguments the instant at which it begins
   */
  public static void main(String[] arguments) throws InterruptedException {
    Instant begins = Instant.parse(arguments[0]);
    Clock clock = Clock.offset(Beadle.CLOCK, Duration.between(Beadle.CLOCK.instant(), begins));
    PrintWriter out = new PrintWriter(System.out, false, StandardCharsets.UTF_8);
    System.exit(ServeCommand.serve(new InstallationOptions(), clock, out));
  }
}
