package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

/** Pictures and files of a card. */
class TeamsCardFilesTest {
  private final LinkedCards cards = new LinkedCards();

  @Test
  void smallPicturesStandInTheCardAndLargeOnesBehindALink() {
    assertThat(cards.body(Post.of("A", List.of(new Block.Image(new byte[900], "Bars: 3 red")))))
        .contains("data:image/png;base64,", "\"altText\":\"Bars: 3 red\"");
    assertThat(cards.linked).isEmpty();

    JsonObject large =
        cards.activity(Post.of("A", List.of(new Block.Image(new byte[50_000], "Bars: 3 red"))));
    assertThat(ShownCard.of(large)).isEqualTo("Bars: 3 red\nOpen the picture");
    assertThat(cards.linked).extracting(Block.File::mediaType).containsExactly("image/png");
  }

  @Test
  void filesAreOpenedBehindALink() {
    Block.File letter = new Block.File("Letter.docx", "text/plain", new byte[1], "to the police");

    JsonObject activity = cards.activity(Post.of("A", List.of(letter)));

    assertThat(ShownCard.of(activity))
        .isEqualTo("File: Letter.docx, to the police\nOpen Letter.docx");
    assertThat(activity.toString()).contains("\"url\":\"https://beadle.example/files/1\"");
    assertThat(cards.linked).containsExactly(letter);
  }

  @Test
  void whereNoAddressCanBeReachedItIsSaidWhomToAsk() {
    TeamsMessages unreached = new TeamsMessages(file -> Optional.empty());
    Block.File letter = new Block.File("Letter.docx", "text/plain", new byte[1], "to the police");

    JsonObject activity = unreached.activities(Post.of("A", List.of(letter))).getFirst();

    assertThat(ShownCard.of(activity))
        .isEqualTo(
            "File: Letter.docx, to the police\n"
                + "It can't be opened from here. Please ask your board manager for it.");
    assertThat(activity.toString()).doesNotContain("OpenUrl");
  }
}
