package org.beadle.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.command.HelpLine;

/**
 * The commands of a topic, of which the largest parts stand on pages of their own where there are
 * too many for one.
 *
 * @param shown those that stand on the topic's page
 * @param apart the other pages, by what help is asked for, such as {@code meeting register}
 */
record HelpParts(List<HelpLine> shown, Map<String, List<HelpLine>> apart) {
  /** More commands than this are read by nobody. */
  static final int MOST = 25;

  /** Parts the commands where they are of one topic; those of several stay together. */
  static HelpParts of(List<HelpLine> lines) {
    Map<String, List<HelpLine>> apart = new LinkedHashMap<>();
    List<HelpLine> shown = new ArrayList<>(lines);
    Optional<List<HelpLine>> largest = largest(shown);
    while (shown.size() > MOST && largest.isPresent()) {
      List<HelpLine> part = largest.get();
      apart.put(part.getFirst().noun() + " " + part.getFirst().part().orElseThrow(), part);
      shown.removeAll(part);
      largest = largest(shown);
    }
    return new HelpParts(List.copyOf(shown), apart);
  }

  private static Optional<List<HelpLine>> largest(List<HelpLine> lines) {
    if (lines.stream().map(HelpLine::noun).distinct().count() != 1) return Optional.empty();
    return lines.stream()
        .filter(line -> line.part().isPresent())
        .collect(Collectors.groupingBy(HelpLine::part, LinkedHashMap::new, Collectors.toList()))
        .values()
        .stream()
        .filter(part -> part.size() > 1 && part.size() < lines.size())
        .max(Comparator.comparingInt(List::size));
  }
}
