package org.beadle.slack;

import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.request.conversations.ConversationsRepliesRequest;
import com.slack.api.model.Message;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.Inbox;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Answers to what people say: through the address that Slack gave, or as messages. */
final class SlackAnswers {
  private static final Logger LOG = LoggerFactory.getLogger(SlackAnswers.class);
  private static final int LOOKED_THROUGH = 100;

  /**
   * A message to be answered.
   *
   * @param team the workspace that has the app
   * @param channel where it stands
   * @param user who wrote it
   * @param stamp its own id there
   * @param thread the thread that it stands in; empty where it stands in none
   */
  record Question(String team, String channel, String user, String stamp, Optional<String> thread) {
    /** In a channel the answer goes into a thread, so that it does not push others away. */
    private Optional<String> answerThread() {
      return isDirect(channel) ? thread : thread.or(() -> Optional.of(stamp));
    }

    /** Where an answer for all goes; what one person sees begins no thread. */
    private Spot spot(Post.Audience audience) {
      boolean forAll = audience == Post.Audience.CHANNEL;
      return new Spot(team, channel, user, forAll ? answerThread() : thread);
    }
  }

  /** Where an answer goes, and whose it is. */
  private record Spot(String team, String channel, String user, Optional<String> thread) {}

  private static boolean isDirect(String channel) {
    return channel.startsWith("D");
  }

  private final SlackClient client;
  private final SlackConversations conversations;
  private final Inbox inbox;
  private final SlackFiles files;

  SlackAnswers(SlackClient client, SlackConversations conversations, Inbox inbox) {
    this.client = client;
    this.conversations = conversations;
    this.inbox = inbox;
    this.files = new SlackFiles(client);
  }

  /** Answers a command. */
  void respond(String responseUrl, Post post) throws ChatException {
    client.respond(responseUrl, SlackMessage.answer(post));
  }

  /**
   * Answers a press: through the address that Slack gave with it, and in direct messages where it
   * gave none. What the press did is in the record, so where the address has run out the answer
   * comes as a message.
   */
  void answer(SlackForms.Origin origin, Post post, String eventId) throws ChatException {
    String user = origin.person().id();
    if (origin.responseUrl() == null) {
      tell(origin.team(), user, post, eventId);
      return;
    }
    try {
      client.respond(origin.responseUrl(), SlackMessage.answer(post, origin.inThread()));
    } catch (ChatException runOut) {
      if (runOut.outcome() != ChatException.Outcome.FINAL) throw runOut;
      LOG.info("An answer goes to its place as a message: {}", runOut.getMessage());
      Spot spot = new Spot(origin.team(), origin.place(), user, origin.inThread());
      answerInPlace(spot, post, eventId);
      return;
    }
    enclose(origin.team(), user, post);
  }

  private void answerInPlace(Spot spot, Post post, String eventId) throws ChatException {
    try {
      answer(spot, post, eventId);
    } catch (ChatException closed) {
      if (closed.outcome() != ChatException.Outcome.FINAL) throw closed;
      LOG.info("An answer goes to direct messages: {}", closed.getMessage());
      tell(spot.team(), spot.user(), post, eventId);
    }
  }

  /** Answers a message. What only the asker is to see is shown to nobody else. */
  void answer(Question question, Post post, String eventId) throws ChatException {
    answer(question.spot(post.audience()), post, eventId);
  }

  private void answer(Spot spot, Post post, String eventId) throws ChatException {
    if (!isDirect(spot.channel()) && post.audience() != Post.Audience.CHANNEL) {
      whisper(spot, post);
      return;
    }
    ChatPostMessageRequest request =
        SlackPosts.message(spot.channel(), post, spot.thread(), eventId);
    String stamp = SlackPosts.send(client, spot.team(), request).getTs();
    Address at = new Address(SlackChat.PLATFORM, spot.team(), spot.channel());
    inbox.stands(new Receipt(at, stamp), post);
    files.add(spot.team(), spot.channel(), spot.thread().orElse(stamp), post);
  }

  private void whisper(Spot spot, Post post) throws ChatException {
    Post shown = SlackFiles.promised(post);
    ChatPostEphemeralRequest request =
        ChatPostEphemeralRequest.builder()
            .channel(spot.channel())
            .user(spot.user())
            .threadTs(spot.thread().orElse(null))
            .text(SlackText.whole(shown, SlackText.POSTED))
            .blocksAsString(SlackBlocks.message(shown).toString())
            .parse("none")
            .linkNames(false)
            .build();
    client.send(
        spot.team(),
        api -> api.chatPostEphemeral(request),
        api -> {
          request.setBlocksAsString(null);
          return api.chatPostEphemeral(request);
        });
    enclose(spot.team(), spot.user(), post);
  }

  /**
   * Puts an answer's pictures and files into the asker's direct messages: what only its asker sees,
   * or comes through an address that Slack gave, has no thread.
   */
  void enclose(String team, String user, Post post) {
    if (!SlackFiles.any(post)) return;
    try {
      files.add(team, conversations.channel(team, user), null, post);
    } catch (ChatException failure) {
      LOG.warn("An answer's files were not sent: {}", failure.getMessage());
    }
  }

  /** Writes to a person in direct messages. */
  void tell(String team, String user, Post post, String eventId) throws ChatException {
    String channel = conversations.channel(team, user);
    ChatPostMessageRequest request = SlackPosts.message(channel, post, Optional.empty(), eventId);
    String stamp = SlackPosts.send(client, team, request).getTs();
    files.add(team, channel, stamp, post);
  }

  /** Whether a message that Slack brings again was answered before this process knew of it. */
  boolean wasAnswered(Question question, String eventId) throws ChatException {
    return since(question).stream().anyMatch(message -> SlackMessage.isMarked(message, eventId));
  }

  private List<Message> since(Question question) throws ChatException {
    Optional<String> thread = question.answerThread();
    if (thread.isEmpty()) {
      ConversationsHistoryRequest request =
          ConversationsHistoryRequest.builder()
              .channel(question.channel())
              .oldest(question.stamp())
              .includeAllMetadata(true)
              .limit(LOOKED_THROUGH)
              .build();
      return client.call(question.team(), api -> api.conversationsHistory(request)).getMessages();
    }
    ConversationsRepliesRequest request =
        ConversationsRepliesRequest.builder()
            .channel(question.channel())
            .ts(thread.get())
            .oldest(question.stamp())
            .includeAllMetadata(true)
            .limit(LOOKED_THROUGH)
            .build();
    return client.call(question.team(), api -> api.conversationsReplies(request)).getMessages();
  }
}
