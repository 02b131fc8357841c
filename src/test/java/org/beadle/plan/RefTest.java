package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefTest {
  @ParameterizedTest
  @CsvSource({
    "TP2.3, tp 2.3",
    "'#2.3', 2.3",
    "'# 2.3', 2.3",
    "1.1.a, 1.1a",
    "1.1A, 1.1a",
    "'TP  2.3', TP 2.3",
    "TP-2.3, TP 2.3",
    "02.03, 2.3",
    "'TP\u00a02.3', TP2.3"
  })
  void isTheSameWhateverTheSpelling(String one, String other) {
    assertThat(ref(one)).isEqualTo(ref(other)).hasSameHashCodeAs(ref(other));
    assertThat(ref(one)).isEqualByComparingTo(ref(other));
  }

  @ParameterizedTest
  @CsvSource({"1.1, 11", "1.1, 1.10", "TP 1.1, 1.1", "1.1a, 1.1b", "4, 4.1"})
  void isAnotherWhereNumbersOrLettersDiffer(String one, String other) {
    assertThat(ref(one)).isNotEqualTo(ref(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"2.10a", "1.1.a", "TP 1.1", "4", "tp2.3"})
  void isPrintedAsWritten(String text) {
    assertThat(ref(text)).hasToString(text);
  }

  @Test
  void dropsTheHashAndSparesSpacesWhenPrinted() {
    assertThat(ref(" #TP   2.3 ")).hasToString("TP 2.3");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "a",
        "done",
        "to 2.10",
        "by 2018",
        "2.3 done",
        "2..3",
        "2.",
        "30th",
        "12345",
        "2.3ab",
        "1.2.3.4.5",
        "2018-09-30"
      })
  void refusesWhatIsNoRef(String text) {
    assertThat(Ref.parse(text)).isEmpty();
  }

  @Test
  void sortsNaturallyAndNumbersBeforeLetters() {
    List<Ref> sorted =
        Stream.of("1.1", "1.1a", "1.2", "2.9", "2.10", "2.10a", "2.11", "4", "4.1", "TP 1.1")
            .map(RefTest::ref)
            .toList();
    List<Ref> shuffled = new ArrayList<>(sorted);
    Collections.shuffle(shuffled, new Random(7));
    assertThat(shuffled.stream().sorted()).containsExactlyElementsOf(sorted);
  }

  @Test
  void findsEveryRefInALongerText() {
    assertThat(Ref.all("1.3 links to 2.10, TP 2.3 and #4.1a"))
        .containsExactly(ref("1.3"), ref("2.10"), ref("TP 2.3"), ref("4.1a"));
    assertThat(Ref.all("nothing here")).isEmpty();
  }

  @Test
  void knowsItsPriority() {
    assertThat(ref("TP 2.3a").priority()).isEqualTo(2);
    assertThat(ref("4").priority()).isEqualTo(4);
  }

  @ParameterizedTest
  @CsvSource({"2.13, 2.12", "23, 2.3", "2.3b, 2.3a", "5.1, 3.1"})
  void suggestsTheRefThatIsMostAlike(String wanted, String suggested) {
    List<Ref> plan =
        Stream.of("1.1", "2.1", "2.3", "2.3a", "2.10", "2.11", "2.12", "3.1")
            .map(RefTest::ref)
            .toList();
    assertThat(Ref.nearest(ref(wanted), plan, 3)).hasSize(3).first().isEqualTo(ref(suggested));
  }

  static Ref ref(String text) {
    return Ref.parse(text).orElseThrow();
  }
}
