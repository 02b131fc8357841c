package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LeadCellTest {
  @ParameterizedTest
  @ValueSource(strings = {"?", "–", "\"", "“", "…", "/", "? / ?"})
  void whatHasNoLetterNamesNobody(String cell) {
    assertThat(parts(cell)).isEmpty();
  }

  @Test
  void aPieceWithoutALetterIsNoName() {
    assertThat(parts("Police / ?")).containsExactly("Police");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Domestic Abuse Management Board > Domestic Abuse Management Board",
        "Strategic Case Review Group (SCRG) > Strategic Case Review Group (SCRG)",
        "QA & P Group > QA & P Group",
        "QA & P All partner agencies > QA & P | All partner agencies",
        "EHTF group/ All partners > EHTF group | All partners",
        "QA&P, Neglect Group, Health Group, Education Group > QA&P | Neglect Group | Health Group | Education Group",
        "SSCB Learning and Development Group / SSCB Training commissioners/ QA & P group > SSCB Learning and Development Group | SSCB Training commissioners | QA & P group",
        "SSCB Early Help Task and finish Group SSCB QA&P Group > SSCB Early Help Task and finish Group | SSCB QA&P Group",
        "SSCB Early Help Task and finish Group and Learning and Development Group All partner agencies > SSCB Early Help Task and finish Group | Learning and Development Group | All partner agencies",
        "SSCB / (QA&P) > SSCB | QA&P",
        "SSCB / (QA&P) Neglect Group / P & P Group > SSCB | QA&P | Neglect Group | P & P Group",
        "QA & P Group Partnership data teams > QA & P Group | Partnership data teams",
        "QA & P Group Exploitation & Missing Delivery Group > QA & P Group | Exploitation & Missing Delivery Group",
        "SSCB Strategic Case Review group / Neglect group/ SEAMMB / DAMB > SSCB Strategic Case Review group | Neglect group | SEAMMB | DAMB",
        "SSCB Neglect Group/ Policy and Procedures QA & P Learning and Development > SSCB Neglect Group | Policy and Procedures | QA & P | Learning and Development",
        "SSCB Learning and Development Group / Quality Assurance and Performance (QA&P) > SSCB Learning and Development Group | Quality Assurance and Performance (QA&P)",
        "Neglect sub Group > Neglect sub Group",
        "SSCB QA Officer > SSCB QA Officer",
        "QA Group Chair > QA Group Chair",
        "Task Group on Neglect > Task Group on Neglect",
        "Area Group 1 > Area Group 1",
        "Lead: Police; Support: Health > Police | Health",
        "Health (adults, children) / Police > Health (adults, children) | Police",
        "Health/Health > Health"
      })
  void namesEachLeadInTheOrderWritten(String cell, String names) {
    assertThat(parts(cell)).containsExactlyElementsOf(names(names));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "  ", "-", "TBC", "n/a", "None"})
  void namesNobodyWhereTheCellNamesNobody(String cell) {
    assertThat(parts(cell)).isEmpty();
  }

  @Test
  void takesEachLineAsAName() {
    assertThat(parts("Police\nHealth\r\n• Schools")).containsExactly("Police", "Health", "Schools");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '>',
      value = {
        "Children, Schools and Families > Children, Schools and Families",
        "Police and Health > Police | Health",
        "Police & Surrey Youth Focus > Police | Surrey Youth Focus",
        "All partners; Surrey Youth Focus and partners Education sub group > All partners | Surrey Youth Focus and partners Education sub group",
        "Education sub group Police > Education sub group | Police",
        "SEAMMB DAMB > SEAMMB | DAMB",
        "Health and Wellbeing > Health and Wellbeing"
      })
  void neverSplitsAKnownNameAndPartsARowOfThem(String cell, String names) {
    Set<String> known =
        Set.of(
            "Children, Schools and Families",
            "Police",
            "Health",
            "Surrey Youth Focus",
            "SEAMMB",
            "DAMB");
    assertThat(LeadCell.parts(cell, known::contains)).containsExactlyElementsOf(names(names));
  }

  private static List<String> names(String joined) {
    return Arrays.stream(joined.split("\\|")).map(String::strip).toList();
  }

  private static List<String> parts(String cell) {
    return LeadCell.parts(cell, name -> false);
  }
}
