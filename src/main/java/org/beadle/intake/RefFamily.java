package org.beadle.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the refs of one priority begin with: {@code 1} of {@code 1.1a}, {@code TP 2} of {@code TP
 * 2.3}.
 *
 * @param number 0 where the refs do not tell
 */
record RefFamily(String label, int number) {
  private static final RefFamily NONE = new RefFamily("", 0);
  private static final Pattern BEGINNING =
      Pattern.compile("^#?\\s*([A-Za-z]{0,4})[\\s.-]*(\\d{1,4})(.*)", Pattern.DOTALL);

  /**
   * The family of each of {@code drafts}, in their order. A whole number alone makes a family only
   * where another ref goes on from it, as 4.1 from 4; otherwise it numbers the action.
   */
  static List<RefFamily> of(List<PlanDraft> drafts) {
    List<String> refs = drafts.stream().map(RefFamily::refOf).toList();
    Set<RefFamily> dotted =
        refs.stream().flatMap(ref -> dotted(ref).stream()).collect(Collectors.toSet());
    return refs.stream().map(ref -> familyOf(ref, dotted)).toList();
  }

  private static String refOf(PlanDraft draft) {
    return LookAlikes.toLatin(draft.text(Column.REF));
  }

  private static RefFamily familyOf(String ref, Set<RefFamily> dotted) {
    return beginning(ref).filter(dotted::contains).orElse(NONE);
  }

  private static Optional<RefFamily> dotted(String ref) {
    Matcher matcher = BEGINNING.matcher(ref);
    boolean goesOn =
        matcher.matches() && matcher.group(3).matches("(?s)(\\.\\d|\\.?[A-Za-z]\\b).*");
    return goesOn ? beginning(ref) : Optional.empty();
  }

  private static Optional<RefFamily> beginning(String ref) {
    return Stream.of(BEGINNING.matcher(ref))
        .filter(Matcher::matches)
        .map(found -> new RefFamily(label(found.group(1)), Integer.parseInt(found.group(2))))
        .findFirst();
  }

  private static String label(String letters) {
    return letters.toUpperCase(Locale.UK);
  }

  boolean isNone() {
    return equals(NONE);
  }

  /** Whether its refs begin with {@code priority} and nothing else. */
  boolean named(int priority) {
    return label.isEmpty() && number == priority;
  }

  boolean isOf(PriorityMark mark) {
    return mark.number().orElse(-1) == number && mark.label().equals(label);
  }

  @Override
  public String toString() {
    if (isNone()) return "";
    return label.isEmpty() ? Integer.toString(number) : label + " " + number;
  }
}
