package org.beadle.chat;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Something a person said or pressed.
 *
 * @param from where it was said; answers to everyone go there
 * @param user who said it, as the platform vouches
 * @param text the words, without the bot's own mention; empty where a button was pressed
 * @param press the button, if one was pressed
 * @param eventId the platform's own id of the event, the same when it delivers the event again;
 *     empty where the platform never does
 * @param mentioned the people whom the words mention, where the platform tells who they are
 */
public record Incoming(
    Address from,
    User user,
    String text,
    Optional<Press> press,
    Optional<String> eventId,
    Mentioned mentioned) {
  private static final Pattern BREAKS = Pattern.compile("[\\x0B\\x0C\\x85]");
  private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}&&[^\\r\\n\\t]]");

  /**
   * Signs that nobody sees are taken out of the words: no platform shows them, and a NUL has no
   * place in a database.
   */
  public Incoming {
    text = shown(text);
    press = press.map(each -> new Press(each.board(), each.record(), shown(each.command())));
  }

  private static String shown(String words) {
    return UNSHOWN.matcher(BREAKS.matcher(words).replaceAll(" ")).replaceAll("");
  }

  /** Something in which nobody is mentioned, as far as the platform tells. */
  public Incoming(
      Address from, User user, String text, Optional<Press> press, Optional<String> eventId) {
    this(from, user, text, press, eventId, Mentioned.NOBODY);
  }

  /**
   * A person as a platform knows him or her.
   *
   * @param workspace the user's own workspace, which in shared channels is not the channel's
   * @param id the platform's own id of the user
   * @param email an address that the platform vouches for, if it gives one
   * @param direct whether the message was sent to the bot alone
   * @param lookedUp whether the platform could be asked who the person is; where it could not, an
   *     address that is missing means nothing
   */
  public record User(
      String workspace, String id, Optional<String> email, boolean direct, boolean lookedUp) {
    /** A person of whom the platform told what it knows. */
    public User(String workspace, String id, Optional<String> email, boolean direct) {
      this(workspace, id, email, direct, true);
    }
  }

  public static Incoming said(Address from, User user, String text, Optional<String> eventId) {
    return new Incoming(from, user, text, Optional.empty(), eventId);
  }

  public static Incoming pressed(Address from, User user, Press press, Optional<String> eventId) {
    return new Incoming(from, user, "", Optional.of(press), eventId);
  }

  /** The words, with the names of those whom they mention as people read them. */
  public String readable() {
    return mentioned.readable(text);
  }
}
