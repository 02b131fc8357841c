package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.command.Command.Name;
import org.beadle.command.Command.Years;
import org.junit.jupiter.api.Test;

/** On Tuesday 10 March 2026. */
class ProgrammeGrammarTest {
  private static final Name BOARD = new Name("Full board");
  private static final LocalDate JULY = LocalDate.of(2026, 7, 4);

  @Test
  void anAgendaIsOfAGroupADayBothOrNeither() {
    assertThat(Table.understood("/meeting agenda"))
        .isEqualTo(new ProgrammeCommand.ShowAgenda(Optional.empty(), Optional.empty()));
    assertThat(Table.understood("meeting agenda Full board"))
        .isEqualTo(new ProgrammeCommand.ShowAgenda(Optional.of(BOARD), Optional.empty()));
    assertThat(Table.understood("Meeting agenda full board on 4 July."))
        .isEqualTo(
            new ProgrammeCommand.ShowAgenda(
                Optional.of(new Name("full board")), Optional.of(JULY)));
    for (String day : List.of("4 July", "4/7/26", "2026-07-04", "on 4 July 2026"))
      assertThat(Table.understood("meeting agenda " + day))
          .as(day)
          .isEqualTo(new ProgrammeCommand.ShowAgenda(Optional.empty(), Optional.of(JULY)));
    assertThat(Table.understood("meeting agenda next Friday"))
        .isEqualTo(
            new ProgrammeCommand.ShowAgenda(
                Optional.empty(), Optional.of(LocalDate.of(2026, 3, 20))));
    assertThat(Table.understood("meeting agenda \"June group\" 4 July"))
        .isEqualTo(
            new ProgrammeCommand.ShowAgenda(
                Optional.of(new Name("June group")), Optional.of(JULY)));
  }

  @Test
  void anItemIsForEveryMeetingOrForOne() {
    assertThat(Table.understood("meeting item add Plans for winter for Full board every meeting"))
        .isEqualTo(new ProgrammeCommand.AddStandingItem("Plans for winter", BOARD));
    assertThat(Table.understood("meeting item add Plans for winter for Full board 4 July"))
        .isEqualTo(new ProgrammeCommand.AddItem("Plans for winter", BOARD, JULY));
    assertThat(Table.understood("meeting item remove 3 for Full board"))
        .isEqualTo(new ProgrammeCommand.RemoveItem("3", BOARD, Optional.empty()));
    assertThat(Table.refused("meeting item add Plans for Full board").reason()).isNotBlank();
  }

  @Test
  void aReportIsFromSomebodyForAMeeting() {
    assertThat(
            Table.understood(
                "meeting report Data from the dashboard from Police for Full board 4 July by 20"
                    + " June"))
        .isEqualTo(
            new ProgrammeCommand.AddReport(
                "Data from the dashboard",
                new Name("Police"),
                BOARD,
                JULY,
                Optional.of(LocalDate.of(2026, 6, 20))));
    assertThat(Table.understood("meeting report received 5 for Full board 4 July"))
        .isEqualTo(new ProgrammeCommand.ReceiveReport("5", BOARD, Optional.of(JULY)));
    assertThat(Table.understood("meeting report received the audit from Police for Full board"))
        .isEqualTo(
            new ProgrammeCommand.ReceiveReport("the audit from Police", BOARD, Optional.empty()));
  }

  @Test
  void aProgrammeIsOfAGroupAYearBothOrNeither() {
    Years year = new Years.BeginningIn(2026);
    assertThat(Table.understood("meeting programme"))
        .isEqualTo(new ProgrammeCommand.ShowProgramme(Optional.empty(), new Years.Current()));
    assertThat(Table.understood("meeting programme 2026-27"))
        .isEqualTo(new ProgrammeCommand.ShowProgramme(Optional.empty(), year));
    assertThat(Table.understood("meeting programme Full board 2026-27"))
        .isEqualTo(new ProgrammeCommand.ShowProgramme(Optional.of(BOARD), year));
  }

  @Test
  void aHalfTypedCommandIsFinished() {
    assertThat(Table.GRAMMAR.completions("meeting rep"))
        .extracting(Completion::words)
        .contains("meeting report", "meeting report received");
  }
}
