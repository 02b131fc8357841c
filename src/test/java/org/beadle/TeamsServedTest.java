package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.beadle.timetable.SettableClock;
import org.beadle.web.Client;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a server offers once Teams is set. */
class TeamsServedTest {
  private static final String ID = "11111111-2222-3333-4444-555555555555";

  @TempDir Path folder;
  private Server server;
  private Client client;

  @AfterEach
  void stop() {
    server.close();
  }

  private void start(String lines) {
    SettableClock clock = new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));
    server = SampleServer.in(folder, clock).start("http:\n  port: 0\n" + lines);
    client = new Client(SampleServer.address(server).getPort());
  }

  private void startRegistered() {
    start(
        """
          public-url: https://beadle.example
        teams:
          app-id: %1$s
          app-secret: not-a-real-secret
          tenant: %1$s
          login-url: http://127.0.0.1:1
        """
            .formatted(ID));
  }

  @Test
  void theStartSaysWhereTeamsIsToSendMessages() {
    startRegistered();

    assertThat(server.greeting())
        .contains("Teams is to send messages to https://beadle.example/teams/messages")
        .noneMatch(line -> line.contains("No chat is switched on"));
    assertThat(server.greeting().toString()).doesNotContain("not-a-real-secret");
  }

  @Test
  void anAddressThatTeamsCantReachIsNotGivenToIt() {
    start(
        """
        teams:
          app-id: %1$s
          app-secret: not-a-real-secret
          tenant: %1$s
        """
            .formatted(ID));

    assertThat(server.greeting())
        .anyMatch(line -> line.startsWith("Teams can't send messages to http://127.0.0.1:"))
        .noneMatch(line -> line.contains("is to send"));
  }

  @Test
  void whatBringsNoTokenIsNotHeard() {
    startRegistered();
    HttpResponse<String> answer = client.post("/teams/messages", Map.of("type", "message"));

    assertThat(answer.statusCode()).isEqualTo(401);
    assertThat(answer.body()).isEmpty();
  }

  @Test
  void thePagesThatThePackageNamesAreThere() {
    startRegistered();

    for (String path : new String[] {"/about", "/about/privacy", "/about/terms"})
      assertThat(client.get(path, "Accept", "text/html").statusCode()).as(path).isEqualTo(200);
  }

  @Test
  void whereThePlaygroundIsLetInTheGreetingLeavesTheWarningToTheLog() {
    start("teams:\n  playground: true\n");

    assertThat(server.greeting())
        .anyMatch(
            line ->
                line.startsWith("The Agents Playground is to send messages to http://127.0.0.1:")
                    && line.endsWith("/teams/messages"))
        .noneMatch(line -> line.contains("never for a real board"));
  }
}
