package org.beadle.plan;

import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;

/**
 * The shown colours of a priority, a group or an agency, counted.
 *
 * @param counts how many actions have each colour; every colour is there, from worst to best
 */
public record RollUp(Map<Rag, Integer> counts) {
  public static final RollUp NOTHING = of(Collections.emptyList());

  public RollUp {
    EnumMap<Rag, Integer> every = new EnumMap<>(Rag.class);
    Arrays.stream(Rag.values()).forEach(rag -> every.put(rag, 0));
    every.putAll(counts);
    counts = Collections.unmodifiableMap(every);
  }

  /** Counts {@code colours}, one for each action. */
  public static RollUp of(Collection<Rag> colours) {
    Map<Rag, Integer> counts = new EnumMap<>(Rag.class);
    colours.forEach(rag -> counts.merge(rag, 1, Integer::sum));
    return new RollUp(counts);
  }

  /** How many actions are of {@code rag}. */
  public int count(Rag rag) {
    return counts.get(rag);
  }

  /** How many actions there are. */
  public int total() {
    return counts.values().stream().mapToInt(Integer::intValue).sum();
  }

  /** The worst colour that any action has; Grey where there is none. */
  public Rag worst() {
    return Rag.worst(counts.keySet().stream().filter(rag -> count(rag) > 0).toList());
  }

  /** This and {@code other} together. */
  public RollUp and(RollUp other) {
    Map<Rag, Integer> sums = new EnumMap<>(counts);
    other.counts.forEach((rag, count) -> sums.merge(rag, count, Integer::sum));
    return new RollUp(sums);
  }
}
