package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The Home tab of a person who sits on more than one board. */
class SlackHomeTest {
  private static final String MINE = "action list mine";

  private final SlackHouse house = new SlackHouse();

  @BeforeEach
  void know() {
    house.slack.knows("U0POLICE", StandInSlack.TEAM, "Police lead", "police.lead@example.org");
    house.inbox.answers(incoming -> incoming.press().map(SlackHomeTest::of).orElse(WHICH));
  }

  @AfterEach
  void close() {
    house.close();
  }

  private static final Post WHICH =
      Post.of(
          "Which board do you mean?",
          List.of(
              new Block.Text("Which board do you mean?"),
              new Block.Buttons(
                  List.of(
                      Block.Button.of("Northshire", Press.saying(7, MINE)),
                      Block.Button.of("Southshire", Press.saying(8, MINE))))));

  /** So many actions, each with a button, that one board alone would fill the tab. */
  private static Post of(Press press) {
    List<Block> blocks = new ArrayList<>();
    for (int number = 1; number <= 60; number++) {
      Press done = new Press(press.board(), number, "action " + number + " done");
      blocks.add(new Block.Text("Action " + number + " of board " + press.board()));
      blocks.add(new Block.Buttons(List.of(Block.Button.of("Done", done))));
    }
    return Post.of("Your actions", blocks);
  }

  @Test
  void theActionsOfEachBoardAreShownUnderItsName() {
    house.sender.homeOpened(SlackHouse.POLICE_LEAD);

    StandInSlack.Call home = house.slack.take("views.publish");
    assertThat(Shown.of(home.blocks()))
        .containsSubsequence(
            "Northshire", "Action 1 of board 7", "Southshire", "Action 1 of board 8")
        .doesNotContain("Which board");
    assertThat(BlockKitRules.broken(home.blocks(), true)).isEmpty();
    assertThat(house.inbox.heard().stream().flatMap(heard -> heard.press().stream()))
        .containsExactly(Press.saying(7, MINE), Press.saying(8, MINE));
    assertThat(house.inbox.heard().stream().map(Incoming::eventId)).doesNotHaveDuplicates();
  }

  @Test
  void aPressBringsTheActionsOfEachBoardUpToDate() {
    house.sender.homeOpened(SlackHouse.POLICE_LEAD);
    JsonObject button = house.slack.take("views.publish").button("Done");

    house.sender.pressAtHome(SlackHouse.POLICE_LEAD, button);

    assertThat(Shown.of(house.slack.take("views.publish").blocks()))
        .contains("Action 1 of board 7", "Action 1 of board 8");
  }
}
