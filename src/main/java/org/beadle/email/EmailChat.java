package org.beadle.email;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/**
 * E-mail as a platform. The workspace of its addresses is the board's slug, the place a person's
 * id: so a letter goes to the address that the person has when it is sent, and none stands in the
 * queue.
 */
public final class EmailChat implements Chat {
  /** The platform's name in addresses. */
  public static final String PLATFORM = "email";

  private final Postbook postbook;
  private final Letters letters;
  private final Postman postman;
  private volatile Inbox inbox = unopened -> Post.text("Beadle is starting. Please try again.");

  public EmailChat(EmailConnection settings, Postbook postbook, InstantSource clock) {
    this.postbook = postbook;
    this.postman = new Postman(settings);
    this.letters = new Letters(settings, postman.session(), clock);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  @Override
  public void open(Inbox inbox) {
    this.inbox = inbox;
  }

  /** Takes what a reader does by a link. */
  public Post hear(Incoming incoming) {
    return inbox.receive(incoming);
  }

  @Override
  public Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    if (!to.platform().equals(PLATFORM)) throw ChatException.refused("this is no e-mail address");
    Letter letter = letters.write(postbook.open(to, id, buttons(post)), post, id);
    postman.carry(letter);
    return new Receipt(to, letter.id());
  }

  private static List<Block.Button> buttons(Post post) {
    return post.buttons().distinct().toList();
  }

  /**
   * A letter that was sent stays as it is, and another would only be a nuisance: nothing is sent.
   */
  @Override
  public Receipt update(Receipt earlier, Post post) {
    return earlier;
  }

  @Override
  public Optional<Receipt> find(Address to, DeliveryId id, Instant since) {
    return Optional.empty();
  }

  /** What a server did with a letter can't be asked. */
  @Override
  public boolean canFind() {
    return false;
  }

  @Override
  public void close() {
    // Each letter has a line of its own, which is closed by then.
  }
}
