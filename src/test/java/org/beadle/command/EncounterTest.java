package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** “Met” is said of dates and of people. */
class EncounterTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "with council about data sharing",
        "the council today",
        "police and agreed plan, still to do",
        "County council",
        "health visitors",
        "@police-lead",
        "our partners",
        "up with them",
        "to discuss the audit",
        "head teachers on Friday"
      })
  void whoMetPeopleIsAsked(String words) {
    Reading.NotUnderstood asked = refused("3.6 met " + words);
    assertThat(asked.reason()).contains("may tell of a meeting", "“action 3.6 met”");
    assertThat(asked.suggestion()).contains("action 3.6 note met " + words);
    assertThat(understood(asked.suggestion().orElseThrow())).isInstanceOf(Command.AddNote.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "First draft agreed",
        "draft sent to all schools",
        "policy approved by the board",
        "in full",
        "on 3 March"
      })
  void aDateIsMetWithANoteOrWithout(String words) {
    assertThat(understood("3.6 met " + words)).isInstanceOf(Command.Met.class);
  }
}
