package org.beadle.slack;

import com.slack.api.methods.request.chat.ChatPostEphemeralRequest;
import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.request.conversations.ConversationsRepliesRequest;
import com.slack.api.model.Message;
import java.time.Instant;
import java.time.InstantSource;
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
      return new Spot(team, channel, user, audience.isAll() ? answerThread() : thread);
    }
  }

  /**
   * Where an answer goes.
   *
   * @param channel the channel's id, or the person's for direct messages
   * @param user whose answer it is
   * @param thread empty where it goes into none
   */
  record Spot(String team, String channel, String user, Optional<String> thread) {}

  private static boolean isDirect(String channel) {
    return channel.startsWith("D");
  }

  private final SlackClient client;
  private final SlackConversations conversations;
  private final Inbox inbox;
  private final InstantSource clock;
  private final SlackFiles files;
  private final SlackSearch search;

  SlackAnswers(
      SlackClient client, SlackConversations conversations, Inbox inbox, InstantSource clock) {
    this.client = client;
    this.conversations = conversations;
    this.inbox = inbox;
    this.clock = clock;
    this.files = new SlackFiles(client);
    this.search = new SlackSearch(client);
  }

  /**
   * Answers a message. What only the asker is to see is shown to nobody else; what all are to see
   * stands where all read the question.
   */
  void answer(Question question, Post post, String eventId) throws ChatException {
    Post shown = post.audience().isAll() ? post.toChannel() : post;
    answer(question.spot(post.audience()), shown, eventId);
  }

  /** Answers as a message, in direct messages where the place takes none. */
  void answer(Spot spot, Post post, String mark) throws ChatException {
    try {
      inPlace(spot, post, mark);
    } catch (ChatException closed) {
      if (closed.outcome() != ChatException.Outcome.FINAL) throw closed;
      LOG.info("An answer goes to direct messages: {}", closed.getMessage());
      tell(spot.team(), spot.user(), post, mark);
    }
  }

  private void inPlace(Spot spot, Post post, String mark) throws ChatException {
    if (!isDirect(spot.channel()) && post.audience() != Post.Audience.CHANNEL) {
      whisper(spot, post);
      return;
    }
    String stamp = put(spot, post, mark);
    Address at = new Address(SlackChat.PLATFORM, spot.team(), spot.channel());
    inbox.stands(new Receipt(at, stamp), post);
    files.add(spot.team(), spot.channel(), spot.thread().orElse(stamp), post);
  }

  /** The stamp of the message, which was looked for where Slack's answer was lost. */
  private String put(Spot spot, Post post, String mark) throws ChatException {
    Instant since = clock.instant();
    ChatPostMessageRequest request = SlackPosts.message(spot.channel(), post, spot.thread(), mark);
    try {
      return SlackPosts.send(client, spot.team(), request).getTs();
    } catch (ChatException failure) {
      ChatException lost = again(failure);
      if (lost == failure) throw failure;
      return find(spot, mark, since).orElseThrow(() -> lost);
    }
  }

  private Optional<String> find(Spot spot, String mark, Instant since) throws ChatException {
    if (mark.isEmpty()) return Optional.empty();
    try {
      return spot.thread().isPresent()
          ? search.inThread(spot.team(), spot.channel(), spot.thread().get(), mark, since)
          : search.inChannel(spot.team(), spot.channel(), mark, since);
    } catch (ChatException unseen) {
      throw again(unseen);
    }
  }

  /** What is not known to have arrived is sent again: an answer twice is better than none. */
  private static ChatException again(ChatException failure) {
    return failure.outcome() == ChatException.Outcome.UNKNOWN
        ? ChatException.retryable(failure.getMessage(), Optional.empty(), failure)
        : failure;
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
    try {
      client.send(
          spot.team(),
          api -> api.chatPostEphemeral(request),
          api -> {
            request.setBlocksAsString(null);
            return api.chatPostEphemeral(request);
          });
    } catch (ChatException failure) {
      throw again(failure);
    }
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

  /** An answer through an address that Slack gave, for {@code spot} where that does not work. */
  SlackHearing.Answer through(String responseUrl, Spot spot, String mark) {
    return new AddressedAnswer(client, this, responseUrl, spot, mark);
  }

  /** Writes to a person in direct messages. */
  void tell(String team, String user, Post post, String mark) throws ChatException {
    String channel = conversations.channel(team, user);
    String stamp = put(new Spot(team, channel, user, Optional.empty()), post, mark);
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
