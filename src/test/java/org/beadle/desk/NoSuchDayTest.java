package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A day that does not exist is named as the reason, whatever is said of a meeting on it. */
class NoSuchDayTest extends DeskTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "meeting Full board 31 June",
        "meeting add Full board 31 June",
        "meeting coming Full board 31 June",
        "meeting apologies Full board 31 June",
        "meeting papers sent Full board 31 June",
        "meeting agenda Full board 31 June",
        "meeting minutes sent Full board 31 June",
        "meeting register Full board 31 June",
        "meeting register Full board 31 June: Police present",
      })
  void thirtyDaysHathJune(String words) {
    says(MANAGER, "meeting add Full board 29 June 10:00");
    assertThat(saysInVain(MANAGER, words).summary())
        .startsWith("June has 30 days, so there is no 31.");
  }

  /** Of a year that is left open nobody knows how long its February is. */
  @Test
  void norIsThereAThirtiethOfFebruary() {
    assertThat(saysInVain(MANAGER, "meeting add Full board 30 February 10:00").summary())
        .startsWith("February has at most 29 days, so there is no 30.");
  }
}
