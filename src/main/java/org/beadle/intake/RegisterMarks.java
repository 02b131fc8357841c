package org.beadle.intake;

import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.meeting.Mark;

/**
 * Reads the marks of one register. "A" and "X" have two meanings each in real registers; without a
 * legend they are read only where the other marks of the file leave one.
 *
 * @param used every sign in the file, as {@link MarkWord#plain} writes it
 */
record RegisterMarks(RegisterLegend legend, Set<String> used) {
  private static final Pattern WITH_NOTE =
      Pattern.compile("(?<sign>[^(:–]*?)\\s*(?:\\((?<in>.*)\\)|(?:[:–]|\\s-)\\s*(?<after>.+))");
  private static final Pattern OF_DEPUTY =
      Pattern.compile("(?i)(?:deputy|dep|sub|substitute)\\b\\.?[\\s:–-]*(.*)");
  private static final Pattern ARRIVED = Pattern.compile("(?i)(?:arrived|joined|from|late)\\b(.*)");
  private static final Pattern LEFT = Pattern.compile("(?i)(?:left|until)\\b(.*)");

  /** What a cell of marks says. */
  sealed interface Reading {
    /**
     * A mark.
     *
     * @param assumption what was made of words that left something open; a whole sentence
     */
    record Read(RegisterMark mark, Optional<String> assumption) implements Reading {}

    /** Nothing stands there. */
    record Blank() implements Reading {}

    /** It can't be read; {@code why} is a whole sentence. */
    record Strange(String why) implements Reading {}
  }

  Reading read(String cell) {
    String text = PlainText.onOneLine(PlainText.withoutBullet(cell));
    if (text.isEmpty()) return new Reading.Blank();
    Optional<MarkWord> word = word(text);
    if (word.isPresent()) return plain(text, word.get());
    Matcher noted = WITH_NOTE.matcher(text);
    if (noted.matches()) return noted(noted);
    Matcher deputy = OF_DEPUTY.matcher(text);
    if (deputy.matches()) return read(RegisterMark.deputy(named(deputy.group(1))));
    return strange(text);
  }

  private static Reading read(RegisterMark mark) {
    return new Reading.Read(mark, Optional.empty());
  }

  private Optional<MarkWord> word(String text) {
    String sign = MarkWord.plain(text);
    return Optional.ofNullable(legend.signs().get(sign))
        .or(() -> MarkWord.sign(text))
        .or(() -> lone(sign));
  }

  /** What "a" and "x" mean by the marks beside them; empty where those leave both meanings. */
  private Optional<MarkWord> lone(String sign) {
    if (sign.equals("a") && (uses(MarkWord.ABSENT) || usesSign("x")))
      return Optional.of(MarkWord.APOLOGIES);
    if (sign.equals("x") && uses(MarkWord.PRESENT)) return Optional.of(MarkWord.ABSENT);
    return Optional.empty();
  }

  private boolean uses(MarkWord word) {
    return used.stream().anyMatch(it -> MarkWord.sign(it).equals(Optional.of(word)))
        || used.stream().anyMatch(it -> legend.signs().get(it) == word);
  }

  private boolean usesSign(String sign) {
    return used.contains(sign) && uses(MarkWord.PRESENT);
  }

  private Reading plain(String text, MarkWord word) {
    return new Reading.Read(RegisterMark.of(word.mark()), assumed(text, word));
  }

  private Optional<String> assumed(String text, MarkWord word) {
    String sign = MarkWord.plain(text);
    boolean certain = legend.signs().containsKey(sign) || MarkWord.sign(text).isPresent();
    return certain
        ? Optional.empty()
        : Optional.of(
            "The file has no legend: “%s” is read as %s, since other marks say who was %s."
                .formatted(text, word.words(), word == MarkWord.APOLOGIES ? "absent" : "present"));
  }

  private Reading noted(Matcher noted) {
    String note = noted.group("in") != null ? noted.group("in") : noted.group("after");
    Optional<MarkWord> word = word(noted.group("sign"));
    if (word.isEmpty()) return strange(noted.group());
    Matcher deputy = OF_DEPUTY.matcher(note);
    boolean away = word.get() == MarkWord.APOLOGIES || word.get() == MarkWord.ABSENT;
    if (word.get() == MarkWord.DEPUTY) return read(RegisterMark.deputy(named(note)));
    if (away && deputy.matches()) return read(RegisterMark.deputy(named(deputy.group(1))));
    if (word.get() == MarkWord.PRESENT && deputy.matches())
      return read(RegisterMark.deputy(named(deputy.group(1))));
    return word.get() == MarkWord.PRESENT ? timed(note) : without(word.get(), note);
  }

  private static Optional<String> named(String name) {
    return Optional.of(DiaryCell.trimmed(name)).filter(it -> it.matches(".*\\p{L}{2}.*"));
  }

  private static Reading timed(String note) {
    Optional<LocalTime> arrived = time(ARRIVED, note);
    Optional<LocalTime> left = time(LEFT, note);
    if (arrived.isEmpty() && left.isEmpty()) return without(MarkWord.PRESENT, note);
    return read(new RegisterMark(Mark.PRESENT, Optional.empty(), arrived, left));
  }

  private static Optional<LocalTime> time(Pattern shape, String note) {
    Matcher found = shape.matcher(note);
    if (!found.matches()) return Optional.empty();
    return ClockCell.whole(found.group(1).replaceFirst("(?i)^\\s*(at|early)?\\s*", ""))
        .flatMap(ClockCell::starts);
  }

  private static Reading without(MarkWord word, String note) {
    return new Reading.Read(
        RegisterMark.of(word.mark()),
        Optional.of("Read as %s; “%s” is left out.".formatted(word.words(), note)));
  }

  private static Reading strange(String text) {
    boolean two = text.toLowerCase(Locale.UK).matches("[ax]\\.?");
    return new Reading.Strange(
        two
            ? "“%s” may mean two things. Nothing is entered; a line such as “%s” in the file says which."
                .formatted(text, text.equalsIgnoreCase("x") ? "X = absent" : "A = apologies")
            : "This mark can't be read: nothing is entered.");
  }
}
