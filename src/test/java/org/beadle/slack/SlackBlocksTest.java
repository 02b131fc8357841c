package org.beadle.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beadle.chat.AnyPost;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

class SlackBlocksTest {

  @Property(tries = 200)
  void everyPostKeepsToSlacksLimitsAsAMessage(@ForAll("posts") Post post) {
    assertThat(BlockKitRules.broken(SlackBlocks.message(post), false)).isEmpty();
    assertThat(SlackText.whole(post, SlackText.UPDATED).length()).isLessThanOrEqualTo(4_000);
  }

  @Property(tries = 200)
  void everyPostKeepsToSlacksLimitsAsAView(@ForAll("posts") Post post) {
    assertThat(BlockKitRules.broken(SlackBlocks.view(List.of(post)), true)).isEmpty();
  }

  @Provide
  Arbitrary<Post> posts() {
    return AnyPost.arbitrary();
  }

  @Test
  void whatDoesNotFitIsCountedAndTheLastButtonsStay() {
    List<Block> blocks =
        Stream.concat(
                IntStream.range(0, 80).mapToObj(number -> new Block.Text("Line " + number)),
                Stream.of(
                    new Block.Buttons(
                        List.of(Block.Button.of("Undo", new Press(1, 2, "board undo"))))))
            .map(Block.class::cast)
            .toList();

    JsonArray rendered = SlackBlocks.message(Post.of("Many lines", blocks));

    assertThat(rendered).hasSize(50);
    assertThat(Shown.of(rendered))
        .contains("Line 47")
        .doesNotContain("Line 48")
        .endsWith("And 32 more.\nUndo");
  }

  @Test
  void theSecondTableOfAMessageIsAList() {
    Block table =
        new Block.Table("Late", List.of("Ref", "Due"), List.of(List.of("2.3", "1 May 2018")));

    String shown = Shown.of(SlackBlocks.message(Post.of("Two", List.of(table, table))));

    assertThat(shown)
        .isEqualTo("Late\nRef | Due\n2.3 | 1 May 2018\nLate\nRef: 2.3; Due: 1 May 2018");
  }

  @Test
  void addressesBecomeLinksAndNothingElseDoes() {
    String rendered =
        SlackBlocks.message(
                Post.text("See https://example.org/a?b=1, or <https://example.org|here>."))
            .toString();

    assertThat(rendered)
        .contains("{\"type\":\"link\",\"url\":\"https://example.org/a?b=1\"}")
        .contains("{\"type\":\"link\",\"url\":\"https://example.org\"}");
  }

  @Test
  void aButtonWhosePressIsTooLongToKeepIsLeftOut() {
    Block.Button tooLong = Block.Button.of("Long", new Press(1, 2, "x".repeat(2_000)));
    Block.Button fine =
        new Block.Button(
            "Fine", new Press(1, 2, "board undo"), Block.Style.PRIMARY, Optional.empty());

    String shown =
        Shown.of(
            SlackBlocks.message(
                Post.of("Two", List.of(new Block.Buttons(List.of(tooLong, fine))))));

    assertThat(shown).isEqualTo("Fine");
  }

  @Test
  void aChoiceIsOneLineWithAMenuThatStandsAtWhatHolds() {
    JsonArray rendered = SlackBlocks.message(Post.of("A seat", List.of(seat("police"))));

    assertThat(rendered).hasSize(1);
    JsonObject menu = rendered.get(0).getAsJsonObject().getAsJsonObject("accessory");
    assertThat(menu.getAsJsonArray("options")).hasSize(2);
    assertThat(menu.getAsJsonObject("initial_option").toString()).contains("\"Present\"");
    assertThat(BlockKitRules.broken(rendered, false)).isEmpty();
  }

  @Test
  void optionsThatAMenuCanNotHoldAreButtons() {
    String shown = Shown.of(SlackBlocks.message(Post.of("A seat", List.of(seat("x".repeat(150))))));

    assertThat(shown).isEqualTo("Police: Present\nPresent\nDeputy");
  }

  @Test
  void choicesThatDoNotFitAreCounted() {
    List<Block> seats = IntStream.range(0, 60).mapToObj(number -> seat("police")).toList();

    JsonArray rendered = SlackBlocks.message(Post.of("The register", seats));

    assertThat(rendered).hasSize(50);
    assertThat(Shown.of(rendered)).endsWith("And 11 more.");
    assertThat(BlockKitRules.broken(rendered, false)).isEmpty();
  }

  private static Block seat(String name) {
    Block.Option present = Block.Option.of("Present", new Press(1, 2, name + " present"));
    Block.Option deputy = Block.Option.asking("Deputy", new Press(1, 2, name + " deputy"), "Who?");
    return new Block.Choices(
        List.of(new Block.Choice("Police", List.of(present, deputy), Optional.of("Present"))));
  }

  @Test
  void whatIsForOnePersonAloneIsNotShownByALockedTelephone() {
    Post post =
        Post.of(
            "1 date comes up.",
            List.of(new Block.Text("1 date comes up."), new Block.Text("2.3 Review")));
    assertThat(SlackText.whole(post, SlackText.POSTED)).contains("2.3 Review");
    assertThat(SlackText.whole(post.toAskerAlone(), SlackText.POSTED))
        .isEqualTo("1 date comes up.");
  }
}
