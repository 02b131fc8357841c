package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartyNamesTest {
  private static final PartyNames NAMES = PartyNames.of(SampleRoster.ROSTER);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QA&P | 2",
        "QA & P Group | 2",
        "qa and p | 2",
        "QAP | 2",
        "(QA&P) | 2",
        "SSCB QA&P Group | 2",
        "Quality Assurance and Performance (QA&P) | 2",
        "Quality Assurance & Performance sub-group | 2",
        "the quality assurance and performance group | 2",
        "Performance team | 2",
        "Case Review Group (CRG) | 3",
        "CRG | 3",
        "Case Review | 3",
        "EHTF group | 4",
        "SSCB EH Task and Finish Group | 4",
        "SSCB Early Help Task and finish Group | 4",
        "Health sub Group | 5",
        "health group | 5",
        "DAMB | 6",
        "Domestic Abuse Management Board | 6",
        "CDOP | 7",
        "SSCB | 1",
        "Sample Safeguarding Children Board | 1",
        "the Board | 1"
      })
  void knowsAGroupByWhateverSpelling(String typed, long group) {
    assertThat(NAMES.find(typed).exact()).contains(Party.group(group));
  }

  @Test
  void knowsAgenciesAndOffices() {
    assertThat(NAMES.find("Health").exact()).contains(Party.agency(11));
    assertThat(NAMES.find("police").exact()).contains(Party.agency(12));
    assertThat(NAMES.find("Sample Police").exact()).contains(Party.agency(12));
    assertThat(NAMES.find("SSCB QA Officer").exact()).contains(Party.office(21));
    assertThat(NAMES.find("@qa-officer").exact()).contains(Party.office(21));
    assertThat(NAMES.find("Quality Assurance Officer").exact()).contains(Party.office(21));
  }

  @Test
  void offersThoseThatResembleAMistypedName() {
    PartyNames.Match match = NAMES.find("Domestic Abuse Managment Bord");
    assertThat(match.exact()).isEmpty();
    assertThat(match.near()).first().isEqualTo(Party.group(6));
    assertThat(NAMES.find("Youth Focus").near()).first().isEqualTo(Party.agency(13));
  }

  @Test
  void offersEveryPartyThatInitialsMayMean() {
    PartyNames.Match match = NAMES.find("P & P Group");
    assertThat(match.exact()).isEmpty();
    assertThat(match.near()).containsExactlyInAnyOrder(Party.group(8), Party.group(9));
  }

  @Test
  void answersAtOnceHoweverLongTheName() {
    assertThat(NAMES.find("p ".repeat(2000)).exact()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "P", "Fire and Rescue", "Police Group", "QA"})
  void knowsNothingOfOthers(String typed) {
    assertThat(NAMES.find(typed).exact()).isEmpty();
  }
}
