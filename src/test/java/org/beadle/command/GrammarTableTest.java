package org.beadle.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;

class GrammarTableTest {
  private static final List<CommandRule> RULES = Grammar.RULES;

  private static final Context CONTEXT = new Context(Table.TODAY, Table.WEEKDAYS);

  @Test
  void eachExampleIsReadByItsOwnRuleAndNoOther() {
    for (CommandRule rule : RULES) {
      Matching matching = new Matching(Utterance.of(rule.example()), CONTEXT);
      List<String> readers =
          RULES.stream()
              .filter(each -> matching.command(each).isPresent())
              .map(CommandRule::usage)
              .toList();
      assertThat(readers).as(rule.example()).containsExactly(rule.usage());
    }
  }

  @Test
  void everyKindOfCommandHasARule() {
    Set<String> made =
        RULES.stream()
            .map(rule -> new Matching(Utterance.of(rule.example()), CONTEXT).command(rule))
            .map(command -> command.orElseThrow().getClass().getSimpleName())
            .collect(Collectors.toCollection(TreeSet::new));
    Set<String> known =
        concrete(Command.class)
            .map(Class::getSimpleName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(made).isEqualTo(known);
  }

  private static Stream<Class<?>> concrete(Class<?> sealed) {
    return Stream.of(sealed.getPermittedSubclasses())
        .flatMap(each -> each.isInterface() ? concrete(each) : Stream.of(each));
  }

  @Test
  void noShortWordOfTheGrammarBeginsARef() {
    for (CommandRule rule : RULES)
      for (Phrase phrase : rule.phrases())
        for (String word : phrase.words())
          if (Ref.parse(word + " 2").isPresent())
            assertThat(Slots.NO_PREFIX).as("words that begin no ref").contains(word);
  }

  @Test
  void helpNamesEveryCommandOnce() {
    List<HelpLine> all = Table.GRAMMAR.help(Optional.empty());
    assertThat(all).hasSameSizeAs(RULES).doesNotHaveDuplicates();
    assertThat(all).extracting(HelpLine::usage).contains("action <ref> done [note]");
    assertThat(all)
        .extracting(HelpLine::usage)
        .contains("meeting list [group]", "attendance [group X, agency Y, @person or mine] [year]");
  }

  @Test
  void everyCommandIsOfATopicAndEveryTopicHasCommands() {
    assertThat(RULES)
        .extracting(CommandRule::noun)
        .containsOnly(Stream.of(Topic.values()).map(Topic::noun).toArray(String[]::new));
  }

  @Test
  void helpOnATopicIsOnThatOnly() {
    for (Topic topic : Topic.values())
      assertThat(Table.GRAMMAR.help(Optional.of(topic.noun())))
          .extracting(HelpLine::noun)
          .containsOnly(topic.noun());
    assertThat(Table.GRAMMAR.help(Optional.of("Meetings")))
        .isEqualTo(Table.GRAMMAR.help(Optional.of("meeting")));
    assertThat(Table.GRAMMAR.help(Optional.of("meeting register")))
        .extracting(HelpLine::part)
        .containsOnly(Optional.of("register"));
  }

  @Test
  void helpOnAllIsEveryCommand() {
    assertThat(Table.GRAMMAR.help(Optional.of("All"))).hasSameSizeAs(RULES);
  }

  @Test
  void helpIsAboutTheWordsThatItNames() {
    assertThat(Table.GRAMMAR.help(Optional.of("/action Done")))
        .extracting(HelpLine::usage)
        .containsExactly("action <ref> by <date>", "action <ref> done [note]");
    assertThat(Table.GRAMMAR.help(Optional.of("rag")))
        .extracting(HelpLine::noun)
        .containsExactly("rag");
    assertThat(Table.GRAMMAR.help(Optional.of("weather"))).isEmpty();
  }
}
