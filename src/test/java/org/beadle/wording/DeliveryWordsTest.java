package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.Function;
import java.util.stream.Stream;
import org.beadle.chat.Post;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DeliveryWordsTest {
  private static final DeliveryWords.Facts FACTS =
      new DeliveryWords.Facts(
          Sample.BOARD,
          "the channel “Neglect” on Slack",
          "Action 2.3 is late. ".repeat(30),
          "Slack could not be reached",
          "0h2f6k1v8d3x");

  static Stream<Function<DeliveryWords.Facts, Post>> words() {
    return Stream.of(DeliveryWords::unknown, DeliveryWords::undelivered, DeliveryWords::closed);
  }

  @ParameterizedTest
  @MethodSource("words")
  void eachNoticeSaysWhereAndWhyAndBearsAButton(Function<DeliveryWords.Facts, Post> words) {
    Post post = WellWorded.check(words.apply(FACTS));
    assertThat(post.summary())
        .endsWith(" (" + Sample.BOARD.name() + ")")
        .contains("the channel “Neglect” on Slack", "Slack could not be reached.")
        .hasSizeLessThan(800);
  }
}
