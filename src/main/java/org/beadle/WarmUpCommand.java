package org.beadle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/**
 * Starts the program, uses it a little and stops it, so that the launcher can keep what was loaded
 * for a quicker start.
 */
@Command(
    name = "warm-up",
    mixinStandardHelpOptions = true,
    hidden = true,
    description = "Uses the program a little and stops it.")
final class WarmUpCommand implements Callable<Integer> {
  @Override
  public Integer call() throws IOException, InterruptedException {
    try (ThrowawayFolder folder = ThrowawayFolder.make("beadle-warm-up");
        Demo demo = Demo.start(wish(folder), said -> {});
        HttpClient client = HttpClient.newHttpClient()) {
      URI page = URI.create("http://localhost:" + demo.port() + "/");
      client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding());
    }
    return 0;
  }

  private static Demo.Wish wish(ThrowawayFolder folder) {
    return new Demo.Wish(folder.path(), LocalDate.of(2018, 6, 18), null, 0);
  }
}
