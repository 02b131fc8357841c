package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.beadle.command.Command.Name;
import org.beadle.command.DiaryCommand.AddMeetings;
import org.beadle.command.DiaryCommand.CancelMeeting;
import org.beadle.command.DiaryCommand.MoveMeeting;
import org.beadle.command.DiaryCommand.ProposeMeetings;
import org.beadle.command.DiaryCommand.ShowMeeting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands of the diary, on 10 March 2026. */
class DiaryGrammarTest {
  private static final Name FULL = new Name("Full board");
  private static final LocalDate MAY = LocalDate.of(2026, 5, 12);

  private static AddMeetings added(String words) {
    return (AddMeetings) understood(words);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "10:00 | 10:00",
        "10.00 | 10:00",
        "10am | 10:00",
        "at 10 AM | 10:00",
        "2.30 pm | 14:30",
        "2:30pm | 14:30",
        "2.30 p.m. | 14:30",
        "14:30 | 14:30",
        "at 14.30 hrs | 14:30",
        "09:15 | 09:15",
        "noon | 12:00",
        "12 noon | 12:00",
        "midday | 12:00",
        "12 pm | 12:00",
        "12am | 00:00",
        "02:30 | 02:30",
        "10:00-12:00 | 10:00",
        "10:00 – 12:00 | 10:00",
        "at 9.30 to 11.30 | 09:30",
        "10-12pm | 10:00",
        "10-2pm | 10:00",
        "2-4pm | 14:00",
        "2.30-4.30 pm | 14:30",
        "10am to noon | 10:00"
      })
  void timesAreReadAsPeopleWriteThem(String written, LocalTime time) {
    assertThat(understood("/meeting add Full board 12 May " + written))
        .isEqualTo(new AddMeetings(FULL, List.of(MAY), Optional.of(time), Optional.empty()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting add Full board 12 May 2.30 | may be in the morning or in the afternoon: write 14:30",
        "meeting add Full board 12 May 25:00 | is no time of day",
        "meeting add Full board 12 May 13pm | is no time of day",
        "meeting add Full board 31 June 10:00 | June has 30 days, so there is no 31",
        "meeting add Full board 31 June | June has 30 days, so there is no 31",
        "meeting add Full board 29 Feb 2027 | has 28 days",
        "meeting add Full board 2-4pm 29 Feb 2019 | 28 days",
        "meeting add Full board 12 May 2.30-4.30 | may be in the morning or in the afternoon: write 14:30",
        "meeting add Full board 29 Feb 2027 10am at County Hall | has 28 days",
        "meeting move Full board to 31 June | June has 30 days, so there is no 31",
        "meeting cancel Full board 31 June | June has 30 days, so there is no 31",
        "meeting add Full board 12 May, 31 June 10:00 | June has 30 days, so there is no 31"
      })
  void whatCannotBeIsSaidWithTheReason(String words, String reason) {
    assertThat(refused(words).reason()).containsIgnoringCase(reason);
  }

  @Test
  void theTimeAndThePlaceMayBeLeftOut() {
    assertThat(added("meeting add Full board 12 May"))
        .isEqualTo(new AddMeetings(FULL, List.of(MAY), Optional.empty(), Optional.empty()));
    assertThat(added("meeting add Full board 12 May at 10 Downing Street").place())
        .contains("10 Downing Street");
    AddMeetings whole = added("meeting add full board 12/5/26 10am at County Hall, room 2.");
    assertThat(whole.place()).contains("County Hall, room 2");
    assertThat(whole.at()).contains(LocalTime.of(10, 0));
    assertThat(added("meeting add Full board 12 May at https://meet.example.org/a?b=1").place())
        .contains("https://meet.example.org/a?b=1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting add Full board July | meeting add Full board",
        "meeting add Full board end of July | meeting add Full board",
        "meeting add Full board next week | meeting add Full board",
        "meeting move Full board to July | meeting move Full board to",
        "meeting move Full board to next month | meeting move Full board to",
        "meeting cancel Full board July | meeting cancel Full board"
      })
  void aMonthIsNoDayOfAMeeting(String words, String suggestion) {
    assertThat(refused(words).reason()).contains("leaves open which day is meant");
    assertThat(refused(words).suggestion()).contains(suggestion);
    assertThat(refused(words).ask()).isPresent();
  }

  @Test
  void nextIsNoGroup() {
    AnswerCommand.Reply reply = (AnswerCommand.Reply) understood("meeting coming next Friday");
    assertThat(reply.which().group()).isEmpty();
    assertThat(reply.which().day()).isPresent();
    assertThat(CommandWords.of(reply)).isEqualTo("meeting coming " + reply.which().day().get());
  }

  @Test
  void severalDaysAreReadTogetherOrNotAtAll() {
    LocalDate july = LocalDate.of(2026, 7, 14);
    LocalDate january = LocalDate.of(2027, 1, 19);
    assertThat(added("meeting add Full board 12 May, 14 July and 19 January 2027 10:00").days())
        .containsExactly(MAY, july, january);
    assertThat(added("meeting add Full board 12 May 2026, 14 July 2026,19 January 2027").days())
        .containsExactly(MAY, july, january);
    assertThat(added("meeting add Full board 12 May, 14 July 2027").days())
        .containsExactly(MAY.plusYears(1), july.plusYears(1));
    assertThat(added("meeting add Health and Wellbeing Board 12 May and 14 July").group())
        .isEqualTo(new Name("Health and Wellbeing Board"));
    refused("meeting add Full board 12 May, soon, 14 July");
  }

  @Test
  void aMeetingIsMovedWithOrWithoutItsOldDay() {
    LocalDate to = LocalDate.of(2026, 5, 14);
    assertThat(understood("meeting move Full board to 14 May"))
        .isEqualTo(
            new MoveMeeting(
                FULL, Optional.empty(), Optional.of(to), Optional.empty(), Optional.empty()));
    assertThat(understood("meeting move Full board from 12 May to 14 May 2pm at the Town Hall"))
        .isEqualTo(
            new MoveMeeting(
                FULL,
                Optional.of(MAY),
                Optional.of(to),
                Optional.of(LocalTime.of(14, 0)),
                Optional.of("the Town Hall")));
    assertThat(understood("meeting move \"Liaison to schools\" 12 May to 14 May"))
        .isEqualTo(
            new MoveMeeting(
                new Name("Liaison to schools"),
                Optional.of(MAY),
                Optional.of(to),
                Optional.empty(),
                Optional.empty()));
  }

  @Test
  void aTimeAloneMovesAMeetingOnItsDay() {
    assertThat(understood("meeting move Full board 12 May to 11am at the Town Hall"))
        .isEqualTo(
            new MoveMeeting(
                FULL,
                Optional.of(MAY),
                Optional.empty(),
                Optional.of(LocalTime.of(11, 0)),
                Optional.of("the Town Hall")));
  }

  @Test
  void noCommandIsOfferedThatLosesATime() {
    assertThat(refused("meeting add Full board 3 June 10:00x12:00 at the Hall").ask())
        .hasValueSatisfying(ask -> assertThat(ask).startsWith("At what time?"));
  }

  @Test
  void aMeetingIsCancelledWithOrWithoutAReason() {
    assertThat(understood("meeting cancel Full board"))
        .isEqualTo(new CancelMeeting(FULL, Optional.empty(), Optional.empty()));
    assertThat(understood("meeting cancel Full board 12 May because the chair is ill"))
        .isEqualTo(new CancelMeeting(FULL, Optional.of(MAY), Optional.of("the chair is ill")));
  }

  @Test
  void aGroupAloneShowsItsNextMeeting() {
    assertThat(understood("/meeting Full board"))
        .isEqualTo(new ShowMeeting(FULL, Optional.empty()));
    assertThat(understood("meeting Full board 12 May"))
        .isEqualTo(new ShowMeeting(FULL, Optional.of(MAY)));
    assertThat(understood("meeting \"List group\"").getClass()).isEqualTo(ShowMeeting.class);
    assertThat(understood("attendance group Full board 26/27"))
        .isEqualTo(understood("attendance group Full board 2026-27"));
    assertThat(understood("meeting propose Full board 2026-27"))
        .isEqualTo(new ProposeMeetings(FULL, Optional.of(2026)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"meeting lsit Full board", "meeting addd Full board 12 May"})
  void aMistypedVerbIsTakenForNoGroup(String words) {
    assertThat(refused(words).suggestion().orElseThrow())
        .matches("meeting (list|add) Full board.*");
  }

  @Test
  void everyVerbOfMeetingsBeginsNoGroup() {
    List<String> verbs =
        Grammar.RULES.stream()
            .flatMap(rule -> rule.phrases().stream())
            .map(Phrase::mustHold)
            .filter(words -> words.getFirst().equals("meeting") && words.size() > 1)
            .map(words -> words.get(1))
            .filter(word -> !word.equals("to"))
            .toList();
    assertThat(new TreeSet<>(DiarySlots.VERBS)).containsAll(verbs);
    assertThat(verbs).containsAll(Arrays.asList("list", "add", "move", "cancel", "propose"));
  }
}
