package org.beadle.terminal;

import java.io.PrintWriter;
import org.beadle.chat.Post;

/** Where a terminal's posts appear, one after the other, whichever thread they come from. */
public final class Screen {
  private static final String PROMPT = "> ";

  private final PrintWriter out;
  private final PostFormat format;
  private final boolean interactive;

  /**
   * @param interactive whether a person sits at the terminal, who wants a prompt
   */
  public Screen(PrintWriter out, PostFormat format, boolean interactive) {
    this.out = out;
    this.format = format;
    this.interactive = interactive;
  }

  /** Says that a command may be typed. */
  synchronized void prompt() {
    if (interactive) out.print(PROMPT);
    out.flush();
  }

  /** Shows the answer to a command. */
  synchronized void answer(Post post) {
    out.print(format.render(post, ""));
    if (interactive) out.println();
    out.flush();
  }

  /** Shows a post that nobody at the terminal asked for, in the middle of whatever goes on. */
  synchronized void interrupt(Post post, String occasion) {
    if (interactive) out.println();
    out.print(format.render(post, occasion));
    if (interactive) out.println();
    prompt();
  }
}
