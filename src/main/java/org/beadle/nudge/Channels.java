package org.beadle.nudge;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the board, its groups and its agencies are reached.
 *
 * @param digested those of them that have something to be told every week
 * @param told up to which day the last digest of each told, where there was one
 */
public record Channels(
    Map<Audience, List<Recipient.Channel>> byAudience,
    Set<Audience> digested,
    Map<Audience, LocalDate> told) {
  public Channels {
    byAudience = Map.copyOf(byAudience);
    digested = Set.copyOf(digested);
    told = Map.copyOf(told);
  }

  /** Channels that all have a digest. */
  public Channels(Map<Audience, List<Recipient.Channel>> byAudience) {
    this(byAudience, byAudience.keySet(), Map.of());
  }

  public static final Channels NONE = new Channels(Map.of());

  /** The channels of an audience; none where it has no place of its own. */
  public List<Recipient.Channel> of(Audience audience) {
    return byAudience.getOrDefault(audience, List.of());
  }

  public Set<Audience> audiences() {
    return byAudience.keySet();
  }
}
