package org.beadle.command;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
    for (CommandRule rule : rules) found.addAll(new Walk(rule, said, wordIsOpen).walk());
    return List.copyOf(found);
  }

  /** One rule held against what was typed. */
  private static final class Walk {
    private final CommandRule rule;
    private final Utterance said;
    private final boolean wordIsOpen;
    private final Map<String, Completion> found = new LinkedHashMap<>();

    Walk(CommandRule rule, Utterance said, boolean wordIsOpen) {
      this.rule = rule;
      this.said = said;
      this.wordIsOpen = wordIsOpen;
    }

    /** Where two patterns go on with the same words, the one that help shows stands for both. */
    Collection<Completion> walk() {
      for (Phrase phrase : rule.phrases()) go(phrase.parts(), 0);
      return found.values();
    }

    private int closed() {
      return wordIsOpen ? said.size() - 1 : said.size();
    }

    private void go(List<Part> parts, int at) {
      if (parts.isEmpty()) return;
      List<Part> rest = parts.subList(1, parts.size());
      switch (parts.getFirst()) {
        case Part.Word word -> word(word, rest, at);
        case Part.Blank blank -> blank(blank.slot(), parts, at);
        case Part.Maybe maybe -> maybe(maybe, parts, at);
        case Part.Choice<?> choice -> choice(choice, rest, at);
        case Part.Outcome<?> outcome -> go(rest, at);
      }
    }

    private void maybe(Part.Maybe maybe, List<Part> parts, int at) {
      List<Part> rest = parts.subList(1, parts.size());
      if (at >= closed() && maybe.parts().getFirst() instanceof Part.Blank) standing(parts, at);
      else go(Matching.joined(maybe.parts(), rest), at);
      go(rest, at);
    }

    private <T> void choice(Part.Choice<T> choice, List<Part> rest, int at) {
      for (Part.Option<T> option : choice.options()) go(Matching.chosen(choice, option, rest), at);
    }

    private void word(Part.Word word, List<Part> rest, int at) {
      if (at < closed()) {
        if (said.is(at, word.text())) go(rest, at + 1);
      } else if (word.shown() && word.text().startsWith(open())) {
        int run = run(rest);
        String certain = Phrase.usage(Matching.joined(List.of(word), rest.subList(0, run)));
        offer(certain, certain, rest.subList(run, rest.size()));
      }
    }

    private String open() {
      return wordIsOpen ? said.raw(closed(), said.size()).toLowerCase(Locale.ROOT) : "";
    }

    /** How many words must follow, up to the next blank. */
    private static int run(List<Part> rest) {
      int run = 0;
      while (run < rest.size() && rest.get(run) instanceof Part.Word) run++;
      return run;
    }

    /** A blank is shown as such until its words are complete, and they stay as they are typed. */
    private void standing(List<Part> parts, int at) {
      String typed = wordIsOpen ? said.raw(closed(), said.size()) : "";
      if (at > 0) offer(typed, "", parts);
    }

    private void blank(Slot<?> slot, List<Part> parts, int at) {
      if (at >= closed()) {
        standing(parts, at);
        return;
      }
      List<Part> rest = parts.subList(1, parts.size());
      int last = slot.lastEnd(at, closed());
      for (int end = at + 1; end <= last; end++) if (fits(slot, at, end)) go(rest, end);
    }

    /** Numbers must be numbers, so that words are not taken for them; all else may be anything. */
    private boolean fits(Slot<?> slot, int at, int end) {
      if (!slot.equals(Slots.REF)) return true;
      return Ref.parse(said.bare(at, end)).isPresent() && !Slots.NO_PREFIX.contains(said.key(at));
    }

    private void offer(String next, String shown, List<Part> rest) {
      String before = closed() == 0 ? "" : said.raw(0, closed()) + " ";
      String words = (before + next).stripTrailing();
      String pattern = before + (shown + " " + Phrase.usage(rest)).strip();
      found.putIfAbsent(words, new Completion(words, pattern.stripTrailing(), rule.help()));
    }
  }
}
