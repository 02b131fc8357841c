package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import org.beadle.teams.TeamsConnection;
import org.beadle.teams.TeamsConnection.Playground;
import org.beadle.teams.TeamsConnection.Registered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TeamsWiringTest {
  private static final String APP = "AAAAAAAA-2222-3333-4444-555555555555";
  private static final String OWN = "BBBBBBBB-2222-3333-4444-555555555555";
  private static final String OTHER = "CCCCCCCC-2222-3333-4444-555555555555";

  @TempDir Path folder;

  private TeamsConnection connection(String settings) {
    return TeamsWiring.connection(SampleServer.settings(folder, settings).teams());
  }

  @Test
  void aRegisteredBotLetsItsOwnTenantInAndThoseThatAreNamed() {
    TeamsConnection connection =
        connection(
            """
            http:
              public-url: https://beadle.example
            teams:
              app-id: %s
              app-secret: not-a-real-secret
              tenant: %s
              other-tenants: %s
              patience-seconds: 7
            """
                .formatted(APP, OWN, OTHER));

    Registered bot = (Registered) connection.access();
    assertThat(bot.appId()).isEqualTo(APP.toLowerCase());
    assertThat(bot.secret()).isEqualTo("not-a-real-secret");
    assertThat(bot.tenants()).containsExactlyInAnyOrder(OWN.toLowerCase(), OTHER.toLowerCase());
    assertThat(bot.metadata().getHost()).isEqualTo("login.botframework.com");
    assertThat(connection.connector())
        .isEqualTo(URI.create("https://smba.trafficmanager.net/teams"));
    assertThat(connection.patience()).isEqualTo(Duration.ofSeconds(7));
    assertThat(connection.warning()).isEmpty();
    assertThat(connection.toString()).doesNotContain("not-a-real-secret");
  }

  @Test
  void thePlaygroundIsNamedAsWhatItIs() {
    TeamsConnection connection = connection("teams:\n  playground: true\n");

    assertThat(connection.access()).isInstanceOf(Playground.class);
    assertThat(connection.warning().orElseThrow()).contains("never for a real board");
  }
}
