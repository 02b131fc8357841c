package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ColumnsTest {
  @Test
  void alignsColumnsUnderTheirHeadings() {
    assertThat(
            Columns.lines(
                List.of("Ref", "Lead"),
                List.of(List.of("2.9", "Police"), List.of("2.10a", "")),
                80))
        .containsExactly("Ref    Lead", "-----  ------", "2.9    Police", "2.10a");
  }

  @Test
  void wrapsTheWidestColumnsAndLeavesTheOthers() {
    assertThat(Columns.lines(List.of(List.of("2.9", "Review the training offer", "Health")), 25))
        .containsExactly("2.9  Review the    Health", "     training", "     offer");
  }

  @Test
  void keepsLineBreaksInACell() {
    assertThat(Columns.lines(List.of(List.of("Note", "one\ntwo")), 80))
        .containsExactly("Note  one", "      two");
  }

  @Test
  void breaksAWordThatIsTooLongForItsColumn() {
    assertThat(Columns.lines(List.of(List.of("abcdefghijklmnop", "x")), 11))
        .containsExactly("abcdefgh  x", "ijklmnop");
  }

  @Test
  void rowsMayBeOfUnequalLength() {
    assertThat(Columns.lines(List.of(List.of("a"), List.of("b", "c")), 80))
        .containsExactly("a", "b  c");
  }

  @Test
  void nothingGivesNoLines() {
    assertThat(Columns.lines(List.of(), 80)).isEmpty();
  }
}
