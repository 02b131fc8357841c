package org.beadle.plan;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a plan's cell of refs says: the action's own ref, and the refs that it is tied to.
 *
 * @param links in the order written; never holds {@code own}
 */
public record RefCell(Ref own, List<Ref> links) {
  private static final Pattern POINTING =
      Pattern.compile("(?i)\\b(?:links?|linked|see|also|refers?|relates?|cf)\\b");
  private static final Pattern BETWEEN =
      Pattern.compile(
          "(?i)\\b(?:links?|linked|see|also|refers?|relates?|related|cf|to|and|or|with|action|actions|nos?|ref)\\b"
              + "|[\\s&,;/+()\\[\\]:#.-]");

  public RefCell {
    links = links.stream().filter(link -> !link.equals(own)).distinct().toList();
  }

  /**
   * Reads a cell. Of two refs side by side, as {@code 2.11 & 3.2}, the one of {@code priority} is
   * the action's own, or else the first; a ref that the cell points to ({@code 1.3 links to 2.10})
   * is never its own. Empty where the cell holds no ref, or words that belong to none.
   */
  public static Optional<RefCell> read(String cell, int priority) {
    Optional<Ref> single = Ref.parse(cell);
    if (single.isPresent()) return single.map(own -> new RefCell(own, List.of()));
    List<Ref> refs = Ref.all(cell);
    if (refs.isEmpty() || !strangeWords(cell, refs).isEmpty()) return Optional.empty();
    Ref own = POINTING.matcher(cell).find() ? refs.getFirst() : ofPriority(refs, priority);
    return Optional.of(new RefCell(own, refs));
  }

  private static Ref ofPriority(List<Ref> refs, int priority) {
    return refs.stream()
        .filter(ref -> ref.priority() == priority)
        .findFirst()
        .orElse(refs.getFirst());
  }

  private static String strangeWords(String cell, List<Ref> refs) {
    String rest = cell.replace('\u00a0', ' ').replaceAll("\\s+", " ");
    for (Ref ref : refs) rest = rest.replaceFirst(Pattern.quote(ref.toString()), " ");
    return BETWEEN.matcher(rest).replaceAll("");
  }
}
