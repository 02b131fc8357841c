package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.WEEKDAYS;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said after “done”, on Monday 18 June 2018. */
class UnfinishedTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 18);

  private static Reading read(String words) {
    return Table.GRAMMAR.read("3.6 done " + words, TODAY, WEEKDAYS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "by end of term",
        "by w/c 3 Sept",
        "by mid next month",
        "By Christmas",
        "not yet",
        "(not yet)",
        "- not yet",
        "never",
        "nearly",
        "almost, one school is left",
        "hopefully",
        "soon",
        "tomorrow",
        "in July",
        "July",
        "mid July",
        "early July",
        "end of June",
        "3 Sept",
        "on 3 September when we are back",
        "3 July 2019",
        "Friday",
        "next week",
        "next Tuesday",
        "w/c 3 Sept",
        "in 2 weeks",
        "within two weeks",
        "over the summer",
        "after Easter",
        "in the new year",
        "in principle",
        "half",
        "about half of it",
        "for half the schools",
        "90%",
        "50 per cent",
        "partly",
        "most of it",
        "except the appendix",
        "subject to approval",
        "pending sign-off",
        "when the audit is back",
        "if the chair agrees",
        "to be confirmed",
        "should be",
        "isn’t",
        "wont be",
        "but not signed off",
        "tbc",
        "no"
      })
  void whatIsHedgedOrToComeFinishesNothing(String words) {
    Reading reading = read(words);
    assertThat(reading).as(words).isInstanceOf(Reading.NotUnderstood.class);
    Reading.NotUnderstood asked = (Reading.NotUnderstood) reading;
    assertThat(asked.reason())
        .isEqualTo(
            "What follows “done” sounds as if it is not so yet. If it is, say “action 3.6 done”; to"
                + " promise a day, “action 3.6 by” and the day.");
    assertThat(asked.suggestion()).contains("action 3.6 note done " + words);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sent to all schools in July",
        "Sent to all schools",
        "to all schools",
        "last week",
        "yesterday",
        "today",
        "this morning",
        "in May",
        "12 June",
        "on 12 June at the board",
        "at the board on 3 May",
        "May 2018",
        "100%",
        "2 weeks late",
        "3 days early",
        "late",
        "early",
        "later than planned",
        "in full",
        "on time",
        "no further action needed",
        "nothing outstanding",
        "will share the minutes tomorrow",
        "July newsletter sent",
        "12 visits made",
        "2 days of training given",
        "part 1 and 2 published",
        "waiting list cleared",
        "half-day training held",
        "all sent by 3 July",
        "and minuted",
        "can be closed",
        "see 2.4 for the rest",
        "\ud83d\udc4d"
      })
  void anOrdinaryNoteFollowsDone(String words) {
    assertThat(read(words))
        .as(words)
        .isInstanceOfSatisfying(
            Reading.Understood.class,
            understood ->
                assertThat(understood.command())
                    .isInstanceOfSatisfying(
                        Command.Done.class, done -> assertThat(done.note()).contains(words)));
  }

  @Test
  void aDayThatCanBeReadIsStillAPromise() {
    assertThat(understood("3.6 done by 12 March")).isInstanceOf(Command.PromiseBy.class);
  }

  @Test
  void metIsHeldToTheSame() {
    assertThat(refused("3.6 met not yet").suggestion()).contains("action 3.6 note met not yet");
  }
}
