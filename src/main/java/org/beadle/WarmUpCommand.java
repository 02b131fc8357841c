package org.beadle;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.beadle.config.Loaded;
import org.beadle.config.Settings;
import picocli.CommandLine.Command;

/**
 * Starts the program, uses it a little and stops it, so that the launcher can keep what was loaded
 * for a quicker start. It fails where the program as it was packed does not answer.
 */
@Command(
    name = "warm-up",
    mixinStandardHelpOptions = true,
    hidden = true,
    description = "Uses the program a little and stops it.")
final class WarmUpCommand implements Callable<Integer> {
  private static final LocalDate DAY = LocalDate.of(2018, 6, 18);
  private static final InstantSource CLOCK =
      InstantSource.fixed(DAY.atTime(9, 0).toInstant(ZoneOffset.UTC));
  private static final String MANAGER = "manager@board.example";
  private static final List<String> UPDATES =
      List.of("2.3 done", "2.3", "2.4 progress The draft is with the agencies");

  @Override
  public Integer call() throws IOException, InterruptedException {
    try (ThrowawayFolder folder = ThrowawayFolder.make("beadle-warm-up");
        HttpClient client = HttpClient.newHttpClient()) {
      try (Demo demo = Demo.start(new Demo.Wish(folder.path(), DAY, null, 0), said -> {})) {
        URI page = URI.create("http://localhost:" + demo.port() + "/");
        answer(client, HttpRequest.newBuilder(page).build());
      }
      useSlack(folder.path(), client);
    }
    return 0;
  }

  /** Serves what the demo has left, through Slack. */
  private static void useSlack(Path folder, HttpClient client)
      throws IOException, InterruptedException {
    Installation installation = Installation.open(Installation.in(folder), CLOCK);
    try (PretendSlack slack = PretendSlack.start(MANAGER, CLOCK);
        Server server = Server.start(installation, settings(folder, slack))) {
      answer(client, slack.command(server.address(), "/rag", ""));
      slack.awaitAnswer();
      for (String words : UPDATES) {
        if (answer(client, slack.command(server.address(), "/action", words)).isEmpty())
          throw new IllegalStateException("nothing was answered to /action " + words);
      }
    }
  }

  private static Settings settings(Path folder, PretendSlack slack) {
    Map<String, String> variables =
        Map.of(
            "BEADLE_HTTP_PORT",
            "0",
            "BEADLE_SLACK_SIGNING_SECRET",
            PretendSlack.SIGNING_SECRET,
            "BEADLE_SLACK_BOT_TOKEN",
            PretendSlack.BOT_TOKEN,
            "BEADLE_SLACK_API_URL",
            slack.apiUrl());
    return switch (Settings.load(folder, variables)) {
      case Loaded.Ready ready -> ready.settings();
      case Loaded.Refused refused -> throw new IllegalStateException(refused.problems().toString());
    };
  }

  private static String answer(HttpClient client, HttpRequest request)
      throws IOException, InterruptedException {
    HttpResponse<String> response = client.send(request, BodyHandlers.ofString());
    if (response.statusCode() != 200)
      throw new IllegalStateException(request.uri() + " answered " + response.statusCode());
    return response.body();
  }
}
