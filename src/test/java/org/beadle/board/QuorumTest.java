package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuorumTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          none                                        | none
          5                                           | 5
          5 seats                                     | 5
          half                                        | half
          Half of the members                         | half
          a third                                     | a third
          one third                                   | a third
          two thirds                                  | 2/3
          2/3                                         | 2/3
          50 %                                        | 50%
          police each                                 | police each
          police, health and council each             | police, health and council each
          police or health, and council each          | (police or health) and council each
          (police, health) and council each           | (police or health) and council each
          police and (Schools and colleges) each      | police and (Schools and colleges) each
          5 and police, health and council each       | 5 and police, health and council each
          5, police and health                        | 5 and police and health each
          half, and police or health                  | half and (police or health) each
          """)
  void aRuleIsReadAsBoardsWriteItAndWrittenSoThatItIsReadAgain(String typed, String written) {
    assertThat(Quorum.parse(typed)).hasToString(written);
    assertThat(Quorum.parse(written)).isEqualTo(Quorum.parse(typed));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "0",
        "501",
        "3/2",
        "0%",
        "101%",
        "police",
        "police, health",
        "5 and",
        "5 police",
        "(police each",
        "police,, health each",
        "each",
        "7 each",
        "half a dozen"
      })
  void whatIsNoRuleIsRefusedWithWhatIsWanted(String typed) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Quorum.parse(typed))
        .withMessageContaining("is wanted");
  }

  @ParameterizedTest
  @CsvSource({"half,10,5", "half,11,6", "2/3,9,6", "2/3,10,7", "100%,7,7", "1%,7,1", "5,3,5"})
  void aPartIsRoundedUpToWholeSeats(String rule, int expected, int needed) {
    Quorum.Count count = (Quorum.Count) Quorum.parse(rule);
    assertThat(count.needed(expected)).isEqualTo(needed);
  }
}
