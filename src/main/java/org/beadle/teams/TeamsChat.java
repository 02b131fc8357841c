package org.beadle.teams;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Chat;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Inbox;
import org.beadle.chat.Pace;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.beadle.chat.Replies;

/**
 * Microsoft Teams. In its addresses the workspace is the tenant's id, and the place a channel's id,
 * a group chat's, or a person's Entra object id.
 */
public final class TeamsChat implements Chat {
  /** The platform's name. */
  public static final String PLATFORM = "teams";

  private final TeamsConnection connection;
  private final References references;
  private final TeamsNotices notices;
  private final InstantSource clock;
  private final SignIn signIn;
  private final Connector connector;
  private final TeamsMessages messages;
  private final TeamsPosts posts;
  private final Replies replies = new Replies(PLATFORM);
  private volatile Optional<TeamsEndpoint> endpoint = Optional.empty();

  /**
   * A chat that is not open yet.
   *
   * @param references where conversations are kept
   * @param notices who wants to know where Beadle can write
   */
  public TeamsChat(
      TeamsConnection connection,
      References references,
      TeamsNotices notices,
      FileLinks files,
      InstantSource clock) {
    this.connection = connection;
    this.references = references;
    this.notices = notices;
    this.clock = clock;
    this.signIn = new SignIn(AccessTokens.of(connection), connection.tenants(), notices, clock);
    this.connector = new Connector(connection, signIn);
    this.messages = new TeamsMessages(files);
    this.posts =
        new TeamsPosts(
            connector,
            messages,
            new TeamsSpots(connector, references, connection.connector().toString()),
            clock);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  @Override
  public void open(Inbox inbox) {
    TeamsPlaces places = new TeamsPlaces(references, notices, clock);
    TeamsHearing hearing =
        new TeamsHearing(inbox, new TeamsPeople(connector, clock), replies, TeamsHearing.TURN);
    TeamsAnswers answers = new TeamsAnswers(connector, messages, inbox);
    listen(new TeamsActivities(places, hearing, answers, connector, clock));
  }

  @Override
  public Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    return posts.post(to, post, id);
  }

  @Override
  public Receipt reply(Receipt root, Post post, DeliveryId id) throws ChatException {
    return posts.reply(root, post, id);
  }

  @Override
  public Receipt update(Receipt earlier, Post post) throws ChatException {
    return posts.update(earlier, post);
  }

  @Override
  public Optional<Receipt> find(Address to, DeliveryId id, Instant since) throws ChatException {
    return Optional.empty();
  }

  /** Teams has no way to look through a conversation for a bot's own message. */
  @Override
  public boolean canFind() {
    return false;
  }

  @Override
  public Pace pace() {
    return TeamsConnection.PACE;
  }

  /**
   * Looks whether Beadle can sign in, since tenants that were closed while it could not are open
   * again from then on. Called at a start, and now and again.
   */
  public void checkSignIn() {
    signIn.check(connector::takesToken);
  }

  /** What a person has to know at each start. */
  Optional<String> warning() {
    return connection.warning();
  }

  /** From now on requests are checked, and what passes is heard by {@code activities}. */
  void listen(Activities activities) {
    endpoint = Optional.of(new TeamsEndpoint(connection.access(), activities, clock));
  }

  /** Answers a request of Teams'; 503 while the chat is not open. */
  Reply receive(Request request) {
    return endpoint.map(open -> open.receive(request)).orElseGet(() -> Reply.of(503));
  }

  @Override
  public void close() {
    endpoint = Optional.empty();
    replies.close();
    connector.close();
  }
}
