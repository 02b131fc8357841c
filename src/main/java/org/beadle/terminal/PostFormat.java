package org.beadle.terminal;

import org.beadle.chat.Post;

/** How posts are written out. */
public interface PostFormat {
  /**
   * One post as text that ends with a line break.
   *
   * @param occasion why it appears, such as {@code Changed}; empty for an answer
   */
  String render(Post post, String occasion);
}
