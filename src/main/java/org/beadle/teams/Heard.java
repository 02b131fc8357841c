package org.beadle.teams;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Press;

/**
 * Something said or pressed in Teams, before it is known who the people are.
 *
 * @param words in plain text, without Beadle's own mention; other people's are "@" and their id
 * @param mentions those other people
 * @param press the button, if one was pressed
 * @param occasion tells it from all else that was said, the same when Teams brings it again
 */
record Heard(
    Origin origin,
    String words,
    List<Activity.Mention> mentions,
    Optional<Press> press,
    String occasion) {
  Heard {
    mentions = List.copyOf(mentions);
  }

  static Heard said(Origin origin, String words, String occasion) {
    return said(origin, words, List.of(), occasion);
  }

  /** The same where people are mentioned. */
  static Heard said(Origin origin, String words, List<Activity.Mention> mentions, String occasion) {
    return new Heard(origin, words, mentions, Optional.empty(), occasion);
  }

  static Heard pressed(Origin origin, Press press, String occasion) {
    return new Heard(origin, "", List.of(), Optional.of(press), occasion);
  }
}
