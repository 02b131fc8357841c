package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsCommandsTest {
  private static final String MENTION = TeamsSender.MENTION;
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead().answers(TeamsHouse.DONE);

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMentionIsHeardWithoutTheBotsNameAndAnsweredInItsThread() {
    JsonObject asked = house.inBoard(MENTION + " action 2.3 done");

    assertThat(house.sender.send(asked)).isEqualTo(Reply.accepted());

    StandInConnector.Call answer = house.teams.take();
    assertThat(answer.where())
        .isEqualTo(TeamsHouse.BOARD + ";messageid=" + asked.get("id").getAsString());
    assertThat(ShownCard.of(answer.json())).isEqualTo("Action 2.3 is done.");
    Incoming heard = house.inbox.only();
    assertThat(heard)
        .isEqualTo(
            Incoming.said(board(), TeamsHouse.police(false), "action 2.3 done", heard.eventId()));
    assertThat(heard.eventId().orElseThrow()).hasSizeLessThan(200);
  }

  @Test
  void anAnswerThatStandsIsToldOfUnderItsActivitysId() {
    JsonObject asked = house.inBoard(MENTION + " action 2.3 done");
    house.sender.send(asked);
    house.teams.take();
    house.settle();

    String id =
        house.teams.tenant().everything(TeamsHouse.BOARD).getFirst().get("id").getAsString();
    assertThat(house.inbox.standing())
        .containsExactly(new Receipt(board(), asked.get("id").getAsString() + ";" + id));
  }

  @Test
  void anAnswerThatStandsInAThreadIsBroughtUpToDateThere() throws ChatException {
    house.sender.send(house.inBoard(MENTION + " action 2.3"));
    house.teams.take();
    house.settle();
    house.restart();

    house.chat.update(house.inbox.standing().getFirst(), Post.text("Action 2.3 is late."));

    assertThat(house.teams.tenant().everything(TeamsHouse.BOARD))
        .extracting(ShownCard::of)
        .containsExactly("Action 2.3 is late.");
  }

  @Test
  void aMentionInAThreadIsAnsweredInThatThread() {
    house.sender.send(
        house.sender.inThread(POLICE_LEAD, TeamsHouse.BOARD, "1600000000000", MENTION + " rag"));

    assertThat(house.teams.take().where()).isEqualTo(TeamsHouse.BOARD + ";messageid=1600000000000");
  }

  @Test
  void whereTeamsDoesNotNameTheThreadTheMessageBeginsIt() {
    JsonObject asked = house.inBoard(MENTION + " rag");
    asked.getAsJsonObject("conversation").addProperty("id", TeamsHouse.BOARD);

    house.sender.send(asked);

    assertThat(house.teams.take().where())
        .isEqualTo(TeamsHouse.BOARD + ";messageid=" + asked.get("id").getAsString());
  }

  @Test
  void aDirectMessageIsHeardAsSuchAndAnsweredBesideIt() {
    house.sender.send(house.sender.direct(POLICE_LEAD, "/action 2.3 done"));

    assertThat(house.teams.take().where()).isEqualTo(StandInTenant.personal("o-police"));
    assertThat(house.inbox.only().from())
        .isEqualTo(new Address("teams", TeamsHouse.TENANT, "o-police"));
    assertThat(house.inbox.only().text()).isEqualTo("/action 2.3 done");
    assertThat(house.inbox.only().user()).isEqualTo(TeamsHouse.police(true));
  }

  @Test
  void aMentionInAGroupChatIsAnsweredBesideIt() {
    house.sender.send(house.sender.inGroup(POLICE_LEAD, "19:chat@thread.v2", MENTION + " rag"));

    assertThat(house.teams.take().where()).isEqualTo("19:chat@thread.v2");
    assertThat(house.inbox.only().from().place()).isEqualTo("19:chat@thread.v2");
    assertThat(house.inbox.only().user().direct()).isFalse();
  }

  @Test
  void anAnswerForTheAskerStandsInTheThreadToo() {
    house.inbox.answers(incoming -> Post.text("Two actions are late."));
    house.sender.send(house.inBoard(MENTION + " action list late"));

    assertThat(house.teams.take().where()).startsWith(TeamsHouse.BOARD + ";messageid=");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "&nbsp;", " \r\n"})
  void aMentionWithoutWordsAsksForHelp(String words) {
    house.sender.send(house.inBoard(MENTION + words));
    house.teams.take();

    assertThat(house.inbox.only().text()).isEqualTo("board help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"hello!", "rag"})
  void whatIsSaidToBeadleAloneIsLeftToTheGrammar(String words) {
    house.sender.send(house.sender.direct(POLICE_LEAD, words));
    house.teams.take();

    assertThat(house.inbox.only().text()).isEqualTo(words);
  }

  @Test
  void aGreetingInAChannelIsLeftToTheGrammar() {
    house.sender.send(house.inBoard(MENTION + " hello"));
    house.teams.take();

    assertThat(house.inbox.only().text()).isEqualTo("hello");
  }

  @Test
  void anAnswerToAnEarlierMessageIsHeardWithTheAddressesOfItsLinks() {
    JsonObject asked =
        house.sender.direct(
            POLICE_LEAD, "<quoted messageId=\"1690000001000\"/> 2.3 evidence Guide.docx");
    JsonObject entity = new JsonObject();
    entity.addProperty("type", "quotedReply");
    asked.getAsJsonArray("entities").add(entity);
    JsonObject html = new JsonObject();
    html.addProperty("contentType", "text/html");
    html.addProperty(
        "content", "<p>2.3 evidence <a href=\"https://council.example/g\">Guide.docx</a></p>");
    asked.getAsJsonArray("attachments").add(html);

    house.sender.send(asked);
    house.teams.take();

    assertThat(house.inbox.only().text()).isEqualTo("2.3 evidence https://council.example/g");
  }

  @Test
  void anAnswerThatHoldsASecretIsPostedOnlyInTheAskersOwnChat() {
    house.inbox.answers(incoming -> Post.text("https://secret.example").toAskerAlone());
    house.sender.send(house.inBoard(MENTION + " meeting calendar"));
    house.sender.send(house.sender.inGroup(POLICE_LEAD, "19:chat@thread.v2", MENTION + " a"));
    for (int answer = 0; answer < 2; answer++)
      assertThat(house.teams.take().json().toString())
          .doesNotContain("secret.example")
          .contains("your own chat with Beadle");

    house.sender.send(house.sender.direct(POLICE_LEAD, "meeting calendar"));

    StandInConnector.Call own = house.teams.take();
    assertThat(own.where()).isEqualTo(StandInTenant.personal("o-police"));
    assertThat(ShownCard.of(own.json())).isEqualTo("https://secret.example");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "meeting"})
  void aConversationOfSeveralIsNotTakenForOneOfTwoWhereItsKindIsNotKnown(String kind) {
    JsonObject asked = house.sender.inGroup(POLICE_LEAD, "19:chat@thread.v2", MENTION + " rag");
    asked.getAsJsonObject("conversation").addProperty("conversationType", kind);
    asked.getAsJsonObject("conversation").remove("isGroup");

    house.sender.send(asked);
    house.teams.take();

    assertThat(house.inbox.only().user().direct()).isFalse();
    assertThat(house.inbox.only().from().place()).isEqualTo("19:chat@thread.v2");
  }

  @Test
  void anAnswerWhoseSecondPartTeamsHasNoTimeForGoesOnWhereItStopped() {
    Block longest = new Block.Text("words ".repeat(6_000));
    house.inbox.answers(incoming -> Post.of("A list", List.of(longest, longest, longest)));
    house.teams.fail(
        operation ->
            operation == Operation.SEND && house.teams.calls(Operation.SEND).size() == 1
                ? Optional.of(new Fault.Status(429, 0))
                : Optional.empty());

    house.sender.send(house.inBoard(MENTION + " action list"));
    for (int part = 0; part < 3; part++) house.teams.take();
    house.settle();

    List<JsonObject> standing = house.teams.tenant().everything(TeamsHouse.BOARD);
    assertThat(standing)
        .extracting(each -> each.get("summary").getAsString())
        .doesNotHaveDuplicates();
    assertThat(house.inbox.standing()).hasSize(1);
    assertThat(house.inbox.standing().getFirst().messageRef().split(" ")).hasSize(standing.size());
  }

  private static Address board() {
    return new Address("teams", TeamsHouse.TENANT, TeamsHouse.BOARD);
  }
}
