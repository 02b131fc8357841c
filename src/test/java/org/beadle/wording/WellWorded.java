package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.command.Grammar;
import org.beadle.command.Reading;

/** What every post has to be, whatever it says. */
final class WellWorded {
  private WellWorded() {}

  static Post check(Post post) {
    assertThat(post.summary()).isNotBlank().doesNotContain("!", "null", "Optional", "  ", "..");
    assertThat(post.blocks()).isNotEmpty();
    for (Block block : post.blocks()) check(block);
    return post;
  }

  private static void check(Block block) {
    switch (block) {
      case Block.Heading heading -> plain(heading.text(), 150);
      case Block.Text text -> plain(text.text(), 6000);
      case Block.Image image -> plain(image.alternative(), 2000);
      case Block.Table table -> check(table);
      case Block.Buttons buttons -> buttons.buttons().forEach(WellWorded::check);
      case Block.File file -> plain(file.words(), 2000);
      case Block.Choices choices -> choices.choices().forEach(WellWorded::check);
      case Block.Facts facts -> {
        assertThat(facts.facts()).isNotEmpty().hasSizeLessThanOrEqualTo(10);
        facts.facts().forEach(fact -> plain(fact.label() + fact.value(), 2000));
      }
    }
  }

  private static void check(Block.Table table) {
    assertThat(table.rows()).isNotEmpty().hasSizeLessThanOrEqualTo(100);
    plain(table.caption(), 200);
    table.rows().forEach(row -> assertThat(row).hasSameSizeAs(table.headings()));
  }

  private static void check(Block.Choice choice) {
    plain(choice.words(), 2000);
    choice.options().forEach(option -> check(option.button()));
  }

  /** A button's words are a command of the grammar, or one that its answer makes whole. */
  private static void check(Block.Button button) {
    plain(button.label(), 75);
    List<String> answers =
        button.ask().isPresent() ? List.of(" waiting for data", " 14 May 14:30") : List.of("");
    assertThat(answers)
        .as(button.press().command())
        .anyMatch(answer -> isUnderstood(button.press().command() + answer));
  }

  private static boolean isUnderstood(String words) {
    return new Grammar().read(words, Sample.TODAY, day -> true) instanceof Reading.Understood;
  }

  private static void plain(String text, int most) {
    assertThat(text)
        .isNotBlank()
        .doesNotContain("null", "Optional[", "!")
        .hasSizeLessThanOrEqualTo(most);
  }
}
