package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class GrammarPropertyTest {
  @Provide
  Arbitrary<Command> commands() {
    return Commands.all();
  }

  @Provide
  Arbitrary<Command> wordless() {
    return Commands.wordless();
  }

  /** Words of the grammar and of people, thrown together. */
  @Provide
  Arbitrary<String> jumbles() {
    List<String> words =
        Table.GRAMMAR.help(java.util.Optional.empty()).stream()
            .flatMap(line -> List.of((line.usage() + " " + line.example()).split(" ")).stream())
            .distinct()
            .toList();
    return Arbitraries.of(words).list().ofMaxSize(9).map(all -> String.join(" ", all));
  }

  @Property
  void whatIsWrittenInCanonicalWordsIsReadAsTheSameCommand(@ForAll("commands") Command command) {
    assertThat(Table.understood(CommandWords.of(command))).isEqualTo(command);
  }

  @Property
  void aSlashAndSpaceAroundDoNotMatter(@ForAll("commands") Command command) {
    assertThat(Table.understood("  /" + CommandWords.of(command) + " \n")).isEqualTo(command);
  }

  @Property
  void caseSpacingAndAFullStopDoNotMatter(@ForAll("wordless") Command command) {
    String words = CommandWords.of(command);
    assertThat(Table.understood(words.toUpperCase(Locale.ROOT))).isEqualTo(command);
    assertThat(Table.understood(words.replace(" ", " \u00a0\t "))).isEqualTo(command);
    assertThat(Table.understood(words + ".")).isEqualTo(command);
  }

  @Property
  void caseChangesNothingButTheCaseOfFreeText(@ForAll("commands") Command command) {
    String words = CommandWords.of(command);
    String upper = words.toUpperCase(Locale.ROOT);
    assertThat(CommandWords.of(Table.understood(upper)).toUpperCase(Locale.ROOT)).isEqualTo(upper);
  }

  @Property
  void curlyQuotesAreQuotes(@ForAll("commands") Command command) {
    String words = CommandWords.of(command);
    String name = "\"([^\"]*)\"";
    if (words.contains("\"")
        && !(command instanceof Command.OnAction)
        && !(command instanceof Command.AddAction)
        && !(command instanceof ProgrammeCommand.Tabling)
        && !(command instanceof RegisterCommand.Entry)
        && !(command instanceof DiaryCommand.CancelMeeting))
      assertThat(Table.understood(words.replaceAll(name, "“$1”"))).isEqualTo(command);
  }

  @Property
  void anyTextHasAnAnswer(@ForAll String junk) {
    answers(junk);
    answers("action " + junk);
    answers("action 2.3 " + junk);
  }

  @Property
  void anyJumbleOfWordsHasAnAnswer(@ForAll("jumbles") String jumble) {
    answers(jumble);
  }

  @Provide
  Arbitrary<String> slips() {
    Arbitrary<String> slip =
        Arbitraries.of("done", "20", "friday", "show", "links", "“red”", "one");
    return Combinators.combine(commands(), slip, Arbitraries.integers().between(0, 9))
        .as(
            (command, word, place) -> {
              List<String> words = new ArrayList<>(List.of(CommandWords.of(command).split(" ")));
              words.add(Math.min(place, words.size()), word);
              return String.join(" ", words);
            });
  }

  @Property
  void everySuggestionIsReadWhole(@ForAll("slips") String slip) {
    answers(slip);
  }

  private void answers(String text) {
    switch (Table.read(text)) {
      case Reading.Understood understood ->
          assertThat(Table.understood(CommandWords.of(understood.command())))
              .isEqualTo(understood.command());
      case Reading.Polite polite -> assertThat(polite.courtesy()).isNotNull();
      case Reading.NotUnderstood not -> answered(not);
    }
    assertThat(Table.GRAMMAR.completions(text)).doesNotContainNull();
  }

  private void answered(Reading.NotUnderstood not) {
    assertThat(not.reason()).isNotBlank().endsWith(".");
    if (not.ask().isEmpty())
      not.suggestion().ifPresent(words -> assertThat(Table.understood(words)).isNotNull());
  }
}
