package org.beadle.command;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Rag;

/** Which actions a list or a summary is about: the table of its patterns. */
final class FilterRules {
  private FilterRules() {}

  static List<Part.Option<Filter>> options(Map<String, Part> blanks) {
    return Stream.concat(
            Stream.of(
                Vocabulary.<Filter>option("mine", blanks, answers -> new Filter.Mine()),
                Vocabulary.<Filter>option("late", blanks, answers -> new Filter.Late()),
                Vocabulary.<Filter>option(
                    "due <span>",
                    blanks,
                    answers -> new Filter.DueWithin(answers.get(DaySlots.SPAN))),
                Vocabulary.<Filter>option(
                    "priority <number>",
                    blanks,
                    answers -> new Filter.OfPriority(answers.get(Slots.NUMBER))),
                Vocabulary.<Filter>option(
                    "group <name>", blanks, answers -> new Filter.OfGroup(answers.get(Slots.NAME))),
                Vocabulary.<Filter>option(
                    "agency <name>",
                    blanks,
                    answers -> new Filter.OfAgency(answers.get(Slots.NAME)))),
            Arrays.stream(Rag.values()).map(rag -> ofColour(rag, blanks)))
        .toList();
  }

  private static Part.Option<Filter> ofColour(Rag rag, Map<String, Part> blanks) {
    String word = rag.word().toLowerCase(Locale.ROOT);
    return Vocabulary.option(word, blanks, answers -> new Filter.OfColour(rag));
  }
}
