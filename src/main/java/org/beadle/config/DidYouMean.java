package org.beadle.config;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Suggests the name that somebody may have meant. */
final class DidYouMean {
  private static final LevenshteinDistance DISTANCE = new LevenshteinDistance();

  private DidYouMean() {}

  /** A question to put after a complaint; empty where no known name is near. */
  static String among(List<String> known, String name) {
    int furthest = Math.max(2, name.length() / 3);
    return known.stream()
        .filter(each -> DISTANCE.apply(each, name) <= furthest)
        .min(Comparator.comparing(each -> DISTANCE.apply(each, name)))
        .map(nearest -> "; did you mean " + nearest + "?")
        .orElse("");
  }
}
