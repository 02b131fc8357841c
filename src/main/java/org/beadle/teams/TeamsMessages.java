package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import org.beadle.chat.Post;

/**
 * Posts as activities with Adaptive Cards. Each activity holds one card and no text beside it,
 * since Teams would split them, and stays below {@link #LARGEST}.
 */
final class TeamsMessages {
  /** Bytes of an activity in UTF-16 that Teams takes for certain; it refuses above some 100 KB. */
  static final int LARGEST = 80 * 1024;

  private final FileLinks files;

  TeamsMessages(FileLinks files) {
    this.files = files;
  }

  /** The activities of a message, in order; more than one only where it does not fit into one. */
  List<JsonObject> activities(Post post) {
    throw new UnsupportedOperationException("no card yet for " + post.summary() + files);
  }

  /** The card alone, as the answer to a press shows it. */
  JsonObject card(Post post) {
    throw new UnsupportedOperationException("no card yet for " + post.summary());
  }
}
