package org.beadle.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.plan.Ref;

/**
 * Finds what a person may have meant by words that fit no pattern: a misspelt word, one too many,
 * one that lacks, the noun left out. What it finds is only ever suggested.
 */
final class Guessing {
  private static final double DEAREST = 1.3;
  private static final double NOUN_LACKS = 0.1;
  private static final double WORD_LACKS = 0.05;
  private static final double WORDS_LACK = 0.2;
  private static final double SLOT_LACKS = 0.2;
  private static final double WORD_SKIPPED = 0.35;
  private static final double WORD_TOO_MANY = 0.5;
  private static final double UNLIKE = 4;
  private static final double UNREAD = 0.35;

  /** Long texts are not searched to the end. */
  private static final int MOST_STEPS = 3_000;

  /** More words than these can't be left out: they would cost too much. */
  private static final int MOST_DROPPED = (int) (DEAREST / WORD_SKIPPED);

  /** A time can't be left out: a meeting would be put in at another. */
  private static final Pattern TIME =
      Pattern.compile("\\d{1,2}(?:[:.]\\d{2}|[-\u2013]\\d|[ap]\\.?m)");

  /** Where one was said, no other command is meant. */
  private static final Set<String> ANSWERS =
      Set.of("approve", "refuse", "accept", "reopen", "snooze", "cancel");

  /** Small words in front of a name or a day. */
  private static final Set<String> FILLERS = Set.of("to", "the", "my", "our", "with");

  private final Utterance said;
  private final Context context;
  private int steps;
  private Optional<Guess> best = Optional.empty();

  private Guessing(Utterance said, Context context) {
    this.said = said;
    this.context = context;
  }

  /** The likeliest command of one pattern; empty where none is like it. */
  static Optional<Guess> best(Phrase phrase, Utterance said, Context context) {
    Guessing guessing = new Guessing(said, context);
    guessing.noun(phrase.parts());
    return guessing.best;
  }

  private void noun(List<Part> parts) {
    Part.Word noun = (Part.Word) parts.getFirst();
    List<Part> rest = parts.subList(1, parts.size());
    word(noun, rest, 0, Guess.NOTHING);
    search(rest, 0, Guess.NOTHING.saying(noun.text()).dearer(NOUN_LACKS));
  }

  private void search(List<Part> parts, int at, Guess guess) {
    if (++steps > MOST_STEPS || guess.cost() >= dearest()) return;
    if (said.size() - at > Part.longest(parts) + MOST_DROPPED) return;
    if (parts.isEmpty()) {
      finish(at, guess);
      return;
    }
    List<Part> rest = parts.subList(1, parts.size());
    switch (parts.getFirst()) {
      case Part.Word word -> word(word, rest, at, guess);
      case Part.Blank blank -> blank(blank.slot(), rest, at, guess);
      case Part.Outcome<?> outcome -> search(rest, at, guess);
      case Part.Choice<?> choice -> choice(choice, rest, at, guess);
      case Part.Maybe maybe -> {
        if (at < said.size()) search(Matching.joined(maybe.parts(), rest), at, guess);
        search(rest, at, guess);
      }
    }
  }

  private double dearest() {
    return best.map(Guess::cost).orElse(DEAREST);
  }

  private void finish(int at, Guess guess) {
    for (int left = at; left < said.size(); left++) if (!mayDrop(left)) return;
    Guess whole = guess.dearer(WORD_TOO_MANY * (said.size() - at));
    if (whole.understood() > 0 && whole.cost() < dearest()) best = Optional.of(whole);
  }

  /** A command without this word may still be what was meant. */
  private boolean mayDrop(int at) {
    return !Likeness.denies(said.key(at))
        && Ref.parse(said.key(at)).isEmpty()
        && !TIME.matcher(said.key(at)).lookingAt()
        && !ANSWERS.contains(said.key(at))
        && !isVerb(at);
  }

  /** Who says what is to be done with a meeting means no other command about it. */
  private boolean isVerb(int at) {
    return at == 1
        && said.is(0, "meeting")
        && !said.is(at, "next")
        && DiarySlots.VERBS.contains(said.key(at));
  }

