package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A question changes nothing. */
class QuestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting cancel Full board? | meeting cancel Full board",
        "meeting cancel Full board ??? | meeting cancel Full board",
        "meeting cancel Full board?! | meeting cancel Full board",
        "meeting papers sent Full board? | meeting papers sent \"Full board\"",
        "meeting minutes sent Full board? | meeting minutes sent \"Full board\"",
        "meeting item remove 1 for Full board? | meeting item remove 1 for \"Full board\"",
        "meeting coming full board? | meeting coming next \"full board\"",
        "meeting apologies full board? | meeting apologies next \"full board\"",
        "meeting move Full board to 14 May 2pm at Town Hall? | meeting move Full board to 14 May 2026 14:00 at Town Hall",
        "3.6 owner neglect? | action 3.6 owner neglect",
        "3.6 blocked by police? | action 3.6 blocked by police",
        "3.6 done ? | action 3.6 done",
        "3.6 green ? | action 3.6 green",
        "3.6 done yet? | action 3.6",
        "3.6 green or amber? | action 3.6"
      })
  void itIsOnlySuggested(String said, String suggestion) {
    assertThat(refused(said).reason()).isEqualTo("That reads like a question.");
    assertThat(refused(said).suggestion()).contains(suggestion);
    assertThat(refused(said).ask()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6 amber ?", "3.6 red ???", "3.6 amber -", "3.6 amber …"})
  void marksAreNoReason(String said) {
    assertThat(refused(said).ask()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "3.6 note who chairs this?",
        "3.6 amber waiting for police, who will answer us?",
        "3.6 done sent to all, when do we hear from schools?",
        "meeting cancel Full board because nobody can come?",
        "3.6 evidence https://example.org/a?b=c"
      })
  void aNoteOrAReasonMayEndInOne(String said) {
    assertThat(understood(said)).isNotNull();
  }

  @Test
  void whatOnlyShowsMayBeAsked() {
    assertThat(understood("meeting Full board?")).isInstanceOf(DiaryCommand.ShowMeeting.class);
  }
}
