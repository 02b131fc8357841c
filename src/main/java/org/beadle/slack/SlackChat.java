package org.beadle.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.response.Response;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
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
 * Slack. In its addresses the workspace is Slack's team id, and the place a channel's id or a
 * person's; the latter means direct messages.
 */
public final class SlackChat implements Chat {
  /** The platform's name. */
  public static final String PLATFORM = "slack";

  private final SlackConnection connection;
  private final SlackNotices notices;
  private final InstantSource clock;
  private final SlackApp app;
  private final SlackClient client;
  private final SlackConversations conversations;
  private final SlackPosts posts;
  private final Replies replies = new Replies(PLATFORM);
  private volatile Optional<SlackEndpoint> endpoint = Optional.empty();
  private volatile Optional<SlackSocket> socket = Optional.empty();

  /**
   * A chat that is not open yet.
   *
   * @param installations where installations are kept; not used where the connection names a token
   * @param notices who wants to know of removed workspaces and renumbered channels
   */
  public SlackChat(
      SlackConnection connection,
      Installations installations,
      SlackNotices notices,
      InstantSource clock) {
    this.connection = connection;
    this.notices = notices;
    this.clock = clock;
    this.app = new SlackApp(connection, installations, notices, clock);
    this.client = new SlackClient(app.slack(), app.workspaces());
    this.conversations = new SlackConversations(client, clock);
    this.posts = new SlackPosts(client, conversations);
  }

  @Override
  public String platform() {
    return PLATFORM;
  }

  @Override
  public void open(Inbox inbox) {
    app.workspaces().warm();
    App bolt = app.bolt();
    listen(bolt, inbox);
    bolt.start();
    switch (connection.delivery()) {
      case SlackConnection.Delivery.Http http ->
          endpoint =
              Optional.of(new SlackEndpoint(bolt, new SlackSignature(http.signingSecret(), clock)));
      case SlackConnection.Delivery.Socket line -> {
        SlackSocket opened = new SlackSocket(app.slack(), line.appToken(), bolt, SlackSocket.PAUSE);
        socket = Optional.of(opened);
        opened.start();
      }
    }
  }

  private void listen(App bolt, Inbox inbox) {
    Workspaces workspaces = app.workspaces();
    SlackPeople people = new SlackPeople(client, conversations, clock);
    SlackHearing hearing = new SlackHearing(inbox, people, replies);
    SlackAnswers answers = new SlackAnswers(client, conversations, inbox, clock);
    SlackScreens screens = new SlackScreens(client);
    SlackHome home = new SlackHome(hearing, screens);
    SlackMentions mentions = new SlackMentions(hearing, answers, clock);
    new SlackCommands(hearing, answers, workspaces, connection.commandPrefix(), clock).listen(bolt);
    new SlackPresses(hearing, answers, screens, home, workspaces).listen(bolt);
    new SlackEvents(mentions, home, conversations, workspaces, notices).listen(bolt);
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
    return posts.find(to, id, since);
  }

  @Override
  public Optional<Receipt> findReply(Receipt root, DeliveryId id, Instant since)
      throws ChatException {
    return posts.findReply(root, id, since);
  }

  @Override
  public void complete(Receipt found, Post post) {
    posts.complete(found, post);
  }

  @Override
  public boolean canFind() {
    return true;
  }

  @Override
  public Pace pace() {
    return connection.pace();
  }

  /** Whether Slack calls us, rather than we it. */
  boolean overHttp() {
    return connection.delivery() instanceof SlackConnection.Delivery.Http;
  }

  /** Whether workspaces install the app themselves. */
  boolean installs() {
    return connection.access() instanceof SlackConnection.Access.Installed;
  }

  /** Answers a request of Slack's; 503 while the chat is not open. */
  Response receive(Map<String, List<String>> headers, byte[] body) {
    return endpoint.map(open -> open.receive(headers, body)).orElseGet(() -> Response.error(503));
  }

  /** Answers a person who installs the app. */
  Response install(
      String path, Map<String, List<String>> query, Map<String, List<String>> headers) {
    return app.install(path, query, headers);
  }

  @Override
  public void close() {
    socket.ifPresent(SlackSocket::close);
    endpoint = Optional.empty();
    replies.close();
    app.bolt().stop();
    client.close();
  }
}
