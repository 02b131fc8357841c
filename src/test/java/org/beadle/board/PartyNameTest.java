package org.beadle.board;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartyNameTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "QA & P Group | QA&P",
        "QA&P | Quality Assurance and Performance (QA&P)",
        "QA & P Group | Quality Assurance and Performance",
        "P & P Group | Policy and Procedures",
        "EHTF group | SSCB Early Help Task and finish Group",
        "SSCB EH Task and Finish Group | Early Help Task & Finish",
        "EHTF group | SSCB EH Task and Finish Group",
        "SSCB Learning and development Group | Learning and Development",
        "Strategic Case Review Group (SCRG) | SCRG",
        "SSCB Strategic Case Review group | Strategic Case Review Group (SCRG)",
        "Domestic Abuse Management Board | DAMB",
        "Neglect sub Group | Neglect group",
        "Children's Services | childrens services"
      })
  void isOneInTheseSpellings(String one, String other) {
    assertThat(name(one).same(name(other))).isTrue();
    assertThat(name(other).same(name(one))).isTrue();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Neglect Group | Health Group",
        "QA & P Group | P & P Group",
        "Area Group (East) | Area Group (West)",
        "P | Police",
        "SCRG | SCRP",
        "Health | Health and Wellbeing Board"
      })
  void isTwoInThese(String one, String other) {
    assertThat(name(one).same(name(other))).isFalse();
    assertThat(name(other).same(name(one))).isFalse();
  }

  @Test
  void takesInitialsFromAName() {
    assertThat(PartyName.initialsOf("Sample Safeguarding Children Board")).isEqualTo("SSCB");
    assertThat(PartyName.initialsOf("Board for the Safety of Adults")).isEqualTo("BSA");
  }

  private static PartyName name(String text) {
    return PartyName.of(text, Set.of("SSCB"));
  }
}
