package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.beadle.chat.Block;
import org.beadle.nudge.Digest;

/** The counts of a digest by colour, beside those of an earlier day where they are known. */
final class DigestTable {
  private DigestTable() {}

  /**
   * @param then the earlier day as the middle of a sentence, such as {@code a week ago}
   */
  static Block of(Digest digest, String then) {
    boolean compared = digest.compared().isPresent();
    List<String> headings =
        compared
            ? List.of("Colour", "Now", Titles.capital(then), "Change")
            : List.of("Colour", "Now");
    return new Block.Table(
        "Actions by colour",
        headings,
        digest.counts().stream().map(count -> cells(count, compared)).toList());
  }

  private static List<String> cells(Digest.Count count, boolean compared) {
    List<String> cells = new ArrayList<>();
    cells.add(ColourWords.shown(count.rag()));
    cells.add(String.valueOf(count.now()));
    if (compared) {
      cells.add(known(count.weekAgo()));
      cells.add(arrow(count.rise()));
    }
    return cells;
  }

  private static String known(OptionalInt number) {
    return number.isPresent() ? String.valueOf(number.getAsInt()) : "not known";
  }

  private static String arrow(int rise) {
    if (rise == 0) return "→ the same";
    return rise > 0 ? "↑ " + rise + " more" : "↓ " + -rise + " fewer";
  }
}
