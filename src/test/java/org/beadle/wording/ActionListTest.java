package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.beadle.chat.Post;
import org.beadle.command.Command.Filter;
import org.junit.jupiter.api.Test;

class ActionListTest {
  private static Post list(Filter filter, int lines, int confidential, Optional<String> page) {
    List<ActionLine> all =
        IntStream.rangeClosed(1, lines)
            .mapToObj(
                number -> {
                  Sample sample = new Sample();
                  sample.ref = "2." + number;
                  return sample.line();
                })
            .toList();
    return WellWorded.check(
        ActionList.post(new ListFacts(filter, all, confidential, page, Sample.TODAY)));
  }

  @Test
  void aListSaysHowManyAndWhich() {
    Post post = list(new Filter.Late(), 2, 0, Optional.empty());
    assertThat(Sample.text(post)).isEqualTo("2 actions with a missed date.");
    assertThat(Sample.tables(post).getFirst().rows().getFirst())
        .containsExactly(
            "2.1",
            "Write the guide for schools.",
            "Neglect group",
            "30 September 2018, 12 days late",
            "🔴 Red");
    assertThat(post.summary())
        .isEqualTo(
            "2 actions with a missed date. 2.1 Write the guide for schools (Neglect group; due 30"
                + " September 2018, 12 days late; Red); 2.2 Write the guide for schools (Neglect"
                + " group; due 30 September 2018, 12 days late; Red).");
  }

  @Test
  void anEmptyListSaysSo() {
    assertThat(list(new Filter.Mine(), 0, 0, Optional.empty()).summary())
        .isEqualTo("No actions that you answer for.");
  }

  @Test
  void confidentialActionsAreCountedAndNotShown() {
    Post post = list(new Filter.OfPriority(2), 1, 2, Optional.empty());
    assertThat(Sample.text(post))
        .isEqualTo("3 actions of priority 2. 2 of them are confidential: counted and not shown.");
    assertThat(Sample.tables(post).getFirst().rows()).hasSize(1);
  }

  @Test
  void aLongListIsCutAndLinksToTheRest() {
    Post post = list(new Filter.All(), 30, 0, Optional.of("https://beadle.example.org/sample"));
    assertThat(Sample.tables(post).getFirst().rows()).hasSize(25);
    assertThat(Sample.text(post))
        .endsWith(
            "5 more actions are not shown here. The whole list is at https://beadle.example.org/sample");
    assertThat(post.summary()).endsWith("; and 20 more.");
  }

  @Test
  void theFirstActionsOpenByAButton() {
    Post post = list(new Filter.All(), 9, 0, Optional.empty());
    assertThat(Sample.buttons(post)).hasSize(5);
    assertThat(Sample.buttons(post).getFirst().press().command()).isEqualTo("action 2.1");
  }
}
