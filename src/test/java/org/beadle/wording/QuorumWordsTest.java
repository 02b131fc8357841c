package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.board.Quorum;
import org.beadle.meeting.Quorate;
import org.beadle.meeting.QuorumForecast;
import org.junit.jupiter.api.Test;

class QuorumWordsTest {
  private static final Quorum.AnyOf COUNCIL = new Quorum.AnyOf(List.of("council"));
  private static final Quorum.AnyOf EITHER = new Quorum.AnyOf(List.of("police", "health"));
  private static final Quorum.AnyOf FIRE = new Quorum.AnyOf(List.of("fire"));

  private static Quorate.Lack lack(int seats, Quorum.AnyOf... classes) {
    return new Quorate.Lack(seats, List.of(classes), List.of());
  }

  @Test
  void theLineSaysTheRuleAndWhatIsMissing() {
    Quorum rule = Quorum.parse("5 and police or health each");
    assertThat(QuorumWords.of(new Quorate.NoRule())).isEqualTo("No quorum rule is set.");
    assertThat(QuorumWords.of(new Quorate.Met(rule)))
        .isEqualTo("Quorum (5 and (police or health) each): met.");
    assertThat(QuorumWords.of(new Quorate.NotMet(rule, lack(2, EITHER))))
        .endsWith(": not met; needs 2 more, and police or health.");
    assertThat(QuorumWords.of(new Quorate.NotMet(rule, lack(0, COUNCIL))))
        .endsWith(": not met; needs council.");
    assertThat(
            QuorumWords.of(
                new Quorate.NotMet(rule, new Quorate.Lack(0, List.of(FIRE), List.of(FIRE)))))
        .endsWith("needs fire (nobody on this group sits for “fire”).");
  }

  @Test
  void theForecastSaysWhatWouldHelp() {
    assertThat(QuorumWords.of(new QuorumForecast.Inquorate(lack(0, EITHER), true)))
        .isEqualTo("Inquorate unless police or health sends a deputy.");
    assertThat(QuorumWords.of(new QuorumForecast.Inquorate(lack(2, COUNCIL), false)))
        .isEqualTo(
            "Inquorate unless 2 more of those who can't come come after all, and council comes"
                + " after all.");
    assertThat(QuorumWords.of(new QuorumForecast.Inquorate(lack(0, EITHER, COUNCIL), true)))
        .isEqualTo("Inquorate unless police or health, and council each sends a deputy.");
    assertThat(QuorumWords.of(new QuorumForecast.Open(lack(1, COUNCIL))))
        .isEqualTo(
            "Quorate only if more come of those who have not answered: 1 more, and council.");
    assertThat(QuorumWords.of(new QuorumForecast.Certain()))
        .isEqualTo("Quorate with those who have said that they come.");
  }
}
