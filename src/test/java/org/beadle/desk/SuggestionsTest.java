package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionsTest extends DeskTest {
  @ParameterizedTest
  @CsvSource({
    "actoin 2.3a done, action 2.3a done",
    "action 2.3a doen, action 2.3a done",
    "rag prioritty 1, rag priority 1",
    "/board upcomming 30d, board upcoming 30d"
  })
  void whatCanNotBeReadGetsTheNearestCommandAndAButtonForIt(String words, String nearest) {
    Post answer = saysInVain(QUALITY, words);
    assertThat(answer.summary()).contains("Nothing was changed").contains("“" + nearest + "”");
    assertThat(SampleHouse.buttons(answer))
        .extracting(Block.Button::press)
        .containsExactly(Press.saying(house.board().id(), nearest));
  }

  @Test
  void theButtonOfASuggestionDoesIt() {
    Post answer = says(QUALITY, "action 2.3a doen");
    house.presses(QUALITY, answer, "action 2.3a done");
    assertThat(house.action("2.3a").closure()).isPresent();
  }

  @Test
  void anUnknownRefGetsTheNearestRefsAndButtonsThatShowThem() {
    Post answer = saysInVain(QUALITY, "action 2.33 done");
    assertThat(answer.summary())
        .startsWith("There is no action 2.33 that you can see. The nearest are");
    Block.Button first = SampleHouse.buttons(answer).getFirst();
    assertThat(first.label()).isEqualTo("Show 2.3");
    assertThat(house.presses(QUALITY, answer, "Show 2.3").summary()).contains("2.3");
  }

  @Test
  void aRefIsFoundHoweverItIsWritten() {
    for (String ref : new String[] {"2.3a", "2.3A", "#2.3a", "2.3.a"})
      assertThat(says(QUALITY, "action " + ref).about())
          .as(ref)
          .contains(house.action("2.3a").id());
  }
}
