package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.teams.LinkedCards.DONE;
import static org.beadle.teams.LinkedCards.WEBHOOK;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Choice;
import org.beadle.chat.Block.Choices;
import org.beadle.chat.Block.Option;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

/** Buttons and menus of a card, and what stands for them where nobody hears presses. */
class TeamsCardButtonsTest {
  private final LinkedCards cards = new LinkedCards();

  @Test
  void buttonsStandInRowsOfSix() {
    Post post = Post.of("A", List.of(new Block.Buttons(Collections.nCopies(14, DONE))));

    assertThat(
            ShownCard.all(
                    TeamsMessages.card(cards.messages.activities(post).getFirst())
                        .getAsJsonArray("body"))
                .filter(each -> each.has("actions"))
                .map(each -> each.getAsJsonArray("actions").size()))
        .containsExactly(6, 6, 2);
  }

  @Test
  void aButtonThatAsksOpensAFieldThatMustBeFilled() {
    String body =
        cards.body(
            Post.of(
                "A",
                List.of(
                    new Block.Buttons(
                        List.of(Button.asking("Note", DONE.press(), "What is the progress?"))))));

    assertThat(body)
        .contains("Action.ShowCard", "\"label\":\"What is the progress?\"")
        .contains("\"isRequired\":true", "\"errorMessage\":\"Please answer this first.\"");
  }

  @Test
  void theFieldBesideAMenuSaysInItsLabelWhatMayBeWanted() {
    Press press = new Press(7, 30, "meeting register QA&P 14 Jun 2018 Police");
    Choice police =
        new Choice(
            "Police",
            List.of(
                Option.of("Present", press),
                Option.asking("Deputy", press, "Who came as deputy?"),
                Option.asking("Arrived late", press, "At what time, such as 10:20?"),
                Option.asking("Left early", press, "At what time, such as 10:20?")),
            Optional.empty());

    assertThat(cards.body(Post.of("The register", List.of(new Choices(List.of(police))))))
        .contains(
            "\"label\":\"Who came as deputy? At what time, such as 10:20?\"",
            "\"placeholder\":\"If needed\"");
  }

  @Test
  void whereNobodyHearsPressesButtonsAreLinksAndMenusWords() {
    Map<Button, URI> pages = Map.of(DONE, URI.create("https://beadle.example/l/1"));
    TeamsMessages below =
        new TeamsMessages(
            cards::link,
            new Pressing.Linked(button -> Optional.ofNullable(pages.get(button))),
            WEBHOOK);
    Choice police =
        new Choice("Police", List.of(Option.of("Absent", DONE.press())), Optional.of("Present"));

    JsonObject activity =
        below
            .activities(
                Post.of(
                    "A",
                    List.of(
                        new Choices(List.of(police)),
                        new Block.Buttons(
                            List.of(DONE, Button.of("Undo", new Press(1, 2, "board undo")))))))
            .getFirst();

    assertThat(ShownCard.of(activity)).isEqualTo("Police: Present\nDone");
    assertThat(activity.toString())
        .contains("https://beadle.example/l/1")
        .doesNotContain("Action.Execute", "Input.");
  }
}
