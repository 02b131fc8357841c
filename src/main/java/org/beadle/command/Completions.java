package org.beadle.command;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.beadle.plan.Ref;

/** Finds how a half-typed command may go on. */
final class Completions {
  private final List<CommandRule> rules;

  Completions(List<CommandRule> rules) {
    this.rules = rules;
  }

  List<Completion> of(String typed) {
    Utterance said = Utterance.of(typed);
    boolean wordIsOpen = said.size() > 0 && typed.endsWith(said.raw(said.size() - 1, said.size()));
    Set<Completion> found = new LinkedHashSet<>();
    for (CommandRule rule : rules) new Walk(rule, said, wordIsOpen, found).walk();
    return List.copyOf(found);
  }

  /** One rule held against what was typed. */
  private record Walk(CommandRule rule, Utterance said, boolean wordIsOpen, Set<Completion> found) {
    void walk() {
      for (Phrase phrase : rule.phrases()) go(phrase.parts(), 0);
    }

    private int closed() {
      return wordIsOpen ? said.size() - 1 : said.size();
    }

    private void go(List<Part> parts, int at) {
      if (parts.isEmpty()) return;
      List<Part> rest = parts.subList(1, parts.size());
      switch (parts.getFirst()) {
        case Part.Word word -> word(word, rest, at);
        case Part.Blank blank -> blank(blank.slot(), rest, at);
        case Part.Maybe maybe -> {
          go(Matching.joined(maybe.parts(), rest), at);
          go(rest, at);
        }
        case Part.Choice<?> choice -> choice(choice, rest, at);
        case Part.Outcome<?> outcome -> go(rest, at);
      }
    }

    private <T> void choice(Part.Choice<T> choice, List<Part> rest, int at) {
      for (Part.Option<T> option : choice.options()) go(Matching.chosen(choice, option, rest), at);
    }

    private void word(Part.Word word, List<Part> rest, int at) {
      if (at < closed()) {
        if (said.is(at, word.text())) go(rest, at + 1);
      } else if (word.shown() && word.text().startsWith(open())) {
        offer(word.text() + run(rest));
      }
    }

    private String open() {
      return wordIsOpen ? said.raw(closed(), said.size()).toLowerCase(Locale.ROOT) : "";
    }

    /** The words that must follow, up to the next blank. */
    private String run(List<Part> rest) {
      StringBuilder run = new StringBuilder();
      for (Part part : rest) {
        if (!(part instanceof Part.Word word)) break;
        run.append(' ').append(word.text());
      }
      return run.toString();
    }

    private void blank(Slot<?> slot, List<Part> rest, int at) {
      if (at >= closed()) {
        if (at > 0) offer(open().isEmpty() ? "" : said.raw(closed(), said.size()));
        return;
      }
      int last = slot.lastEnd(at, closed());
      for (int end = at + 1; end <= last; end++) if (fits(slot, at, end)) go(rest, end);
    }

    /** Numbers must be numbers, so that words are not taken for them; all else may be anything. */
    private boolean fits(Slot<?> slot, int at, int end) {
      if (!slot.equals(Slots.REF)) return true;
      return Ref.parse(said.bare(at, end)).isPresent() && !Slots.NO_PREFIX.contains(said.key(at));
    }

    private void offer(String next) {
      String before = closed() == 0 ? "" : said.raw(0, closed()) + " ";
      found.add(new Completion((before + next).stripTrailing(), rule.usage(), rule.help()));
    }
  }
}
