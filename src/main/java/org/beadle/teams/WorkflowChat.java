package org.beadle.teams;

import com.google.gson.JsonObject;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Inbox;
import org.beadle.chat.Pace;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/**
 * Channels of Microsoft Teams in tenants that don't install Beadle: it posts through a workflow of
 * Power Automate there, and hears nothing. In its addresses the place is the name under which the
 * workflow's address is kept, and the workspace is the same: each is another partner's, and none
 * waits for one that is away.
 */
public final class WorkflowChat implements Chat {
  /** The platform's name. */
  public static final String PLATFORM = "workflow";

  /**
   * Bytes of a message in UTF-16. A workflow takes 28 KB; Microsoft does not say in which encoding,
   * and no message of this size is longer in UTF-8.
   */
  static final int LARGEST = 18 * 1024;

  /** A workflow takes four messages a second. */
  private static final Duration PAUSE = Duration.ofMillis(250);

  private static final Pace PACE = new Pace(List.of(new Pace.Window(1, PAUSE)), List.of());

  private final Webhooks webhooks;
  private final WorkflowPosts posts;
  private final TeamsMessages messages;
  private final WorkflowWords words;

  /**
   * @param files where what does not fit into a card is read
   * @param links the page on which a member does what a button does, once signed in; a press that
   *     has none is told in words
   * @param patience how long a workflow may take to answer
   */
  public WorkflowChat(
      Webhooks webhooks,
      FileLinks files,
      Function<Block.Button, Optional<URI>> links,
      Duration patience) {
    this.webhooks = webhooks;
    this.posts = new WorkflowPosts(patience);
    this.messages = new TeamsMessages(files, new Pressing.Linked(links), LARGEST);
    this.words = new WorkflowWords(links);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  /** Where the messages of the workflow with this name go. */
  public static Address address(String name) {
    return new Address(PLATFORM, name, name);
  }

  /** Nobody is heard here. */
  @Override
  public void open(Inbox inbox) {}

  @Override
  public Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    URI address =
        webhooks
            .find(to.place())
            .orElseThrow(
                () ->
                    ChatException.closed(
                        ChatException.Closes.PLACE,
                        "There is no workflow with the name “"
                            + to.place()
                            + "” (beadle teams webhook add)"));
    List<JsonObject> parts = messages.activities(words.of(post));
    posts.post(address, parts.getFirst());
    for (JsonObject part : parts.subList(1, parts.size())) postMore(address, part);
    return new Receipt(to, id.toString());
  }

  /** A message whose beginning stands must not be posted again from the beginning. */
  private void postMore(URI address, JsonObject part) throws ChatException {
    try {
      Thread.sleep(PAUSE);
      posts.post(address, part);
    } catch (ChatException failure) {
      throw ChatException.unknown(
          "Only the beginning of the message was posted. " + failure.getMessage(), failure);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw ChatException.unknown("Only the beginning of the message was posted", stopping);
    }
  }

  /** What was posted stays as it is. */
  @Override
  public Receipt update(Receipt earlier, Post post) {
    return earlier;
  }

  @Override
  public Optional<Receipt> find(Address to, DeliveryId id, Instant since) {
    return Optional.empty();
  }

  @Override
  public boolean canFind() {
    return false;
  }

  @Override
  public Pace pace() {
    return PACE;
  }

  @Override
  public void close() {
    posts.close();
  }
}
