package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** A workspace that nobody listed, whose administrator could vouch for anybody's address. */
class ListedInstallationsTest {
  private final SlackHouse house = SlackHouse.installedIn("T0LISTED");

  private final HttpClient browser = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    house.close();
  }

  private HttpResponse<String> get(String path, String cookie) throws Exception {
    return browser.send(
        HttpRequest.newBuilder(house.url(path)).header("Cookie", cookie).build(),
        BodyHandlers.ofString());
  }

  @Test
  void itCannotInstallBeadleAndIsToldWhomToAsk() throws Exception {
    HttpResponse<String> page = get(SlackRoutes.INSTALL, "a=b");
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    String state = cookie.substring(cookie.indexOf('=') + 1);

    HttpResponse<String> end =
        get(SlackRoutes.OAUTH_CALLBACK + "?code=1.2.3&state=" + state, cookie);

    assertThat(end.body()).contains("This Beadle does not serve " + StandInSlack.TEAM);
    assertThat(house.installations.find("", StandInSlack.TEAM)).isEmpty();
  }

  @Test
  void whatIsInTheRecordAlreadyIsNotUsedUnlessItOrItsOrganisationIsListed() {
    MemoryOfInstallations all = new MemoryOfInstallations();
    all.save(new SlackInstallation("E0ORG", "T0ONE", Optional.empty(), "{}", SlackHouse.NOW));
    all.save(new SlackInstallation("", "T0TWO", Optional.empty(), "{}", SlackHouse.NOW));

    assertThat(new ListedInstallations(all, Set.of("T0TWO")).ofTeam("T0ONE")).isEmpty();
    assertThat(new ListedInstallations(all, Set.of("T0TWO")).find("E0ORG", "T0ONE")).isEmpty();
    assertThat(new ListedInstallations(all, Set.of("T0TWO")).ofTeam("T0TWO")).isPresent();
    assertThat(new ListedInstallations(all, Set.of("E0ORG")).ofTeam("T0ONE")).isPresent();
  }
}
