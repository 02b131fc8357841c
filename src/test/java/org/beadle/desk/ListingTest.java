package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ListingTest extends DeskTest {
  private static List<String> refs(Post post) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .flatMap(table -> ((Block.Table) table).rows().stream())
        .map(List::getFirst)
        .toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "action;                     2.3, 2.3a, 2.6, 2.10, 2.12",
        "action list due 14d;        3.4, 3.5, 3.6, 4.5, 4.6",
        "action list blue;           2.3",
        "action list group SEAMMB;   3.5, 3.6, 3.7, 3.8",
        "action list agency Police;  ''",
        "action list priority 4;     4.1, 4.2, 4.3, 4.4, 4.5, 4.6, 4.7, 4.8",
        "action list late;           ''"
      })
  void aFilterPicksItsActionsInOrder(String words, String expected) {
    List<String> wanted = expected.isEmpty() ? List.of() : List.of(expected.split(", "));
    if (words.equals("action")) assertThat(refs(says(QUALITY, words))).containsAll(wanted);
    else assertThat(refs(says(LAY, words))).isEqualTo(wanted);
  }

  @Test
  void anAgencyIsOfferedWhereItWasTakenForAGroupAndTheOtherWayRound() {
    assertThat(saysInVain(LAY, "rag group police").summary())
        .isEqualTo("Sample Police is an agency, not a group. Did you mean “rag agency police”?");
    assertThat(saysInVain(LAY, "action list agency Neglect Group").summary())
        .isEqualTo(
            "Neglect Group is a group, not an agency. Did you mean “action list group Neglect"
                + " Group”?");
  }

  @Test
  void whatIsMineIsWhatIAnswerFor() {
    assertThat(refs(says(PROBATION, "action"))).containsExactly("4.1", "4.2", "4.5");
    assertThat(says(LAY, "action list mine").summary()).startsWith("No actions");
  }

  @Test
  void whatIsLateIsListedOnceItIs() {
    house.clock.set(Instant.parse("2018-07-02T09:00:00Z"));
    assertThat(refs(says(MANAGER, "action list late")))
        .containsExactly("1.2", "3.1", "3.4", "3.5", "3.6", "4.5", "4.6");
    assertThat(refs(says(MANAGER, "action list red")))
        .containsExactly("1.2", "3.1", "3.4", "3.5", "3.6", "4.5", "4.6");
    assertThat(says(MANAGER, "rag late").summary()).contains("7 actions");
  }

  @Test
  void unknownNamesAndPrioritiesAreAnsweredWithKnownOnes() {
    assertThat(saysInVain(LAY, "action list group Neglekt").summary()).contains("Neglect Group");
    assertThat(saysInVain(LAY, "rag priority 7").summary())
        .isEqualTo("There is no priority 7. The plan has priorities 1, 2, 3 and 4.");
  }

  @Test
  void aSummaryCountsByColourAndNamesTheWorst() {
    assertThat(says(CHAIR, "/rag priority 2").summary())
        .contains("Priority 2")
        .contains("1 Blue")
        .contains("1 Amber");
  }
}
