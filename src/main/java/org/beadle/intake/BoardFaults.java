package org.beadle.intake;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;
import org.snakeyaml.engine.v2.nodes.Node;

/** Collects everything that is wrong or in doubt in a board's file, each with its line and path. */
final class BoardFaults {
  private static final double LIKE = 0.8;

  private final String file;
  private final List<Fault> faults = new ArrayList<>();
  private final List<Doubt> doubts = new ArrayList<>();

  BoardFaults(String file) {
    this.file = file;
  }

  void add(Node node, String path, String message) {
    faults.add(new Fault(place(node, path), message));
  }

  /** Something that is no fault, and was read in a way that the board manager should know. */
  void doubt(Node node, String path, String words, String assumed) {
    doubts.add(new Doubt(place(node, path), words, assumed));
  }

  Place place(Node node, String path) {
    String line = node.getStartMark().map(mark -> "line " + (mark.getLine() + 1)).orElse("");
    return new Place(file, line, path);
  }

  List<Doubt> doubts() {
    return List.copyOf(doubts);
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  /** In the order of the lines. */
  Unreadable unreadable() {
    return new Unreadable(
        faults.stream().distinct().sorted(Comparator.comparingInt(BoardFaults::line)).toList());
  }

  private static int line(Fault fault) {
    String digits = fault.where().row().replaceAll("\\D", "");
    return digits.isEmpty() ? 0 : Integer.parseInt(digits);
  }

  /** A question with the word of {@code known} that most resembles {@code word}; or nothing. */
  static String didYouMean(String word, Collection<String> known) {
    JaroWinklerSimilarity likeness = new JaroWinklerSimilarity();
    String small = word.toLowerCase(Locale.UK);
    Comparator<String> alike =
        Comparator.comparingDouble(each -> likeness.apply(small, each.toLowerCase(Locale.UK)));
    Optional<String> nearest =
        known.stream()
            .max(alike)
            .filter(each -> likeness.apply(small, each.toLowerCase(Locale.UK)) >= LIKE);
    return nearest.map(" Did you mean “%s”?"::formatted).orElse("");
  }
}
