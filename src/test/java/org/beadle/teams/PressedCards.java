package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.teams.StandInConnector.Operation;

/** Cards that the police lead presses in the board's channel, and what Teams is answered. */
record PressedCards(TeamsHouse house) {
  /** Teams' id of the message that is pressed. */
  static final String ID = "1600000000000";

  static final Block.Button UNDO = Block.Button.of("Undo", new Press(7, 99, "board undo"));

  /** What one record is after a press. */
  static final Post CHANGED =
      Post.of(
              "Action 2.3 is done.",
              List.of(new Block.Heading("2.3 Training"), new Block.Buttons(List.of(UNDO))))
          .toChannel()
          .about(23);

  /** The same for the person who pressed. */
  static final Post ASKED = Post.of(CHANGED.summary(), CHANGED.blocks()).about(23);

  /** Those of a house that knows the police lead and answers each press with the change. */
  static PressedCards met() {
    TeamsHouse house = new TeamsHouse().knowsPoliceLead();
    house.meetPoliceLead();
    return new PressedCards(house.answers(CHANGED));
  }

  /** Presses a message's button of this label, with what was typed; the invoke's answer. */
  JsonObject pressed(Post post, String label, String words) {
    JsonObject data = ShownCard.pressed(card(post), label, words);
    return send(house.sender.pressInChannel(TeamsHouse.POLICE_LEAD, TeamsHouse.BOARD, ID, data));
  }

  /** The invoke's answer to a press. */
  JsonObject send(JsonObject press) {
    return house.sender.send(press).body().orElseThrow();
  }

  /** What was posted since the police lead was met. */
  List<JsonObject> posted() {
    return house.teams.calls(Operation.SEND).stream()
        .skip(1)
        .map(StandInConnector.Call::json)
        .toList();
  }

  /** The activity of a message that fits into one. */
  JsonObject card(Post post) {
    return house.messages.activities(post).getFirst();
  }

  static Post one(Block.Button button) {
    return Post.of("An action", List.of(new Block.Buttons(List.of(button))));
  }

  static Post register() {
    return Post.of(
            "The register", List.of(new Block.Choices(List.of(seat("Police"), seat("Schools")))))
        .about(23);
  }

  private static Block.Choice seat(String name) {
    String command = "register " + name.toLowerCase(Locale.ROOT);
    return new Block.Choice(
        name,
        List.of(
            Block.Option.of("Present", new Press(7, 23, command + " present")),
            Block.Option.of("Absent", new Press(7, 23, command + " absent"))),
        Optional.empty());
  }

  static String type(JsonObject answer) {
    return answer.get("type").getAsString();
  }

  static String shown(JsonObject answer) {
    return ShownCard.of(activity(answer));
  }

  /** The card of an answer, as the activity that it would be. */
  static JsonObject activity(JsonObject answer) {
    return new SignedSender.Answer(200, answer.toString()).card();
  }
}
