package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A deputy has a name. */
class NoDeputyTest {
  private static final String SENT = "meeting apologies next Full board deputy ";
  private static final String ENTERED = "meeting register Full board: Police deputy ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "tbc",
        "TBC.",
        "to be confirmed",
        "none",
        "?",
        "no",
        "nobody yet",
        "unknown",
        "n/a",
        "not known yet",
        "someone else",
        "I will not be there",
        "we can’t send one"
      })
  void wordsForNobodyAreNone(String words) {
    assertThat(refused(SENT + words).reason()).contains("is no deputy's name");
    assertThat(refused(SENT + words).suggestion())
        .contains("meeting apologies next \"Full board\"");
    assertThat(refused(ENTERED + words).reason())
        .contains("is no deputy's name", "apologies or absent");
    assertThat(refused(ENTERED + words).suggestion()).isEmpty();
  }

  @Test
  void aNameIsOfferedWithoutWhatItsBearerDoes() {
    assertThat(refused(SENT + "Inspector Jones will attend").suggestion())
        .contains("meeting apologies next \"Full board\" deputy Inspector Jones");
    assertThat(refused(ENTERED + "Inspector Jones attended").suggestion())
        .contains("meeting register Full board: Police deputy Inspector Jones");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Inspector Jones",
        "the duty inspector",
        "Will Jones",
        "Noor No",
        "Ivan Unknown",
        "@police-deputy",
        "Ms N. O’Neill"
      })
  void namesAreTaken(String name) {
    assertThat(understood(SENT + name)).isInstanceOf(AnswerCommand.Reply.class);
    assertThat(understood(ENTERED + name)).isInstanceOf(RegisterCommand.MarkDeputy.class);
  }
}
