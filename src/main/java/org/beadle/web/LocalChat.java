package org.beadle.web;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.chat.Receipt;

/**
 * Beadle's own chat, which needs no account anywhere. The workspace of its addresses is the board's
 * slug; a place is named as {@link Place#id()} says.
 */
public final class LocalChat implements Chat {
  /** The platform's name in addresses and identities. */
  public static final String PLATFORM = "local";

  private final Assembly assembly;
  private final Transcript transcript;
  private final InstantSource clock;
  private final boolean signedIn;
  private final Feed feed = new Feed();
  private volatile Inbox inbox = unopened -> Post.text("Beadle is starting. Please try again.");

  /** A chat in which everybody is who sits on a board. */
  public LocalChat(Assembly assembly, Transcript transcript, InstantSource clock) {
    this(assembly, transcript, clock, false);
  }

  private LocalChat(
      Assembly assembly, Transcript transcript, InstantSource clock, boolean signedIn) {
    this.assembly = assembly;
    this.transcript = transcript;
    this.clock = clock;
    this.signedIn = signedIn;
  }

  /** The same chat, in which only those are who have signed in. */
  public LocalChat behindDoors() {
    return new LocalChat(assembly, transcript, clock, true);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  @Override
  public void open(Inbox inbox) {
    this.inbox = inbox;
  }

  @Override
  public Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    Optional<DeliveryId> delivery = Optional.of(id);
    Message.Entry entry =
        new Message.Entry(
            settle(to), Optional.empty(), Optional.empty(), delivery, post, clock.instant());
    return receipt(to, told(transcript.append(entry)));
  }

  @Override
  public Receipt update(Receipt earlier, Post post) throws ChatException {
    Address at = settle(earlier.address());
    return transcript
        .replace(at, messageId(earlier), post, clock.instant())
        .map(this::told)
        .map(message -> receipt(earlier.address(), message))
        .orElseThrow(() -> ChatException.refused("the message no longer stands"));
  }

  @Override
  public Optional<Receipt> find(Address to, DeliveryId id, Instant since) throws ChatException {
    return transcript.find(settle(to), id).map(message -> receipt(to, message));
  }

  @Override
  public boolean canFind() {
    return true;
  }

  @Override
  public boolean asksToSignIn() {
    return signedIn;
  }

  /** Ends what is live on open pages; they reconnect when there is a server again. */
  @Override
  public void close() {
    feed.close();
  }

  /**
   * Takes what a member says, and keeps the answer where it belongs.
   *
   * @param speaker who says it; the same as {@code incoming}'s user
   * @return the answer as it stands
   */
  Message hear(Incoming incoming, Speaker speaker) {
    Post answer = inbox.receive(incoming);
    boolean hidden = !answer.audience().isAll() && !incoming.user().direct();
    Optional<String> onlyFor = hidden ? Optional.of(speaker.id()) : Optional.empty();
    Message.Entry entry =
        new Message.Entry(
            incoming.from(),
            Optional.of(asked(incoming, speaker)),
            onlyFor,
            Optional.empty(),
            answer,
            clock.instant());
    return told(transcript.append(entry));
  }

  /** What is said by a button is the button's command. */
  private static Message.Asked asked(Incoming incoming, Speaker speaker) {
    String words = incoming.press().map(Press::command).orElse(incoming.text());
    return new Message.Asked(speaker.id(), speaker.name(), Optional.of(words));
  }

  Feed feed() {
    return feed;
  }

  Assembly assembly() {
    return assembly;
  }

  Transcript transcript() {
    return transcript;
  }

  private Message told(Message message) {
    feed.tell(new News.Said(message));
    return message;
  }

  /** The address under which a place's messages are kept, whichever way it was named. */
  private Address settle(Address to) throws ChatException {
    return Optional.of(to)
        .filter(address -> address.platform().equals(PLATFORM))
        .flatMap(address -> assembly.place(address.workspace(), address.place()))
        .map(place -> new Address(PLATFORM, to.workspace(), place.id()))
        .orElseThrow(() -> ChatException.refused("the local chat has no such place"));
  }

  private static Receipt receipt(Address to, Message message) {
    return new Receipt(to, Long.toString(message.id()));
  }

  private static long messageId(Receipt receipt) throws ChatException {
    try {
      return Long.parseLong(receipt.messageRef());
    } catch (NumberFormatException notOurs) {
      throw ChatException.refused("the local chat has no such message");
    }
  }
}
