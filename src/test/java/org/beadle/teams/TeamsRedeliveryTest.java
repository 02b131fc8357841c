package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Activities that Teams brings again are answered once, and none is lost. */
class TeamsRedeliveryTest {
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead();

  @BeforeEach
  void meet() {
    house.meetPoliceLead();
    house.inbox.answers(incoming -> Post.text("Action 2.3 is done.").toChannel());
  }

  @AfterEach
  void close() {
    house.close();
  }

  @Test
  void aMessageBroughtAgainIsHeardAndAnsweredOnce() {
    JsonObject message = house.sender.direct(POLICE_LEAD, "action 2.3 done");

    assertThat(house.sender.send(message)).isEqualTo(Reply.accepted());
    assertThat(house.sender.send(message)).isEqualTo(Reply.accepted());
    house.settle();

    assertThat(house.inbox.heard()).hasSize(1);
    assertThat(answers()).isEqualTo(1);
  }

  @Test
  void aMessageBroughtAgainUnderAnotherIdIsHeardOnce() {
    JsonObject message = house.sender.direct(POLICE_LEAD, "action 2.3 done");
    house.sender.send(message);
    message.addProperty("id", "1");

    house.sender.send(message);
    house.settle();

    assertThat(house.inbox.heard()).hasSize(1);
    assertThat(answers()).isEqualTo(1);
  }

  @Test
  void anEditThatComesBeforeItsMessageDoesNotHideIt() {
    JsonObject message = house.sender.direct(POLICE_LEAD, "action 2.3 done");
    JsonObject edit = message.deepCopy();
    edit.addProperty("type", "messageUpdate");
    house.sender.send(edit);

    house.sender.send(message);

    assertThat(house.inbox.only().text()).isEqualTo("action 2.3 done");
  }

  @Test
  void theSameWordsSaidLaterAreHeardAgain() {
    house.sender.send(house.sender.direct(POLICE_LEAD, "action 2.3 note Half is done"));
    house.sender.send(house.sender.direct(POLICE_LEAD, "action 2.3 note Half is done"));

    assertThat(house.inbox.heard()).hasSize(2);
    assertThat(house.inbox.heard().get(0).eventId())
        .isNotEqualTo(house.inbox.heard().get(1).eventId());
  }

  @Test
  void theSameIdInAnotherConversationIsAnotherMessage() {
    JsonObject here = house.sender.direct(POLICE_LEAD, "rag");
    JsonObject there = house.sender.inGroup(POLICE_LEAD, "19:chat@thread.v2", TeamsSender.MENTION);
    there.add("id", here.get("id"));

    house.sender.send(here);
    house.sender.send(there);

    assertThat(house.inbox.heard()).hasSize(2);
  }

  @Test
  void aPressBroughtAgainGetsTheSameAnswer() {
    house.inbox.answers(
        incoming ->
            Post.of("Done, " + house.inbox.heard().size(), List.of(new Block.Heading("2.3")))
                .about(23));
    JsonObject press = press();
    Reply first = house.sender.send(press);
    press.addProperty("id", "f:again");

    assertThat(house.sender.send(press)).isEqualTo(first);

    assertThat(house.inbox.heard()).hasSize(1);
    house.settle();
    assertThat(answers()).isZero();
  }

  @Test
  void whatIsBroughtAgainWhileTheFirstIsWorkedOnWaitsForItsAnswer() throws Exception {
    CountDownLatch begun = new CountDownLatch(1);
    CountDownLatch goOn = new CountDownLatch(1);
    house.inbox.answers(
        incoming -> {
          begun.countDown();
          await(goOn);
          return Post.text("Done.").about(23);
        });
    JsonObject press = press();
    CompletableFuture<Reply> first = CompletableFuture.supplyAsync(() -> house.sender.send(press));
    await(begun);
    CompletableFuture<Reply> second = CompletableFuture.supplyAsync(() -> house.sender.send(press));
    assertThat(second).isNotDone();

    goOn.countDown();

    assertThat(second.get(10, TimeUnit.SECONDS)).isEqualTo(first.get(10, TimeUnit.SECONDS));
    assertThat(house.inbox.heard()).hasSize(1);
  }

  @Test
  void afterARestartAMessageBroughtAgainIsHeardUnderTheSameId() {
    JsonObject message = house.sender.direct(POLICE_LEAD, "action 2.3 done");
    house.sender.send(message);
    house.teams.take();

    house.restart();
    house.sender.send(message);
    house.teams.take();

    assertThat(house.inbox.heard()).hasSize(2);
    assertThat(house.inbox.heard().get(1).eventId())
        .isEqualTo(house.inbox.heard().get(0).eventId());
  }

  @Test
  void afterARestartAnInstallationBroughtAgainGreetsNobody() {
    JsonObject installed = house.sender.installation(POLICE_LEAD, "add");
    house.references.remove(TeamsHouse.TENANT, "o-police", TeamsHouse.NOW);
    house.sender.send(installed);
    house.teams.take();

    house.restart();
    house.sender.send(installed);
    house.settle();

    assertThat(answers()).isEqualTo(1);
  }

  @Test
  void whereTheInboxFailsTheMessageMayBeBroughtAgain() {
    house.inbox.answers(
        incoming -> {
          throw new IllegalStateException("The store is locked");
        });
    JsonObject message = house.sender.direct(POLICE_LEAD, "action 2.3 done");
    assertThat(house.sender.send(message)).isEqualTo(Reply.of(503));

    house.inbox.answers(incoming -> Post.text("Action 2.3 is done."));
    assertThat(house.sender.send(message)).isEqualTo(Reply.accepted());

    assertThat(ShownCard.of(house.teams.take().json())).isEqualTo("Action 2.3 is done.");
  }

  @Test
  void anAnswerThatTeamsHasNoTimeForIsSentAgain() {
    house.teams.fail(Operation.SEND, new Fault.Status(429, 0));

    house.sender.send(house.sender.direct(POLICE_LEAD, "action 2.3"));
    house.teams.take();
    house.teams.take();

    assertThat(house.teams.messages(StandInTenant.personal("o-police"))).hasSize(2);
    assertThat(house.inbox.heard()).hasSize(1);
  }

  @Test
  void anAnswerWhoseFateIsUnknownIsNotSentAgain() {
    house.teams.fail(Operation.SEND, new Fault.Cut(true));

    house.sender.send(house.sender.direct(POLICE_LEAD, "action 2.3"));
    house.teams.take();
    house.settle();

    assertThat(answers()).isEqualTo(1);
    assertThat(house.inbox.standing()).hasSize(1);
  }

  private JsonObject press() {
    Block.Button done = Block.Button.of("Done", new Press(7, 23, "action 2.3 done"));
    Post card = Post.of("An action", List.of(new Block.Buttons(List.of(done)))).about(23);
    JsonObject data = ShownCard.pressed(house.messages.activities(card).getFirst(), "Done", "");
    return house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, "1600000000000", data);
  }

  /** Messages that were posted since the police lead was met. */
  private int answers() {
    return house.teams.calls(Operation.SEND).size() - 1;
  }

  private static void await(CountDownLatch latch) {
    try {
      if (!latch.await(10, TimeUnit.SECONDS)) throw new AssertionError("Nothing came");
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
