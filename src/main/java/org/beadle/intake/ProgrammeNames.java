package org.beadle.intake;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes several spellings of one group in a work programme as one, and says so. */
final class ProgrammeNames {
  private final List<Doubt> doubts;
  private final Map<String, String> first = new LinkedHashMap<>();
  private final List<String> told = new ArrayList<>();

  ProgrammeNames(List<Doubt> doubts) {
    this.doubts = doubts;
  }

  /** The spelling that the file uses first for the group that {@code name} means. */
  String one(Place where, String name) {
    String known = first.computeIfAbsent(sort(name), none -> name);
    boolean other = !Column.plain(known).equals(Column.plain(name));
    if (other && !told.contains(name)) {
      told.add(name);
      doubts.add(
          new Doubt(where, name, "“%s” and “%s” are taken as one group.".formatted(name, known)));
    }
    return known;
  }

  /** What tells it from the other groups of a programme: its first word where that is its sort. */
  static String sort(String name) {
    String plain =
        Column.plain(name)
            .replaceAll("\\b(the|safeguarding|children|board|group|meetings?)\\b", " ")
            .replaceAll(" +", " ")
            .strip();
    if (plain.startsWith("exec")) return "executive";
    return plain.isEmpty() || plain.equals("full") ? "main" : plain;
  }
}
