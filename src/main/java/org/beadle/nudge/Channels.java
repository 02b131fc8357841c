package org.beadle.nudge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Where the board, its groups and its agencies are reached.
 *
 * @param digested those of them that have something to be told every week
 */
public record Channels(Map<Audience, List<Recipient.Channel>> byAudience, Set<Audience> digested) {
  public Channels {
    byAudience = Map.copyOf(byAudience);
    digested = Set.copyOf(digested);
  }

  /** Channels that all have a digest. */
  public Channels(Map<Audience, List<Recipient.Channel>> byAudience) {
    this(byAudience, byAudience.keySet());
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
