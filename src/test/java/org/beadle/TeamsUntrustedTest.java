package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.beadle.teams.Forgery;
import org.beadle.teams.RecordingLog;
import org.beadle.teams.StandInConnector.Call;
import org.beadle.teams.StandInConnector.Operation;
import org.beadle.teams.StandInTenant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What does not come from Teams, or not for the first time, through a whole server. */
@Timeout(60)
class TeamsUntrustedTest {
  @TempDir Path folder;
  private final RecordingLog log = new RecordingLog();
  private TeamsServer server;

  @BeforeEach
  void start() {
    server = new TeamsServer(folder);
  }

  @AfterEach
  void stop() {
    server.close();
    log.close();
  }

  private JsonObject done() {
    return server.mention(TeamsServer.QUALITY, "action 2.3a done");
  }

  /** Fails where it changes any row of the record, or calls Teams. */
  private void changesNothing(Runnable doing) {
    List<String> rows = server.record.rows();
    int calls = server.teams.calls().size();
    doing.run();
    server.settle();
    assertThat(server.record.rows()).isEqualTo(rows);
    assertThat(server.teams.calls()).hasSize(calls);
  }

  private void isRefused(JsonObject activity, Optional<String> token, int status, String why) {
    var answer = server.sender.send(activity, token);
    assertThat(answer.status()).as(why).isEqualTo(status);
    assertThat(answer.body()).as(why).isEmpty();
  }

  @Test
  void whatIsNotSignedByTeamsOrNotOfNowChangesNothing() {
    changesNothing(
        () ->
            Forgery.all(server.sender.service(), server.clock.instant())
                .forEach(
                    forgery ->
                        isRefused(
                            done(),
                            server.sender.token(forgery),
                            forgery.status(),
                            forgery.toString())));
    assertThat(log.lines()).filteredOn(line -> line.contains("was refused")).hasSize(26);
  }

  @Test
  void noTokenIsEverLogged() {
    List<String> tokens =
        Forgery.all(server.sender.service(), server.clock.instant())
            .flatMap(forgery -> server.sender.token(forgery).stream())
            .toList();
    Stream.concat(tokens.stream(), Stream.of(server.sender.token()))
        .peek(token -> server.sender.send(done(), Optional.of(token)))
        .flatMap(token -> Arrays.stream(token.split("\\.")))
        .filter(part -> part.length() > 3)
        .forEach(part -> assertThat(log.lines()).noneMatch(line -> line.contains(part)));
  }

  @Test
  void aTokenThatWasGoodChangesNothingOnceItHasRunOut() {
    String token = server.sender.token();
    server.clock.advance(Duration.ofMinutes(66));
    changesNothing(() -> isRefused(done(), Optional.of(token), 401, "too old"));
  }

  @Test
  void whatComesFromElsewhereThanItsTokenSaysOrFromAnotherTenantChangesNothing() {
    List<Consumer<JsonObject>> changes =
        List.of(
            activity -> activity.addProperty("serviceUrl", "https://smba.trafficmanager.net/uk/"),
            activity -> activity.addProperty("channelId", "emulator"),
            activity -> {
              tenant(activity, StandInTenant.OTHER_TENANT);
              conversationTenant(activity, StandInTenant.OTHER_TENANT);
            },
            activity -> tenant(activity, StandInTenant.OTHER_TENANT),
            activity -> conversationTenant(activity, StandInTenant.OTHER_TENANT));
    changesNothing(
        () ->
            changes.forEach(
                change -> {
                  JsonObject activity = done();
                  change.accept(activity);
                  Optional<String> token = Optional.of(server.sender.token());
                  isRefused(activity, token, 403, activity.toString());
                }));
  }

  private static void tenant(JsonObject activity, String tenant) {
    activity.getAsJsonObject("channelData").getAsJsonObject("tenant").addProperty("id", tenant);
  }

  private static void conversationTenant(JsonObject activity, String tenant) {
    activity.getAsJsonObject("conversation").addProperty("tenantId", tenant);
  }

  @Test
  void whatIsReplayedWithItsVeryTokenChangesAndPostsNothing() {
    JsonObject note = server.mention(TeamsServer.QUALITY, "action 2.3a note Half is done");
    Optional<String> token = Optional.of(server.sender.token());
    server.sender.send(note, token);
    server.teams.take();
    server.record.untilTheCardIsKnown("2.3a");
    changesNothing(() -> assertThat(server.sender.send(note, token).status()).isEqualTo(200));
  }

  @Test
  void aPressThatIsReplayedWithItsVeryTokenChangesAndPostsNothing() {
    Call card = server.ask(TeamsServer.QUALITY, "action 2.3a");
    server.record.untilTheCardIsKnown("2.3a");
    JsonObject press =
        server.pressing(TeamsServer.QUALITY, card.where(), "Add note", "Half is done");
    Optional<String> token = Optional.of(server.sender.token());
    server.sender.send(press, token);
    // Others' view of the card follows.
    server.teams.take(Operation.UPDATE);
    int notes = server.record.updates("2.3a").size();
    int posted = server.teams.calls().size();
    server.sender.send(press, token);
    assertThat(server.record.updates("2.3a")).hasSize(notes);
    server.settle();
    assertThat(server.teams.calls()).hasSize(posted);
  }

  @Test
  void afterARestartWhatIsReplayedIsNotDoneAgain() {
    JsonObject note = server.mention(TeamsServer.QUALITY, "action 2.3a note Half is done");
    server.sender.send(note);
    server.teams.take();
    server.restart();
    server.ask(TeamsServer.QUALITY, "board help");
    assertThat(server.sender.send(note).status()).isEqualTo(200);
    assertThat(server.record.updates("2.3a")).hasSize(1);
  }

  @Test
  void activitiesThatBeadleHasNoUseForAreAcceptedAndChangeNothing() {
    changesNothing(
        () -> {
          for (String type : List.of("typing", "messageReaction", "endOfConversation", "new")) {
            JsonObject activity = done();
            activity.addProperty("type", type);
            assertThat(server.sender.send(activity).status()).as(type).isEqualTo(200);
          }
        });
  }

  @Test
  void otherWaysOfCallingTheAddressAreTurnedAwayAndChangeNothing() {
    changesNothing(
        () -> {
          for (String method : List.of("GET", "HEAD", "PUT", "DELETE"))
            assertThat(server.sender.call(method).status()).as(method).isBetween(400, 405);
        });
  }
}
