package org.beadle.plan;

import java.util.Comparator;
import java.util.List;
import org.apache.commons.text.similarity.LevenshteinDistance;

/**
 * Orders refs by how much they resemble one that was not found: fewest letters mistyped, then the
 * same priority, then the nearest number.
 */
final class RefLikeness implements Comparator<Ref> {
  private static final LevenshteinDistance MISTYPED = LevenshteinDistance.getDefaultInstance();

  private final Ref wanted;
  private final Comparator<Ref> order;

  RefLikeness(Ref wanted) {
    this.wanted = wanted;
    this.order =
        Comparator.<Ref>comparingInt(this::mistyped)
            .thenComparingInt(ref -> -shared(ref))
            .thenComparingInt(this::gap)
            .thenComparing(Comparator.naturalOrder());
  }

  @Override
  public int compare(Ref one, Ref other) {
    return order.compare(one, other);
  }

  private int mistyped(Ref ref) {
    return MISTYPED.apply(String.join(".", wanted.parts()), String.join(".", ref.parts()));
  }

  /** How many parts from the left are the same. */
  private int shared(Ref ref) {
    int most = Math.min(wanted.parts().size(), ref.parts().size());
    int same = 0;
    while (same < most && wanted.parts().get(same).equals(ref.parts().get(same))) same++;
    return same;
  }

  /** How far apart the first parts are that differ. */
  private int gap(Ref ref) {
    return Math.abs(value(wanted.parts(), shared(ref)) - value(ref.parts(), shared(ref)));
  }

  private static int value(List<String> parts, int at) {
    if (at >= parts.size()) return 0;
    String part = parts.get(at);
    return Character.isDigit(part.charAt(0)) ? Integer.parseInt(part) : part.charAt(0);
  }
}
