package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Choice;
import org.beadle.chat.Block.Choices;
import org.beadle.chat.Block.Option;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

class TeamsPressTest {
  private final TeamsMessages messages =
      new TeamsMessages(file -> Optional.of(URI.create("https://beadle.example/files/1")));

  @Test
  void aButtonSaysItsPress() {
    assertThat(TeamsPress.of(ShownCard.pressed(card(register()), "The rest absent", "")).presses())
        .containsExactly(new Press(7, 30, "register rest absent"));
  }

  @Test
  void aButtonThatAsksTakesTheWordsIntoItsCommand() {
    assertThat(
            TeamsPress.of(ShownCard.pressed(card(register()), "Somebody", "  the auditor "))
                .presses())
        .containsExactly(new Press(7, 30, "register with the auditor"));
  }

  @Test
  void savingPressesWhatWasChangedAndNothingElse() {
    assertThat(TeamsPress.of(ShownCard.picked(card(register()), "Schools", "Absent", "")).presses())
        .containsExactly(new Press(7, 32, "register schools absent"));
  }

  @Test
  void savingWithoutAChangePressesNothing() {
    assertThat(TeamsPress.of(ShownCard.picked(card(register()), "Police", "Present", "")).presses())
        .isEmpty();
  }

  @Test
  void anOptionThatAsksTakesTheWordsBesideIt() {
    assertThat(
            TeamsPress.of(ShownCard.picked(card(register()), "Schools", "Deputy", "the clerk"))
                .presses())
        .containsExactly(new Press(7, 32, "register schools deputy the clerk"));
  }

  @Test
  void newWordsForWhatHoldsAreAChange() {
    assertThat(
            TeamsPress.of(ShownCard.picked(card(register()), "Health", "Deputy", "the nurse"))
                .presses())
        .containsExactly(new Press(7, 33, "register health deputy the nurse"));
  }

  @Test
  void wordsBesideAnOptionThatTakesNoneAreLeft() {
    assertThat(
            TeamsPress.of(ShownCard.picked(card(register()), "Schools", "Absent", "the clerk"))
                .presses())
        .containsExactly(new Press(7, 32, "register schools absent"));
  }

  @Test
  void whatWasPickedIsNotLostWhenAnotherButtonIsPressed() {
    JsonObject data = ShownCard.picked(card(register()), "Schools", "Absent", "");
    ShownCard.pressed(card(register()), "The rest absent", "")
        .entrySet()
        .forEach(
            part -> {
              if (!data.has(part.getKey())) data.add(part.getKey(), part.getValue());
            });

    assertThat(TeamsPress.of(data).presses())
        .containsExactly(
            new Press(7, 32, "register schools absent"), new Press(7, 30, "register rest absent"));
  }

  @Test
  void menusComeInTheCardsOrder() {
    JsonObject data = new JsonObject();
    for (int number = 11; number >= 0; number--)
      data.addProperty("choice" + number, ":1.1.register " + number);

    assertThat(TeamsPress.of(data).presses().getFirst().command()).isEqualTo("register 0");
    assertThat(TeamsPress.of(data).presses().getLast().command()).isEqualTo("register 11");
  }

  @Test
  void theCardsRecordComesWithThePress() {
    JsonObject whole = card(register().about(1234567890123L));

    assertThat(TeamsPress.of(ShownCard.pressed(whole, "The rest absent", "")).about())
        .contains(1234567890123L);
    assertThat(TeamsPress.of(ShownCard.picked(whole, "Schools", "Absent", "")).about())
        .contains(1234567890123L);
    assertThat(TeamsPress.of(ShownCard.pressed(card(register()), "The rest absent", "")).about())
        .isEmpty();
  }

  @Test
  void whatIsNotOursIsNoPress() {
    for (String data :
        List.of(
            "{}",
            "{\"press\":7,\"about\":7}",
            "{\"press\":\"register\",\"about\":\"x\"}",
            "{\"press\":{\"a\":1},\"words\":[1]}",
            "{\"choice1\":\"register\",\"choice99999999999\":\":1.1.x\",\"choice2\":null}"))
      assertThat(TeamsPress.of(JsonParser.parseString(data).getAsJsonObject()))
          .isEqualTo(new TeamsPress(List.of(), Optional.empty()));
  }

  private JsonObject card(Post post) {
    return messages.activities(post).getFirst();
  }

  private static Post register() {
    return Post.of(
        "The register is open",
        List.of(
            new Choices(
                List.of(
                    new Choice("Police", seat(31, "police"), Optional.of("Present")),
                    new Choice("Schools", seat(32, "schools"), Optional.empty()),
                    new Choice("Health", seat(33, "health"), Optional.of("Deputy")))),
            new Block.Buttons(
                List.of(
                    Button.of("The rest absent", new Press(7, 30, "register rest absent")),
                    Button.asking(
                        "Somebody", new Press(7, 30, "register with"), "Who was there?")))));
  }

  private static List<Option> seat(long seat, String name) {
    String command = "register " + name;
    return List.of(
        Option.of("Present", new Press(7, seat, command + " present")),
        Option.asking("Deputy", new Press(7, seat, command + " deputy"), "Who came instead?"),
        Option.of("Absent", new Press(7, seat, command + " absent")));
  }
}
