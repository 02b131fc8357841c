package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.command.Table.read;
import static org.beadle.command.Table.refused;
import static org.beadle.command.Table.understood;

import java.time.LocalDate;
import java.util.Optional;
import org.beadle.command.Command.Filter;
import org.beadle.command.Command.Name;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GrammarTest {
  private static final Ref REF = Ref.parse("2.3").orElseThrow();

  @Test
  void anActionIsShownByItsNumber() {
    assertThat(understood("/action 2.3")).isEqualTo(new Command.ShowAction(REF));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Thanks!", "/thank you", "many thanks.", "OK, thanks \ud83d\ude42"})
  void thanksAskForNothing(String said) {
    assertThat(read(said)).isEqualTo(new Reading.Polite(Courtesy.THANKS));
  }

  @ParameterizedTest
  @ValueSource(strings = {"thanks to all", "hello 2.3", "no thanks needed", "2.3 thanks"})
  void politeWordsWithOthersAreNoCourtesy(String said) {
    assertThat(read(said)).isNotInstanceOf(Reading.Polite.class);
  }

  @Test
  void actionAloneListsMine() {
    assertThat(understood("/action")).isEqualTo(new Command.ListActions(new Filter.Mine()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "action 2.3 done",
        "/action 2.3 done.",
        "  ACTION   #2.3  Done",
        "Action 2.3: done",
        "2.3 done",
        "/\u00a0action 2.3\u00a0done",
        "action 2.3, done."
      })
  void caseSpacingASlashAndAFullStopDoNotMatter(String text) {
    assertThat(understood(text)).isEqualTo(new Command.Done(REF, Optional.empty()));
  }

  @Test
  void aNoteKeepsItsOwnWords() {
    assertThat(understood("ACTION 2.3 NOTE  Sent to “All Saints”,  \n and St. John's."))
        .isEqualTo(new Command.AddNote(REF, "Sent to “All Saints”,  \n and St. John's."));
  }

  @Test
  void aNoteMayFollowDone() {
    assertThat(understood("action 2.3 done. All sent."))
        .isEqualTo(new Command.Done(REF, Optional.of("All sent.")));
  }

  @Test
  void greenNeedsNoNote() {
    assertThat(understood("action 2.3 green"))
        .isEqualTo(new Command.Declare(REF, Rag.GREEN, Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"red", "amber"})
  void redAndAmberNeedANote(String colour) {
    Reading.NotUnderstood refused = refused("action 2.3 " + colour);
    assertThat(refused.reason())
        .isEqualTo(
            "“action 2.3 %s” wants a note after it that says why, such as “action 2.3 %s waiting for data”."
                .formatted(colour, colour));
    assertThat(refused.suggestion()).contains("action 2.3 " + colour);
    assertThat(refused.ask()).isPresent();
  }

  @Test
  void becauseSeparatesTheReasonFromTheDate() {
    assertThat(understood("action 2.3 due 2026-09-30 because the audit was moved"))
        .isEqualTo(
            new Command.Redate(REF, LocalDate.of(2026, 9, 30), Optional.of("the audit was moved")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "30 Sep",
        "30/9/26",
        "30.09.2026",
        "Sept 2026",
        "end of September",
        "Wed 30 September"
      })
  void datesAreReadAsPeopleWriteThem(String date) {
    assertThat(understood("action 2.3 due " + date + "."))
        .isEqualTo(new Command.Redate(REF, LocalDate.of(2026, 9, 30), Optional.empty()));
  }

  @Test
  void whyADateCanNotBeReadIsSaid() {
    assertThat(refused("action 2.3 due soon").reason()).startsWith("“soon” names no day.");
  }

  @Test
  void anActionIsAddedWithItsLeadDateAndPriority() {
    assertThat(
            understood(
                "action add Write the guide for schools for Neglect group by 2026-09-30 priority 2"))
        .isEqualTo(
            new Command.AddAction(
                "Write the guide for schools",
                new Name("Neglect group"),
                LocalDate.of(2026, 9, 30),
                Optional.of(2)));
  }

  @Test
  void aTitleMayBeginWithANumber() {
    assertThat(understood("action add 2 more visits for Police by 2026-09-30"))
        .isEqualTo(
            new Command.AddAction(
                "2 more visits", new Name("Police"), LocalDate.of(2026, 9, 30), Optional.empty()));
  }

  @Test
  void anActionIsBlockedByAnother() {
    assertThat(understood("action 2.3 blocked by 2.4 waiting for data"))
        .isEqualTo(
            new Command.Block(
                REF, Ref.parse("2.4"), Optional.empty(), Optional.of("waiting for data")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"and 2.5", "or Police", ", 2.5", "& 2.5", "2.5"})
  void oneActionBlocksAtATime(String more) {
    Reading.NotUnderstood refused = refused("action 2.3 blocked by 2.4 " + more);
    assertThat(refused.reason()).contains("waits for one other at a time");
    assertThat(understood(refused.suggestion().orElseThrow())).isInstanceOf(Command.Block.class);
  }

  @Test
  void anAgencyBlocksWithANoteAfterTheWordNote() {
    assertThat(understood("action 2.3 blocked by Police and Crime note waiting for data"))
        .isEqualTo(
            new Command.Block(
                REF,
                Optional.empty(),
                Optional.of(new Name("Police and Crime")),
                Optional.of("waiting for data")));
  }

  @Test
  void aQuotedNameMayBeFollowedByTheNoteAtOnce() {
    assertThat(understood("action 2.3 blocked by “Police and Crime” waiting for data"))
        .isEqualTo(
            new Command.Block(
                REF,
                Optional.empty(),
                Optional.of(new Name("Police and Crime")),
                Optional.of("waiting for data")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"snooze 7d", "snooze 7 days", "snooze 1 week", "snooze 1w"})
  void remindersAreHeldForDaysOrWeeks(String text) {
    assertThat(understood("action 2.3 " + text)).isEqualTo(new Command.Snooze(REF, 7));
  }

  @ParameterizedTest
  @ValueSource(strings = {"29d", "5 weeks", "for ever"})
  void remindersAreHeldForFourWeeksAtMost(String days) {
    assertThat(refused("action 2.3 snooze " + days).reason())
        .startsWith("“" + days + "” is not a number of days from 1 to 28.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://example.org/x", "guide.pdf", "javascript:alert(1)", "http://"})
  void evidenceIsAWebAddress(String address) {
    assertThat(refused("action 2.3 evidence " + address).reason())
        .contains("is not a web address that begins with http:// or https://");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"council.gov.uk", "www.example.info", "Example.org/guide?a=1", "a.nhs.uk:8443/x"})
  void anAddressThatIsUnmistakableNeedsNoHttp(String address) {
    assertThat(understood("action 2.3 evidence " + address))
        .isEqualTo(new Command.AddEvidence(REF, "https://" + address));
  }

  @ParameterizedTest
  @ValueSource(strings = {"notes.md", "plan.zip", "lead@council.gov.uk", "council", "2.4", "uk"})
  void whatMayBeAFileOrAPersonIsNoWebAddress(String words) {
    assertThat(refused("action 2.3 evidence " + words).reason())
        .contains("is not a web address that begins with http:// or https://");
  }

  @Test
  void listsAreFiltered() {
    assertThat(understood("action list due 14d"))
        .isEqualTo(new Command.ListActions(new Filter.DueWithin(14)));
    assertThat(understood("action list group “Neglect group”"))
        .isEqualTo(new Command.ListActions(new Filter.OfGroup(new Name("Neglect group"))));
    assertThat(understood("action list red"))
        .isEqualTo(new Command.ListActions(new Filter.OfColour(Rag.RED)));
    assertThat(understood("/rag priority 1"))
        .isEqualTo(new Command.ShowRag(new Filter.OfPriority(1)));
    assertThat(understood("rag")).isEqualTo(new Command.ShowRag(new Filter.All()));
  }

  @Test
  void theBoardIsShownAsItStood() {
    assertThat(understood("/board as at 2026-03-01 group Neglect"))
        .isEqualTo(
            new Command.AsAt(LocalDate.of(2026, 3, 1), new Filter.OfGroup(new Name("Neglect"))));
  }

  @Test
  void theBoardsOwnWordsNeedNoNoun() {
    assertThat(understood("undo")).isEqualTo(new Command.Undo());
    assertThat(understood("Help.")).isEqualTo(new Command.Help(Optional.empty()));
    assertThat(understood("upcoming 30d")).isEqualTo(new Command.ShowUpcoming(30));
  }

  @Test
  void permissionComesWithTheCommand() {
    assertThat(read("action 2.3 accept"))
        .isEqualTo(new Reading.Understood(new Command.Accept(REF), Permission.CHAIR));
  }

  @Test
  void textBeyondTheLimitIsRefused() {
    assertThat(refused("action 2.3 note " + "a".repeat(Grammar.LONGEST)).reason())
        .contains("longer than 4000 characters");
  }
}
