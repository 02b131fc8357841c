package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackCommandsTest {
  private static final SlackSender.Person PARTNER = new SlackSender.Person("U0PARTNER", "T0HEALTH");

  private final SlackHouse house = new SlackHouse();

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aCommandReachesTheInboxWithThePersonAndTheWords() {
    meet();
    Map<String, String> fields =
        house.sender.commandFields(SlackHouse.POLICE_LEAD, "C0BOARD", "/action", "2.3 done");

    SlackSender.Answer answer = house.sender.form(fields);

    assertThat(answer.status()).isEqualTo(200);
    assertThat(house.inbox.heard().getLast())
        .isEqualTo(
            Incoming.said(
                new Address("slack", StandInSlack.TEAM, "C0BOARD"),
                new Incoming.User(
                    StandInSlack.TEAM, "U0POLICE", Optional.of("police.lead@example.org"), false),
                "action 2.3 done",
                Optional.empty()));
  }

  @Test
  void anAnswersFileIsPutIntoTheAskersDirectMessages() throws Exception {
    meet();
    Block letter = new Block.File("Draft.docx", "application/msword", new byte[] {1}, "to sign");
    house.inbox.answers(incoming -> Post.of("A draft", List.of(letter)));

    SlackSender.Answer answer =
        house.sender.command(SlackHouse.POLICE_LEAD, "C0BOARD", "/meeting", "letter");

    StandInSlack.Call done = house.slack.take("files.completeUploadExternal");
    assertThat(done.field("channel_id")).isEqualTo(StandInSlack.directMessages("U0POLICE"));
    assertThat(done.field("thread_ts")).isNull();
    assertThat(answer.json().get("text").getAsString())
        .contains("File: Draft.docx, to sign")
        .contains("The file is in your direct messages with Beadle.");
  }

  @Test
  void aCommandThatArrivesTwiceReachesTheInboxOnce() {
    meet();
    Map<String, String> fields =
        house.sender.commandFields(
            SlackHouse.POLICE_LEAD, "C0BOARD", "/action", "2.3 note Half is done");
    int before = house.inbox.heard().size();

    String first = house.sender.form(fields).body();

    assertThat(house.sender.form(fields).body()).isEqualTo(first);
    assertThat(house.inbox.heard()).hasSize(before + 1);
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void theAnswerIsInTheAcknowledgementAndForTheAskerAlone(boolean secret) {
    meet();
    Post answered = Post.text("Action 2.3 is done.");
    house.inbox.answers(incoming -> secret ? answered.toAskerAlone() : answered);

    JsonObject answer = command("2.3 done").json();

    assertThat(answer.get("response_type").getAsString()).isEqualTo("ephemeral");
    assertThat(answer.get("text").getAsString()).isEqualTo("Action 2.3 is done.");
    assertThat(BlockKitRules.broken(answer.getAsJsonArray("blocks"), false)).isEmpty();
  }

  @Test
  void aPingIsAcknowledgedWithNothingAndReachesNobody() {
    SlackSender.Answer answer =
        house.sender.command(SlackHouse.POLICE_LEAD, "C0BOARD", "/beadle-ping", "");

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body()).isEmpty();
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void anAnswerForAllIsShownInTheChannel() {
    meet();
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toChannel());

    assertThat(command("2.3 done").json().get("response_type").getAsString())
        .isEqualTo("in_channel");
  }

  @Test
  void anAnswerForAllOfAPlaceThatIsNotTheBoardsIsForTheAskerAlone() {
    meet();
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toElsewhere());

    assertThat(command("2.3 done").json().get("response_type").getAsString())
        .isEqualTo("ephemeral");
  }

  @Test
  void anAnswerThatTakesLongFollowsTheAcknowledgement() {
    meet();
    CountDownLatch ready = new CountDownLatch(1);
    house.inbox.answers(
        incoming -> {
          await(ready);
          return Post.text("Action 2.3 is done.");
        });

    assertThat(command("2.3 done")).isEqualTo(new SlackSender.Answer(200, ""));
    ready.countDown();

    assertThat(house.slack.take("response").json().get("text").getAsString())
        .isEqualTo("Action 2.3 is done.");
  }

  private static void await(CountDownLatch ready) {
    try {
      ready.await();
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Test
  void anAnswerThatItsAddressNeverTakesComesAsAMessage() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    for (int attempt = 0; attempt < 3; attempt++)
      house.slack.fail("response", new StandInSlack.Fault.Status(500, -1));

    house.sender.command(SlackHouse.POLICE_LEAD, "C0BOARD", "/action", "2.3");

    StandInSlack.Call answer = house.slack.take("chat.postEphemeral");
    assertThat(answer.field("channel")).isEqualTo("C0BOARD");
    assertThat(answer.field("text")).isEqualTo("Heard.");
  }

  @Test
  void aPersonNotMetBeforeIsAcknowledgedAtOnceAndAnsweredThroughTheResponseAddress() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    Map<String, String> fields =
        house.sender.commandFields(SlackHouse.POLICE_LEAD, "C0BOARD", "/action", "2.3");

    SlackSender.Answer answer = house.sender.form(fields);

    assertThat(answer.body()).isEmpty();
    StandInSlack.Call response = house.slack.take("response");
    assertThat(response.field("url")).isEqualTo(fields.get("response_url"));
    assertThat(response.json().get("text").getAsString()).isEqualTo("Heard.");
    assertThat(house.inbox.only().user().email()).contains("police.lead@example.org");
  }

  @Test
  void theAcknowledgementDoesNotWaitForSlack() {
    house.slack.fail("users.info", new StandInSlack.Fault.Silence(false));

    SlackSender.Answer answer = command("2.3");

    assertThat(answer).isEqualTo(new SlackSender.Answer(200, ""));
    assertThat(house.inbox.heard()).isEmpty();
    house.slack.take("response");
    assertThat(house.inbox.only().user().email()).isEmpty();
    assertThat(house.inbox.only().user().lookedUp()).isFalse();
  }

  @Test
  void aPersonIsLookedUpOnce() {
    meet();
    command("2.3");
    command("2.4");

    assertThat(house.slack.calls("users.info")).hasSize(1);
  }

  @Test
  void aPersonOfAnotherWorkspaceComesWithItAndWithoutAnAddress() {
    house.slack.knows("U0PARTNER", "T0HEALTH", "Health lead", "health.lead@example.org");

    house.sender.command(PARTNER, "C0SHARED", "/action", "2.3");
    house.slack.take("response");

    Incoming heard = house.inbox.only();
    assertThat(heard.user().workspace()).isEqualTo("T0HEALTH");
    assertThat(heard.user().lookedUp()).isTrue();
    assertThat(heard.user().email()).isEmpty();
    assertThat(heard.from().workspace()).isEqualTo(StandInSlack.TEAM);
  }

  @Test
  void anAddressThatSlackDidNotConfirmIsNotTaken() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.slack.person("U0POLICE").addProperty("is_email_confirmed", false);

    command("2.3");
    house.slack.take("response");

    assertThat(house.inbox.only().user().email()).isEmpty();
  }

  @Test
  void whereATokenLacksAPermissionThePersonIsLookedUpAgain() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.slack.fail("users.info", new StandInSlack.Fault.Refusal("missing_scope"));
    command("2.3");
    house.slack.take("response");

    command("2.4");
    house.slack.take("response");

    assertThat(house.inbox.heard().getFirst().user().email()).isEmpty();
    assertThat(house.inbox.heard().getFirst().user().lookedUp()).isTrue();
    assertThat(house.inbox.heard().getLast().user().email()).contains("police.lead@example.org");
  }

  @Test
  void anAddressThatIsConfirmedLaterIsTakenSomeMinutesAfter() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.slack.person("U0POLICE").addProperty("is_email_confirmed", false);
    command("2.3");
    house.slack.take("response");
    house.slack.person("U0POLICE").addProperty("is_email_confirmed", true);
    command("2.4");

    house.clock.advance(Duration.ofMinutes(6));
    command("2.5");
    house.slack.take("response");

    assertThat(house.inbox.heard().stream().map(each -> each.user().email().isPresent()))
        .containsExactly(false, false, true);
  }

  @Test
  void whereSlackIsAwayACommandIsStillHeard() {
    meet();
    house.slack.close();

    assertThat(command("2.3 done").json().get("text").getAsString()).isEqualTo("Heard.");
  }

  @Test
  void mentionsInTheWordsBecomeNamesAndLinksTheirAddresses() {
    meet();
    house.slack.knows("U0HEALTH", StandInSlack.TEAM, "Health lead", "health.lead@example.org");

    command(
        "2.3 note with <@U0HEALTH|hl> in <#C0BOARD|board>, R&amp;D, see"
            + " <https://example.org/a?b=1&amp;c=2>");
    house.slack.take("response");

    Incoming heard = house.inbox.heard().getLast();
    assertThat(heard.text()).contains(" with @health.lead@example.org in #board");
    assertThat(heard.readable())
        .isEqualTo(
            "action 2.3 note with @Health lead in #board, R&D, see https://example.org/a?b=1&c=2");
  }

  @Test
  void aMentionOfAPersonFromOutsideIsNoNameThatAnybodyElseMayHave() {
    meet();
    house.slack.knows("U0PARTNER", "T0HEALTH", "Health lead", "health.lead@example.org");

    command("2.3 owner <@U0PARTNER>");
    house.slack.take("response");

    Incoming heard = house.inbox.heard().getLast();
    assertThat(heard.text()).isEqualTo("action 2.3 owner @U0PARTNER");
    assertThat(heard.readable()).isEqualTo("action 2.3 owner @Health lead");
  }

  @Test
  void aCommandInTheBotsDirectMessagesIsDirectAndInAnothersIsNot() {
    meet();
    String bots = StandInSlack.directMessages("U0POLICE");

    house.sender.command(SlackHouse.POLICE_LEAD, bots, "/action", "2.3");
    house.slack.take("response");
    house.sender.command(SlackHouse.POLICE_LEAD, "D0OTHER", "/action", "2.3");

    List<Incoming> heard = house.inbox.heard();
    assertThat(heard.get(1).user().direct()).isTrue();
    assertThat(heard.get(2).user().direct()).isFalse();
  }

  private SlackSender.Answer command(String text) {
    return house.sender.command(SlackHouse.POLICE_LEAD, "C0BOARD", "/action", text);
  }

  /** Lets the chat look the police lead up. */
  private void meet() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    command("");
    house.slack.take("response");
  }
}
