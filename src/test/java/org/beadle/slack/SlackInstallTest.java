package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.slack.SlackHouse.BOARD;

import com.slack.api.Slack;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackInstallTest {
  private final SlackHouse house = SlackHouse.installedIn(StandInSlack.TEAM, "E0ORG", "T0OTHER");

  private final HttpClient browser = HttpClient.newHttpClient();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aWorkspaceInstallsTheAppAndCanBePostedTo() throws Exception {
    HttpResponse<String> page = get(SlackRoutes.INSTALL, "");
    String cookie = page.headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    String state = cookie.substring(cookie.indexOf('=') + 1);
    assertThat(page.body()).contains("state=" + state).contains("users%3Aread.email");

    HttpResponse<String> end =
        get(SlackRoutes.OAUTH_CALLBACK + "?code=1.2.3&state=" + state, cookie);

    assertThat(end.statusCode()).isEqualTo(200);
    SlackInstallation installed = house.installations.find("", StandInSlack.TEAM).orElseThrow();
    assertThat(installed.botUser()).contains(StandInSlack.BOT);
    assertThat(installed.installedAt()).isEqualTo(SlackHouse.NOW);
    assertThat(installed.toString()).doesNotContain(StandInSlack.BOT_TOKEN);
    assertThat(house.installations.hasState(state, SlackHouse.NOW)).isFalse();
    house.chat.post(BOARD, Post.text("Welcome."), new DeliveryId(1));
    assertThat(house.slack.messages("C0BOARD")).hasSize(1);
  }

  @Test
  void anOrganisationThatInstallsTheAppOpensTheWorkspacesThatItLists() {
    List<String> opened = new ArrayList<>();
    Slack slack = SlackClient.slack(house.slack.settings(SlackHouse.SECRET));
    BoltInstallations installing =
        new BoltInstallations(
            house.installations, new SlackOrganisations(slack), opened::add, house.clock);

    installing.saveInstallerAndBot(
        DefaultInstaller.builder()
            .enterpriseId("E0ORG")
            .isEnterpriseInstall(true)
            .botUserId(StandInSlack.BOT)
            .botAccessToken(StandInSlack.BOT_TOKEN)
            .build());

    assertThat(house.installations.find("E0ORG", "")).isPresent();
    assertThat(opened).containsExactly(StandInSlack.TEAM);
  }

  @Test
  void anInstallationThatNobodyBeganIsRefused() throws Exception {
    get(SlackRoutes.OAUTH_CALLBACK + "?code=1.2.3&state=guessed", "slack-app-oauth-state=guessed");

    assertThat(house.installations.find("", StandInSlack.TEAM)).isEmpty();
    assertThat(house.slack.calls("oauth.v2.access")).isEmpty();
  }

  @Test
  void aStateIsGoodForTenMinutes() {
    BoltStates states = new BoltStates(house.installations, house.clock);
    states.addNewStateToDatastore("a state");

    assertThat(house.installations.hasState("a state", SlackHouse.NOW.plusSeconds(599))).isTrue();
    assertThat(house.installations.hasState("a state", SlackHouse.NOW.plusSeconds(600))).isFalse();
  }

  @Test
  void aTokenThatEndsSoonIsRenewedOnceAndKept() throws Exception {
    install(Duration.ofMinutes(30));

    house.chat.post(BOARD, Post.text("One."), new DeliveryId(1));
    house.chat.post(BOARD, Post.text("Two."), new DeliveryId(2));

    assertThat(house.slack.calls("oauth.v2.access")).hasSize(1);
    assertThat(house.slack.calls("oauth.v2.access").getFirst().field("refresh_token"))
        .isEqualTo("xoxe-first");
    assertThat(refreshToken()).isEqualTo("xoxe-next");
  }

  @Test
  void whereAnotherNodeUsedTheRefreshTokenWhatItGotIsTaken() throws Exception {
    install(Duration.ZERO);
    meanwhile(Optional.of(new StandInSlack.Fault.Refusal("invalid_refresh_token")));

    house.chat.post(BOARD, Post.text("One."), new DeliveryId(1));

    assertThat(house.slack.messages("C0BOARD")).hasSize(1);
    assertThat(refreshToken()).isEqualTo("xoxe-others");
  }

  @Test
  void whatAnotherNodeKeptMeanwhileIsNotReplaced() throws Exception {
    install(Duration.ZERO);
    meanwhile(Optional.empty());

    house.chat.post(BOARD, Post.text("One."), new DeliveryId(1));
    house.chat.post(BOARD, Post.text("Two."), new DeliveryId(2));

    assertThat(house.slack.calls("oauth.v2.access")).hasSize(1);
    assertThat(refreshToken()).isEqualTo("xoxe-others");
  }

  /** Another node renews the token while this one asks, whose own call ends with {@code fault}. */
  private void meanwhile(Optional<StandInSlack.Fault> fault) {
    house.slack.fail(
        method -> {
          if (!method.equals("oauth.v2.access")) return Optional.empty();
          install(Duration.ofHours(12), "xoxe-others");
          return fault;
        });
  }

  private String refreshToken() {
    SlackInstallation kept = house.installations.find("", StandInSlack.TEAM).orElseThrow();
    return InstallerText.read(kept).getBotRefreshToken();
  }

  @Test
  void aTokenThatCannotBeRenewedYetIsUsedUntilItsOwnEnd() throws ChatException {
    install(Duration.ofMinutes(30));
    house.slack.fail("oauth.v2.access", new StandInSlack.Fault.Status(503, -1));
    house.slack.fail("oauth.v2.access", new StandInSlack.Fault.Refusal("invalid_refresh_token"));

    house.chat.post(BOARD, Post.text("One."), new DeliveryId(1));
    house.chat.post(BOARD, Post.text("Two."), new DeliveryId(2));

    assertThat(house.slack.messages("C0BOARD")).hasSize(2);
  }

  @Test
  void anEndedTokenThatCannotBeRenewedNowLeavesThePostForLater() {
    install(Duration.ZERO);
    house.slack.fail("oauth.v2.access", new StandInSlack.Fault.Status(503, -1));

    assertThat(failure().outcome()).isEqualTo(ChatException.Outcome.RETRYABLE);
    assertThat(house.slack.calls("chat.postMessage")).isEmpty();
  }

  @Test
  void whereTheAppIsNotInstalledNothingCanBePosted() {
    assertThat(failure().outcome()).isEqualTo(ChatException.Outcome.FINAL);
  }

  @Test
  void aRemovedAppIsForgotten() {
    install(Duration.ofHours(12));
    com.google.gson.JsonObject event = new com.google.gson.JsonObject();
    event.addProperty("type", "app_uninstalled");

    house.sender.event(house.sender.envelope(event));

    assertThat(house.installations.find("", StandInSlack.TEAM)).isEmpty();
    assertThat(house.notices.told).containsExactly("removed " + StandInSlack.TEAM);
  }

  @Test
  void aWorkspaceOfAnOrganisationIsPostedToThoughItHasNotSpoken() throws ChatException {
    DefaultInstaller installer =
        DefaultInstaller.builder()
            .enterpriseId("E0ORG")
            .isEnterpriseInstall(true)
            .botUserId(StandInSlack.BOT)
            .botAccessToken(StandInSlack.BOT_TOKEN)
            .build();
    house.installations.save(InstallerText.write(installer, SlackHouse.NOW));

    house.chat.post(BOARD, Post.text("One."), new DeliveryId(1));
    house.chat.post(BOARD, Post.text("Two."), new DeliveryId(2));

    assertThat(house.slack.messages("C0BOARD")).hasSize(2);
    assertThat(house.slack.calls("auth.teams.list")).hasSize(1);
    Address stranger = new Address("slack", "T0OTHER", "C0BOARD");
    ChatException refused =
        org.assertj.core.api.Assertions.catchThrowableOfType(
            ChatException.class,
            () -> house.chat.post(stranger, Post.text("Three."), new DeliveryId(3)));
    assertThat(refused.closes()).isEqualTo(ChatException.Closes.WORKSPACE);
  }

  @Test
  void whereAnOrganisationCannotBeAskedNothingIsGivenUp() {
    DefaultInstaller installer =
        DefaultInstaller.builder()
            .enterpriseId("E0ORG")
            .isEnterpriseInstall(true)
            .botAccessToken(StandInSlack.BOT_TOKEN)
            .build();
    house.installations.save(InstallerText.write(installer, SlackHouse.NOW));
    house.slack.fail("auth.teams.list", new StandInSlack.Fault.Status(500, -1));

    assertThat(failure().outcome()).isEqualTo(ChatException.Outcome.RETRYABLE);
    assertThat(house.slack.calls("chat.postMessage")).isEmpty();
  }

  private ChatException failure() {
    return org.assertj.core.api.Assertions.catchThrowableOfType(
        ChatException.class, () -> house.chat.post(BOARD, Post.text("One."), new DeliveryId(1)));
  }

  /** Puts an installation with a token that ends after {@code left}. */
  private void install(Duration left) {
    install(left, "xoxe-first");
  }

  private void install(Duration left, String refreshToken) {
    Instant end = SlackHouse.NOW.plus(left);
    DefaultInstaller installer =
        DefaultInstaller.builder()
            .teamId(StandInSlack.TEAM)
            .botUserId(StandInSlack.BOT)
            .botAccessToken(StandInSlack.BOT_TOKEN)
            .botRefreshToken(refreshToken)
            .botTokenExpiresAt(end.toEpochMilli())
            .build();
    house.installations.save(InstallerText.write(installer, SlackHouse.NOW));
  }

  private HttpResponse<String> get(String path, String cookie)
      throws IOException, InterruptedException {
    URI address = house.url(path);
    HttpRequest request = HttpRequest.newBuilder(address).header("Cookie", cookie).build();
    return browser.send(request, HttpResponse.BodyHandlers.ofString());
  }
}
