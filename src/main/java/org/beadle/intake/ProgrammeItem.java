package org.beadle.intake;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Something to be discussed, as a work programme has it. */
public record ProgrammeItem(Place where, Section section, String title) {

  /** Under which words of the file it stands. */
  public enum Section {
    STANDING("Standing items"),
    THEMED("Themed section"),
    /** Under none. */
    PLAIN("");

    private final String words;

    Section(String words) {
      this.words = words;
    }

    /** Such as {@code Themed section}; empty for none. */
    public String words() {
      return words;
    }
  }

  /** Words that open a section, and what follows them in the same cell. */
  record Label(Section section, String rest) {
    private static final Pattern SHAPE =
        Pattern.compile(
            "(?i)(?:(stand(?:ing|ard)|regular)(?: agenda)? items?"
                + "|theme(?:d)?(?: (?:section|items?|discussions?|part))?)\\s*(?:(?:$|[:–]|(?=-))(.*))",
            Pattern.DOTALL);

    static Optional<Label> of(String text) {
      Matcher found = SHAPE.matcher(text);
      if (!found.matches()) return Optional.empty();
      Section section = found.group(1) == null ? Section.THEMED : Section.STANDING;
      return Optional.of(new Label(section, found.group(2).strip()));
    }
  }

  /** Its title for comparing: without case, stops and look-alike letters. */
  String plain() {
    return Column.plain(title);
  }

  /** Whether the two say the same, be it that one of them says more at its end. */
  boolean resembles(ProgrammeItem other) {
    return resembles(other.title());
  }

  boolean resembles(String other) {
    String mine = plain() + " ";
    String its = Column.plain(other) + " ";
    return mine.startsWith(its) || its.startsWith(mine);
  }

  @Override
  public String toString() {
    String label = section.words().toLowerCase(Locale.UK);
    return label.isEmpty() ? title : title + " (" + label + ")";
  }
}
