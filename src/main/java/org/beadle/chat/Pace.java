package org.beadle.chat;

import java.time.Duration;
import java.util.List;

/**
 * How fast a platform takes posts: all windows have to be kept to at once.
 *
 * @param inPlace what one place takes
 * @param inWorkspace what one workspace takes
 */
public record Pace(List<Window> inPlace, List<Window> inWorkspace) {
  /** As fast as one can. */
  public static final Pace FREE = new Pace(List.of(), List.of());

  /**
   * So many posts, and no more, within any stretch of time of this length. A post that leaves when
   * another did a whole {@code span} ago is not in one stretch with it.
   *
   * @param posts one or more
   */
  public record Window(int posts, Duration span) {
    public Window {
      if (posts < 1 || span.isNegative()) throw new IllegalArgumentException(posts + " in " + span);
    }
  }

  public Pace {
    inPlace = List.copyOf(inPlace);
    inWorkspace = List.copyOf(inWorkspace);
  }

  /** One post after the other, with at least so much time between two. */
  public static Pace apart(Duration inPlace, Duration inWorkspace) {
    return new Pace(List.of(new Window(1, inPlace)), List.of(new Window(1, inWorkspace)));
  }
}