  private void word(Part.Word word, List<Part> rest, int at, Guess guess) {
    Guess longer = guess.saying(word.text());
    if (at >= said.size()) {
      boolean moreLack = !rest.isEmpty() && rest.getFirst() instanceof Part.Word;
      search(rest, at, longer.dearer(moreLack ? WORDS_LACK : WORD_LACKS));
      return;
    }
    double distance = Likeness.distance(said.key(at), word.text());
    if (distance <= 1) search(rest, at + 1, longer.understanding(1).dearer(UNLIKE * distance));
    boolean laterPerhaps = at + 1 < said.size();
    if (distance > 0 && laterPerhaps && mayDrop(at) && guess.cost() + WORD_SKIPPED < dearest())
      word(word, rest, at + 1, guess.dearer(WORD_SKIPPED));
  }

  private <T> void choice(Part.Choice<T> choice, List<Part> rest, int at, Guess guess) {
    for (Part.Option<T> option : choice.options())
      search(Matching.chosen(choice, option, rest), at, guess);
  }

  private void blank(Slot<?> slot, List<Part> rest, int at, Guess guess) {
    if (at >= said.size()) {
      search(rest, at, guess.lacking(slot).dearer(SLOT_LACKS));
      return;
    }
    if (isFiller(slot, at)) {
      blank(slot, rest, at + 1, guess);
      return;
    }
    int last = slot.lastEnd(at, said.size());
    int first = rest.isEmpty() && slot.reach().most() == Integer.MAX_VALUE ? last : at + 1;
    boolean read = false;
    boolean whole = false;
    for (int end = last; end >= first && ++steps < MOST_STEPS; end--) {
      if (!reads(slot, at, end) || swallows(rest, slot, at, end)) continue;
      read = true;
      whole |= end == said.size();
      search(rest, end, guess.saying(said.raw(at, end)).understanding(end - at));
    }
    boolean unclear = slot.equals(Slots.REF) ? !read : !whole;
    if (unclear && rest.stream().allMatch(part -> mayLack(part, guess))) unread(slot, at, guess);
  }

  /** Whether a small word stands in front of what fills the blank. */
  private boolean isFiller(Slot<?> slot, int at) {
    return at + 1 < said.size()
        && FILLERS.contains(said.key(at))
        && slot.reader()
            .read(said, at, at + 1, context)
            .filter(value -> !(value instanceof Command.Name))
            .isEmpty();
  }

  /** A number that may be an action's is taken for no name, nor for its beginning. */
  private boolean reads(Slot<?> slot, int at, int end) {
    return slot.reader()
        .read(said, at, end, context)
        .filter(value -> !(value instanceof Command.Name) || mayBeName(at, end))
        .isPresent();
  }

  private boolean beginsWithRef(int at, int end) {
    return Ref.parse(said.bare(at, end)).isPresent() || said.isDottedRef(at);
  }

  /** Nor is a command's first word the beginning of one. */
  private boolean mayBeName(int at, int end) {
    return !beginsWithRef(at, end) && Topic.called(said.key(at)).isEmpty();
  }

  /** Whether a name would hold the very word that ends it. */
  private boolean swallows(List<Part> rest, Slot<?> slot, int at, int end) {
    return slot.equals(Slots.LEAD)
        && !rest.isEmpty()
        && rest.getFirst() instanceof Part.Word word
        && IntStream.range(at, end).anyMatch(each -> said.is(each, word.text()));
  }

  /** Of a choice, the word that says which must have been understood. */
  private static boolean mayLack(Part part, Guess guess) {
    return part instanceof Part.Maybe || part instanceof Part.Outcome<?> && guess.understood() > 1;
  }

  private void unread(Slot<?> slot, int at, Guess guess) {
    if (guess.understood() == 0 || said.size() - at > slot.reach().most()) return;
    if (slot.equals(DiarySlots.CONVENED) && DiarySlots.mayBeVerb(said.key(at))) return;
    if (slot.equals(Slots.REF) && said.refFrom(at).isPresent()) return;
    if (slot.reader().read(said, at, said.size(), context).isPresent()) return;
    Guess unable = guess.unable(slot, said.raw(at, said.size())).dearer(UNREAD);
    if (unable.cost() < dearest()) best = Optional.of(unable);
  }
}
