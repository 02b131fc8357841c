package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.beadle.plan.Rag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatusWordsTest {
  @ParameterizedTest
  @CsvSource({
    "Completed, BLUE",
    "Green/complete, BLUE",
    "100% complete, BLUE",
    "Completed on 3 May, BLUE",
    "Amber, AMBER",
    "On track, GREEN",
    "Overdue, RED",
    "Not started, GREY"
  })
  void aStatusMeansAColour(String status, Rag colour) {
    assertThat(StatusWords.colour(status)).contains(colour);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "90% complete",
        "Complete?",
        "Will be complete by June",
        "To be completed",
        "Expected to be finished in May",
        "Not yet complete",
        "Not on track",
        "No longer at risk",
        "Not yet overdue",
        "Not Red"
      })
  void anEndThatIsNotReachedOrAColourThatIsDeniedMeansNone(String status) {
    assertThat(StatusWords.colour(status)).isEmpty();
  }
}
