package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SlackEventsTest {
  private static final SlackSender.Person PARTNER = new SlackSender.Person("U0PARTNER", "T0HEALTH");
  private static final String MENTION = "<@" + StandInSlack.BOT + ">";

  private final SlackHouse house = new SlackHouse();

  @BeforeEach
  void know() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toChannel());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMentionIsHeardWithoutTheBotsNameAndAnsweredInItsThread() {
    JsonObject event =
        house.sender.mentionEvent(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3 done");
    JsonObject envelope = house.sender.envelope(event);

    assertThat(house.sender.event(envelope).status()).isEqualTo(200);

    StandInSlack.Call answer = house.slack.take("chat.postMessage");
    assertThat(answer.field("channel")).isEqualTo("C0BOARD");
    assertThat(answer.field("thread_ts")).isEqualTo(event.get("ts").getAsString());
    assertThat(house.inbox.only())
        .isEqualTo(
            Incoming.said(
                new Address("slack", StandInSlack.TEAM, "C0BOARD"),
                new Incoming.User(
                    StandInSlack.TEAM, "U0POLICE", Optional.of("police.lead@example.org"), false),
                "action 2.3 done",
                Optional.of(envelope.get("event_id").getAsString())));
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerForTheAskerAloneIsShownToNobodyElse(boolean secret) {
    Post answered = Post.text("Only you see this.");
    house.inbox.answers(incoming -> secret ? answered.toAskerAlone() : answered);

    house.sender.mention(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3");

    StandInSlack.Call answer = house.slack.take("chat.postEphemeral");
    assertThat(answer.field("user")).isEqualTo("U0POLICE");
    assertThat(house.slack.messages("C0BOARD")).isEmpty();
  }

  @Test
  void aMentionFromAnotherWorkspaceComesWithThatWorkspace() {
    JsonObject envelope =
        house.sender.envelope(
            house.sender.mentionEvent(PARTNER, "C0SHARED", MENTION + " action 2.3"));
    envelope.addProperty("is_ext_shared_channel", true);
    envelope.addProperty("team_id", "T0HEALTH");

    house.sender.event(envelope);
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().user())
        .isEqualTo(new Incoming.User("T0HEALTH", "U0PARTNER", Optional.empty(), false));
    assertThat(house.inbox.only().from().workspace()).isEqualTo(StandInSlack.TEAM);
  }

  @Test
  void inASharedChannelAPersonWhoseWorkspaceIsNotNamedIsLookedUp() {
    house.slack.knows("U0PARTNER", "T0HEALTH", "Health lead", "health.lead@example.org");
    JsonObject event = house.sender.mentionEvent(PARTNER, "C0SHARED", MENTION + " action 2.3");
    event.remove("user_team");
    JsonObject envelope = house.sender.envelope(event);
    envelope.addProperty("is_ext_shared_channel", true);

    house.sender.event(envelope);
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().user())
        .isEqualTo(new Incoming.User("T0HEALTH", "U0PARTNER", Optional.empty(), false));
  }

  @Test
  void aPersonWhoseWorkspaceNobodyNamesIsOfNone() {
    JsonObject event = house.sender.mentionEvent(PARTNER, "C0SHARED", MENTION + " action 2.3");
    event.remove("user_team");
    JsonObject envelope = house.sender.envelope(event);
    envelope.addProperty("is_ext_shared_channel", true);

    house.sender.event(envelope);
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().user().workspace()).isEmpty();
  }

  @Test
  void aDirectMessageIsHeardAsSuchAndAnsweredBesideIt() {
    house.sender.direct(SlackHouse.POLICE_LEAD, "action 2.3 done");

    StandInSlack.Call answer = house.slack.take("chat.postMessage");
    assertThat(answer.field("channel")).isEqualTo(StandInSlack.directMessages("U0POLICE"));
    assertThat(answer.field("thread_ts")).isNull();
    assertThat(house.inbox.only().text()).isEqualTo("action 2.3 done");
    assertThat(house.inbox.only().user().direct()).isTrue();
  }

  @Test
  void aMentionWithoutWordsAsksForHelp() {
    house.sender.mention(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION);
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().text()).isEqualTo("board help");
  }

  @Test
  void whatBotsSayAndWhatIsEditedIsNotHeard() {
    JsonObject own = house.sender.directEvent(SlackHouse.POLICE_LEAD, "action 2.3 done");
    own.addProperty("user", StandInSlack.BOT);
    JsonObject bot = house.sender.directEvent(SlackHouse.POLICE_LEAD, "action 2.3 done");
    bot.addProperty("bot_id", "B0OTHER");
    JsonObject edited = house.sender.directEvent(SlackHouse.POLICE_LEAD, "action 2.3 done");
    edited.addProperty("subtype", "message_changed");
    JsonObject inChannel = house.sender.directEvent(SlackHouse.POLICE_LEAD, "action 2.3 done");
    inChannel.addProperty("channel_type", "channel");

    for (JsonObject event : List.of(own, bot, edited, inChannel)) {
      assertThat(house.sender.event(house.sender.envelope(event)).status()).isEqualTo(200);
    }

    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void anEditedMentionIsNotHeardAgain() {
    JsonObject event =
        house.sender.mentionEvent(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3 done");
    house.sender.event(house.sender.envelope(event));
    house.slack.take("chat.postMessage");
    JsonObject change = new JsonObject();
    change.addProperty("user", "U0POLICE");
    change.addProperty("ts", "1790000000.000000");
    event.add("edited", change);

    SlackSender.Answer answer = house.sender.event(house.sender.envelope(event));

    assertThat(answer).isEqualTo(new SlackSender.Answer(200, ""));
    StandInSlack.Call told = house.slack.take("chat.postEphemeral");
    assertThat(told.field("user")).isEqualTo("U0POLICE");
    assertThat(told.field("text")).contains("does not read a message again");
    assertThat(house.inbox.heard()).hasSize(1);
  }

  @Test
  void whoEditsADirectMessageIsToldThatItIsNotReadAgain() {
    JsonObject before = house.sender.directEvent(SlackHouse.POLICE_LEAD, "acton 2.3 done");

    house.sender.event(house.sender.envelope(changed(before, "action 2.3 done")));

    assertThat(house.slack.take("chat.postMessage").field("text"))
        .contains("does not read a message again");
    assertThat(house.inbox.heard()).isEmpty();
  }

  @Test
  void anAddedPreviewOfALinkIsNoEdit() {
    JsonObject before = house.sender.directEvent(SlackHouse.POLICE_LEAD, "action 2.3 done");
    JsonObject preview = changed(before, "action 2.3 done");
    preview.getAsJsonObject("message").remove("edited");
    JsonObject edit = changed(before, "action 2.4 done");

    house.sender.event(house.sender.envelope(preview));
    house.sender.event(house.sender.envelope(edit));
    house.sender.event(house.sender.envelope(edit.deepCopy()));
    house.chat.close();

    assertThat(house.slack.calls("chat.postMessage")).hasSize(1);
  }

  private static JsonObject changed(JsonObject before, String words) {
    JsonObject message = before.deepCopy();
    message.addProperty("text", words);
    JsonObject edited = new JsonObject();
    edited.addProperty("user", before.get("user").getAsString());
    edited.addProperty("ts", "1790000000.000000");
    message.add("edited", edited);
    JsonObject event = new JsonObject();
    event.addProperty("type", "message");
    event.addProperty("subtype", "message_changed");
    event.addProperty("hidden", true);
    event.addProperty("channel", before.get("channel").getAsString());
    event.addProperty("channel_type", "im");
    event.add("message", message);
    event.add("previous_message", before);
    return event;
  }

  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void anAnswerWhoseFateIsUnknownIsLookedForAndPostedOnce(boolean posted) {
    house.slack.fail("chat.postMessage", new StandInSlack.Fault.Breakdown(500, posted));

    house.sender.mention(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3 done");
    house.slack.take("chat.postMessage");
    if (!posted) house.slack.take("chat.postMessage");
    house.chat.close();

    assertThat(house.slack.messages("C0BOARD")).hasSize(1);
    assertThat(house.inbox.standing()).hasSize(1);
  }

  @Test
  void aWhisperThatTheChannelDoesNotTakeComesInDirectMessages() {
    house.inbox.answers(incoming -> Post.text("Only you see this."));
    house.slack.fail("chat.postEphemeral", new StandInSlack.Fault.Refusal("user_not_in_channel"));

    house.sender.mention(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3");

    StandInSlack.Call answer = house.slack.take("chat.postMessage");
    assertThat(answer.field("channel")).isEqualTo(StandInSlack.directMessages("U0POLICE"));
    assertThat(answer.field("text")).isEqualTo("Only you see this.");
  }

  @Test
  void whatAllMaySeeIsPostedWhereTheyReadTheMention() {
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toElsewhere());

    house.sender.mention(SlackHouse.POLICE_LEAD, "C0OTHER", MENTION + " action 2.3 done");

    assertThat(house.slack.take("chat.postMessage").field("channel")).isEqualTo("C0OTHER");
  }

  @ParameterizedTest
  @ValueSource(strings = {"`action 3.5`", "*action 3.5*", "_action 3.5_", "```action 3.5```"})
  void wordsThatWereCopiedWithTheirFormattingAreRead(String words) {
    house.sender.direct(SlackHouse.POLICE_LEAD, words);
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().text()).isEqualTo("action 3.5");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      value = {
        "<tel:+441614960000|0161 496 0000>!0161 496 0000",
        "<http://policy.md|policy.md>!policy.md",
        "<mailto:health@example.org|health@example.org>!health@example.org",
        "<https://example.org/a|https://example.org/a>!https://example.org/a",
        "<http://example.org/a|example.org/a>!http://example.org/a",
        "<https://example.org/a|our policy>!https://example.org/a",
        "<tel:+441614960000|the office>!tel:+441614960000",
        "*a* and *b*!*a* and *b*"
      })
  void whatSlackMadeAnAddressOfIsReadAsItWasTyped(String sent, String typed) {
    house.sender.direct(SlackHouse.POLICE_LEAD, sent);
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().text()).isEqualTo(typed);
  }

  @Test
  void aMentionThatNamesAnOrganisationForAWorkspaceIsOfThePersonsOwn() {
    JsonObject event =
        house.sender.mentionEvent(SlackHouse.POLICE_LEAD, "C0BOARD", MENTION + " action 2.3");
    event.addProperty("user_team", "E0ORG");
    event.addProperty("team", "T0ANOTHER");

    house.sender.event(house.sender.envelope(event));
    house.slack.take("chat.postMessage");

    assertThat(house.inbox.only().user())
        .isEqualTo(
            new Incoming.User(
                StandInSlack.TEAM, "U0POLICE", Optional.of("police.lead@example.org"), false));
  }

  @ParameterizedTest
  @ValueSource(strings = {"file_share", "thread_broadcast"})
  void aDirectMessageWithAFileOrOutOfItsThreadIsHeard(String kind) {
    JsonObject event = house.sender.directEvent(SlackHouse.POLICE_LEAD, "action 2.3 done");
    event.addProperty("subtype", kind);
    event.addProperty("thread_ts", "1790000000.000001");
    event.add("files", JsonParser.parseString("[{\"id\": \"F1\", \"name\": \"plan.pdf\"}]"));

    house.sender.event(house.sender.envelope(event));

    StandInSlack.Call answer = house.slack.take("chat.postMessage");
    assertThat(answer.field("channel")).isEqualTo(StandInSlack.directMessages("U0POLICE"));
    assertThat(answer.field("thread_ts")).isEqualTo("1790000000.000001");
    assertThat(house.inbox.only().text()).isEqualTo("action 2.3 done");
    assertThat(house.inbox.only().user())
        .isEqualTo(
            new Incoming.User(
                StandInSlack.TEAM, "U0POLICE", Optional.of("police.lead@example.org"), true));
  }

  @Test
  void theHomeTabShowsThePersonsOwnActions() {
    house.inbox.answers(
        incoming ->
            Post.of(
                "Two actions",
                List.of(
                    new Block.Heading("Red: late"),
                    new Block.Table("Late", List.of("Ref"), List.of(List.of("2.3"))),
                    new Block.Heading("Green: on track"))));

    house.sender.homeOpened(SlackHouse.POLICE_LEAD);

    StandInSlack.Call published = house.slack.take("views.publish");
    assertThat(published.field("user_id")).isEqualTo("U0POLICE");
    assertThat(published.view().get("type").getAsString()).isEqualTo("home");
    assertThat(Shown.of(published.blocks()))
        .containsSubsequence("Red: late", "Ref: 2.3", "Green: on track");
    assertThat(house.inbox.only().text()).isEqualTo("action list mine");
    assertThat(house.inbox.only().user().direct()).isTrue();
  }

  @Test
  void aStartTellsOnceThatSlackTakesTheToken() {
    assertThat(house.notices.accepted).containsExactly(StandInSlack.TEAM);
  }

  @Test
  void newsOfTheWorkspaceIsPassedOn() {
    news("app_uninstalled", new JsonObject());
    JsonObject tokens = new JsonObject();
    JsonArray bots = new JsonArray();
    bots.add(StandInSlack.BOT);
    tokens.add("bot", bots);
    JsonObject revoked = new JsonObject();
    revoked.add("tokens", tokens);
    news("tokens_revoked", revoked);
    JsonObject renumbered = new JsonObject();
    renumbered.addProperty("old_channel_id", "C0OLD");
    renumbered.addProperty("new_channel_id", "C0NEW");
    news("channel_id_changed", renumbered);

    assertThat(house.notices.told)
        .containsExactly(
            "removed " + StandInSlack.TEAM,
            "removed " + StandInSlack.TEAM,
            "renumbered " + StandInSlack.TEAM + " C0OLD C0NEW");
  }

  @ParameterizedTest
  @CsvSource({
    "channel_archive,archived",
    "group_archive,archived",
    "channel_deleted,archived",
    "group_deleted,archived",
    "channel_unarchive,unarchived",
    "group_unarchive,unarchived"
  })
  void archivedChannelsAreToldOf(String type, String told) {
    JsonObject event = new JsonObject();
    event.addProperty("channel", "C0BOARD");
    news(type, event);

    assertThat(house.notices.told).containsExactly(told + " " + StandInSlack.TEAM + " C0BOARD");
  }

  @Test
  void aPersonsOwnWithdrawnTokenIsNoRemoval() {
    JsonObject revoked =
        JsonParser.parseString("{\"tokens\":{\"oauth\":[\"U1\"]}}").getAsJsonObject();
    news("tokens_revoked", revoked);

    assertThat(house.notices.told).isEmpty();
  }

  private void news(String type, JsonObject event) {
    event.addProperty("type", type);
    assertThat(house.sender.event(house.sender.envelope(event)).status()).isEqualTo(200);
  }
}
