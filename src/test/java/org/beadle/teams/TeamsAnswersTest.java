package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.teams.StandInConnector.Call;
import org.beadle.teams.StandInConnector.Operation;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TeamsAnswersTest {
  private static final TeamsSender.Person POLICE_LEAD = TeamsHouse.POLICE_LEAD;
  private static final String CARD = "1600000000000";

  private final TeamsHouse house = new TeamsHouse().knowsPoliceLead();

  @BeforeEach
  void meet() {
    house.meetPoliceLead();
  }

  @AfterEach
  void close() {
    house.close();
  }

  private Reply ask(String words) {
    return house.sender.send(
        house.sender.inChannel(POLICE_LEAD, TeamsHouse.BOARD, TeamsSender.MENTION + " " + words));
  }

  @Test
  void anAnswersFileIsALinkInTheThread() {
    Block letter = new Block.File("Draft.docx", "application/msword", new byte[] {1}, "to sign");
    house.inbox.answers(incoming -> Post.of("A draft", List.of(letter)));

    ask("meeting letter");

    Call posted = house.teams.take();
    assertThat(posted.where()).startsWith(TeamsHouse.BOARD + ";messageid=");
    assertThat(ShownCard.of(posted.json())).contains("Draft.docx");
    assertThat(posted.card().toString()).contains("https://beadle.example/files/");
  }

  @Test
  void whereTeamsIsAwayACommandIsStillHeard() {
    house.teams.fail(operation -> Optional.of(new StandInConnector.Fault.Status(500, -1)));

    assertThat(ask("action 2.3 done")).isEqualTo(Reply.accepted());

    assertThat(house.inbox.only().text()).isEqualTo("action 2.3 done");
  }

  @Test
  void anOptionThatAsksTakesTheWordsBesideItsMenu() {
    Block.Choice seat =
        new Block.Choice(
            "Police",
            List.of(
                Block.Option.asking("Deputy", new Press(7, 23, "register deputy"), "Who came?"),
                Block.Option.asking("Late", new Press(7, 23, "register late"), "Came when?")),
            Optional.empty());
    Post register = Post.of("The register", List.of(new Block.Choices(List.of(seat))));
    JsonObject activity = house.messages.activities(register).getFirst();

    assertThat(ShownCard.of(activity)).contains("Who came?", "Came when?");
    JsonObject data = ShownCard.picked(activity, "Police", "Late", "half past ten");
    house.sender.send(house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, CARD, data));

    assertThat(house.inbox.only().press())
        .contains(new Press(7, 23, "register late half past ten"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"x", "?:9:1.2.action", ":0:nothing", "=", ""})
  void aMenuThatIsNotOursChangesNothing(String value) {
    JsonObject data = new JsonObject();
    data.addProperty("choice0", value);

    Reply answer =
        house.sender.send(house.sender.pressInChannel(POLICE_LEAD, TeamsHouse.BOARD, CARD, data));

    assertThat(answer.status()).isEqualTo(200);
    assertThat(answer.body().orElseThrow().get("value").getAsString())
        .isEqualTo("Nothing was changed.");
    assertThat(house.inbox.heard()).isEmpty();
    assertThat(house.teams.calls(Operation.UPDATE)).isEmpty();
  }
}
