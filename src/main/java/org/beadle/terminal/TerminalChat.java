package org.beadle.terminal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicLong;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/**
 * A chat of one person at a terminal: a command in each line, and its answer below. What was
 * printed stands, so an update is printed anew; and nothing printed can be found again.
 */
public final class TerminalChat implements Chat {
  public static final String PLATFORM = "terminal";

  private final Speaker speaker;
  private final BufferedReader in;
  private final Screen screen;
  private final AtomicLong printed = new AtomicLong();
  private Inbox inbox = incoming -> Post.text("Nobody is listening yet.");

  /**
   * @param in where commands come from; closed with the chat
   */
  public TerminalChat(Speaker speaker, BufferedReader in, Screen screen) {
    this.speaker = speaker;
    this.in = in;
    this.screen = screen;
  }

  /** The address of a place, or of a person, of a board at terminals. */
  public static Address address(String board, String place) {
    return new Address(PLATFORM, board, place);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  /** Names the inbox; what is typed is passed to it by {@link #converse()}. */
  @Override
  public void open(Inbox opened) {
    this.inbox = opened;
  }

  /**
   * Answers what is typed, line by line, until the input ends. Lines without words are passed over.
   *
   * @throws UncheckedIOException where the input can't be read
   */
  public void converse() {
    screen.prompt();
    for (String line = read(); line != null; line = read()) {
      if (!line.isBlank()) screen.answer(inbox.receive(said(line)));
      screen.prompt();
    }
  }

  private Incoming said(String line) {
    return Incoming.said(speaker.here(), speaker.user(), line.strip(), Optional.empty());
  }

  private String read() {
    try {
      return in.readLine();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  @Override
  public Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    checkSeen(to);
    screen.interrupt(post, occasion(to));
    return new Receipt(to, Long.toString(printed.incrementAndGet()));
  }

  @Override
  public Receipt update(Receipt earlier, Post post) throws ChatException {
    checkSeen(earlier.address());
    screen.interrupt(post, "Changed since it was shown above");
    return earlier;
  }

  private String occasion(Address to) {
    return to.equals(speaker.direct()) ? "A message for you" : "A message in " + to.place();
  }

  private void checkSeen(Address to) throws ChatException {
    if (to.equals(speaker.here()) || to.equals(speaker.direct())) return;
    throw ChatException.refused("Nobody at this terminal reads " + to + ".");
  }

  /** Always empty: a terminal does not remember. */
  @Override
  public Optional<Receipt> find(Address to, DeliveryId id, Instant since) {
    return Optional.empty();
  }

  @Override
  public boolean canFind() {
    return false;
  }

  @Override
  public void close() {
    try {
      in.close();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
