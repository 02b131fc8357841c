package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RefCellTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "2.11 & 3.2 | 2 | 2.11 | 3.2",
        "2.11 & 3.2 | 3 | 3.2 | 2.11",
        "2.11 & 3.2 | 4 | 2.11 | 3.2",
        "2.11/3.2 | 3 | 3.2 | 2.11",
        "1.3 links to 2.10 | 1 | 1.3 | 2.10",
        "1.3 links to 2.10 | 2 | 1.3 | 2.10",
        "2.10 (see also 1.3) | 1 | 2.10 | 1.3",
        "TP 2.3 and 2.10 | 2 | TP 2.3 | 2.10",
        "2.3 see action 2.10 | 2 | 2.3 | 2.10"
      })
  void tellsItsOwnRefFromTheOneThatItIsTiedTo(String cell, int priority, String own, String link) {
    assertThat(RefCell.read(cell, priority)).contains(new RefCell(RefTest.ref(own), refs(link)));
  }

  @Test
  void hasNoLinksWhereTheCellHoldsOneRef() {
    assertThat(RefCell.read("1.1a", 1)).contains(new RefCell(RefTest.ref("1.1a"), List.of()));
  }

  @Test
  void isNeverTiedToItself() {
    assertThat(RefCell.read("2.3 links to 2.3 and 2.4", 2).orElseThrow().links())
        .isEqualTo(refs("2.4"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "New", "By 30 June 2018", "2.3 completed"})
  void leavesOtherWordsAlone(String cell) {
    assertThat(RefCell.read(cell, 2)).isEmpty();
  }

  private static List<Ref> refs(String... texts) {
    return Stream.of(texts).map(RefTest::ref).toList();
  }
}
