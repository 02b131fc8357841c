package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SuggestionTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "/action 2.3 dnoe | action 2.3 done",
        "action 2.3 dnoe all sent | action 2.3 done all sent",
        "acton 2.3 done | action 2.3 done",
        "2.3 | action 2.3",
        "done 2.3 | action 2.3 done",
        "2.3 is done | action 2.3 done",
        "please mark action 2.3 as done | action 2.3 done",
        "action 2.3 complete | action 2.3 done",
        "action 2.3 done? | action 2.3 done",
        "action 2.3 gren | action 2.3 green",
        "action lst late | action list late",
        "list late | action list late",
        "action list overdue | action list late",
        "rag prioriti 1 | rag priority 1",
        "board upcomming 30d | board upcoming 30d",
        "action 2.3 accept it please | action 2.3 accept",
        "action 2.3 approve | action 2.3 approve date",
        "bord undo | board undo"
      })
  void theNearestCommandIsSuggestedWithWhatWasUnderstood(String said, String meant) {
    assertThat(refused(said).suggestion()).contains(meant);
    assertThat(refused(said).ask()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "action 2.3 due | action 2.3 due",
        "action 2.3 due whenever | action 2.3 due",
        "action 2.3 blocked | action 2.3 blocked by",
        "action 2.3 owner | action 2.3 owner",
        "action 2.3 evidence | action 2.3 evidence",
        "action 2.3 ambr | action 2.3 amber",
        "action add Write the guide for Neglect group | action add Write the guide for Neglect group by"
      })
  void whatLacksIsAskedFor(String said, String begun) {
    assertThat(refused(said).suggestion()).contains(begun);
    assertThat(refused(said).ask()).isPresent();
  }

  @Test
  void whereMuchLacksTheWayOfWritingIsShown() {
    assertThat(refused("action add Write the guide").reason())
        .contains("action add <title> for <person, group or agency> by <date> [priority <number>]");
  }

  @Test
  void aDenialIsNeverTurnedIntoACommand() {
    assertThat(refused("action 2.3 not done").suggestion()).contains("board help");
    assertThat(refused("2.3 isn't done").suggestion()).contains("board help");
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanks, see you there", "zzz", "😀", "....", "\"", "/"})
  void whatIsLikeNothingLeadsToHelp(String said) {
    assertThat(refused(said).suggestion()).contains("board help");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "attendance 2012-14 | A year of the board that begins in 2012 is written 2012-13.",
        "attendance group | “attendance group” wants a group, such as “attendance group Full board”."
      })
  void aYearOrAGroupThatLacksIsAskedFor(String said, String reason) {
    assertThat(refused(said).reason()).startsWith(reason);
    assertThat(refused(said).ask()).isPresent();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action 3.6 “done”",
        "action 3.6 \"done\"",
        "“action 3.6 done”",
        "action 3.6 'done'"
      })
  void aWordInQuotationMarksIsTheWord(String said) {
    assertThat(Table.understood(said)).isEqualTo(Table.understood("action 3.6 done"));
  }

  @Test
  void quotationMarksAroundTheWholeAreNoPartOfItsText() {
    assertThat(Table.understood("“action 3.6 note hello”"))
        .isEqualTo(Table.understood("action 3.6 note hello"));
    assertThat(Table.understood("action 3.6 “note” they said “yes” to it"))
        .isEqualTo(Table.understood("action 3.6 note they said “yes” to it"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mark 3.6 as done | action 3.6 done",
        "show 3.6 | action 3.6",
        "action show 3.6 | action 3.6",
        "action list due friday | action list due",
        "rag priority one | rag priority"
      })
  void theNounAndTheNumberThatWereSaidAreKept(String said, String meant) {
    assertThat(refused(said).suggestion()).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "meeting add 20 July Neglect group | meeting add <group> <date, date, …>",
        "action add Write a guide by 30 Sep | action add <title> for"
      })
  void whoSaysWhatIsToBeDoneIsToldHowItIsWritten(String said, String usage) {
    assertThat(refused(said).reason()).contains(usage);
    assertThat(refused(said).suggestion()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"rag 1", "action 1.1 links", "rag done 1", "attendance 2.3 green"})
  void nothingIsOfferedThatWouldChangeWhatWasNotSaid(String said) {
    assertThat(refused(said).suggestion().orElse("board help"))
        .matches("board help|action [0-9.]+|rag.*|attendance.*");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "by 31 Sep | September has 30 days, so there is no 31.",
        "by 30 Sep priority two | “two” is not a priority's number."
      })
  void whatIsWrongAtTheEndOfANewActionIsSaid(String end, String reason) {
    assertThat(refused("action add Write the guide for Neglect group " + end).reason())
        .startsWith(reason);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "action 2.3 due 30 Sep because | What is the reason?",
        "action list group | Which group or agency?",
        "action list agency | Which group or agency?",
        "rag priority | Which priority?",
        "board join | What is the code that you were given?"
      })
  void whatLacksIsAskedForAsAPersonWould(String said, String question) {
    assertThat(refused(said).ask()).contains(question);
  }

  @Test
  void noQuestionBeginsWithAnArticleOfItsOwn() {
    assertThat(
            Stream.of(Slots.REF, Slots.REASON, Slots.NAME, Slots.GROUP, Slots.PERSON)
                .map(slot -> slot.spoken().question()))
        .noneMatch(question -> question.matches("What is an? .*"));
  }

  @Test
  void aReasonEndsWithOneMark() {
    assertThat(refused("action 2.3 due Wensday").reason()).doesNotContain("?.");
  }

  @Test
  void anAddressLongerThanTheRecordHasRoomForIsRefusedInWords() {
    String address = "https://example.org/" + "a".repeat(2_000);
    assertThat(refused("action 2.3 evidence " + address).reason())
        .startsWith("The web address has more than 2000 characters.")
        .doesNotContain("aaa");
  }
}
