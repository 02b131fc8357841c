package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people say in words of their own, and what is offered. */
class RemarkTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "won't be done",
        "wont be done",
        "isnt done",
        "hasnt been done",
        "shouldn't be done",
        "failed to be done",
        "far from done",
        "nearly done",
        "half done",
        "90% done",
        "partly done",
        "still to be done",
        "isnt green",
        "nothing to report",
        "no change"
      })
  void whatIsDeniedIsOfferedAsANote(String words) {
    assertThat(refused("3.6 " + words).suggestion()).contains("action 3.6 note " + words);
    assertThat(refused("action 3.6 " + words).suggestion()).contains("action 3.6 note " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "4.8 do not approve date",
        "4.8 dont approve date",
        "4.8 do not reopen",
        "4.8 do not accept",
        "4.8 dont snooze 5d",
        "4.8 approve date until 20 October",
        "stop reminding me about 4.8",
        "4.8 remind me Friday",
        "4.8 We met the council today",
        "is 4.8 done?",
        "why is 4.8 red",
        "when is 4.8 due",
        "who is 4.8 with?",
        "who answers for 4.8",
        "who is with 4.8?"
      })
  void whatIsAskedOrUnclearShowsTheAction(String said) {
    assertThat(refused(said).suggestion()).contains("action 4.8");
    assertThat(refused(said).ask()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "what can you do",
        "dont cancel the full board",
        "have the papers been sent for full board",
        "have the papers been sent for full board?",
        "who is coming to full board?",
        "what is due this month"
      })
  void noChanceLikenessOffersAChange(String said) {
    assertThat(refused(said).suggestion().orElseThrow()).matches("board help|meeting");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.5 and 3.6 done | action 3.5 done",
        "3.5-3.6 done | action 3.5 done",
        "3.5, 3.6 done | action 3.5 done",
        "actions 3.5 & 3.6 green | action 3.5 green"
      })
  void severalActionsAreToldOneByOne(String said, String first) {
    assertThat(refused(said).reason()).startsWith("One action at a time");
    assertThat(refused(said).suggestion()).contains(first);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.6 on track | action 3.6 green | false",
        "3.6 is on track for the end of term | action 3.6 green for the end of term | false",
        "3.6 at risk waiting for data | action 3.6 amber waiting for data | false",
        "3.6 late | action 3.6 red | true",
        "action 3.6 delayed | action 3.6 red | true"
      })
  void theMeaningOfAColourIsUnderstood(String said, String meant, boolean asks) {
    assertThat(refused(said).suggestion()).contains(meant);
    assertThat(refused(said).ask().isPresent()).isEqualTo(asks);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "I can't come | meeting apologies",
        "not coming 11 July | meeting apologies 11 July",
        "cant come 11 July | meeting apologies 11 July",
        "won't be there | meeting apologies",
        "I won't be able to attend | meeting apologies",
        "wont be coming | meeting apologies",
        "I can't come to the full board on 11 July | meeting apologies full board on 11 July",
        "I can't come sorry | meeting apologies"
      })
  void whoDoesNotComeIsOfferedApologies(String said, String meant) {
    assertThat(refused(said).suggestion()).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "please can you mark 3.6 done thanks | action 3.6 done",
        "assign 3.6 to health lead | action 3.6 owner health lead",
        "move 3.6 to 30 Sep | action 3.6 due 30 Sep",
        "add meeting Neglect Group 12 July 10:00 | meeting add Neglect Group 12 July 10:00",
        "list my actions | action list mine",
        "meeting item add Winter pressures for Full board | meeting item add Winter pressures for Full board"
      })
  void smallWordsAndTheOrderDoNotMatter(String said, String meant) {
    assertThat(refused(said).suggestion()).contains(meant);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.6 due 30 Sep please | 3.6 due 30 Sep",
        "3.6 by 12 March, thanks. | 3.6 by 12 March",
        "3.6 done please | 3.6 done",
        "meeting add Full board 12 July 10:00 at County Hall please | meeting add Full board 12 July 10:00 at County Hall"
      })
  void aPleaseIsNoPartOfADayOrAPlace(String said, String plain) {
    assertThat(understood(said)).isEqualTo(understood(plain));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "3.6 unsnooze | action 3.6 snooze 1d",
        "action 3.6 snooze off | action 3.6 snooze 1d",
        "3.6 snooze 0d | action 3.6 snooze 1d",
        "meeting deputy Inspector Jones | meeting apologies deputy Inspector Jones",
        "action list late group neglect | action list group neglect",
        "rag red agency Police | rag agency Police",
        "attendance Full board | attendance group Full board",
        "attendance Police | attendance group Police",
        "attendance Full board 2025-26 | attendance group Full board 2025-26"
      })
  void whatIsSaidOtherwiseIsTold(String said, String meant) {
    assertThat(refused(said).suggestion()).contains(meant);
    assertThat(refused(said).reason()).doesNotStartWith("I can't read");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6 due whenever", "3.6 by someday"})
  void aDayIsShownHowToWriteOnce(String said) {
    assertThat(refused(said).reason())
        .doesNotContain("write it as")
        .containsOnlyOnce("30 September");
  }

  @ParameterizedTest
  @ValueSource(strings = {"3.6 note many thanks", "3.6 note they said thanks"})
  void aNoteKeepsItsThanks(String said) {
    assertThat(understood(said))
        .isInstanceOfSatisfying(
            Command.AddNote.class, note -> assertThat(note.text()).endsWith("thanks"));
  }
}
