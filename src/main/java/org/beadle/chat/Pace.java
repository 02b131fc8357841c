package org.beadle.chat;

import java.time.Duration;

/**
 * How fast a platform takes posts.
 *
 * @param inPlace the least time between two posts to one place
 * @param inWorkspace the least time between two posts to one workspace
 */
public record Pace(Duration inPlace, Duration inWorkspace) {
  /** As fast as one can. */
  public static final Pace FREE = new Pace(Duration.ZERO, Duration.ZERO);
}
