package org.beadle.slack;

import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.request.conversations.ConversationsRepliesRequest;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.methods.response.conversations.ConversationsRepliesResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.chat.ChatException;

/**
 * Looks for messages by their marks. A channel's history leaves out what stands in threads alone,
 * so those are looked through one by one.
 */
final class SlackSearch {
  private static final int PAGE = 200;
  private static final int PAGES = 10;

  /** How far Slack's clock and ours may be apart. */
  private static final Duration CLOCKS = Duration.ofMinutes(2);

  /** What Slack shows in the place of a deleted message that has replies. */
  private static final String DELETED = "tombstone";

  private final SlackClient client;

  SlackSearch(SlackClient client) {
    this.client = client;
  }

  /** Some messages, and where the next ones begin; null where there are no more. */
  private record Page(List<Message> messages, String next) {
    static Page of(List<Message> messages, boolean more, ResponseMetadata metadata) {
      String next = more && metadata != null ? metadata.getNextCursor() : null;
      return new Page(messages, next == null || next.isEmpty() ? null : next);
    }
  }

  private interface Pages {
    Page from(String cursor) throws ChatException;
  }

  /** The stamp of the marked message in a channel; empty where there is none. */
  Optional<String> inChannel(String team, String channel, String mark, Instant since)
      throws ChatException {
    return find(mark, cursor -> history(team, channel, oldest(since), cursor));
  }

  /**
   * The stamp of the marked message in a thread; empty where there is none, or the thread is gone.
   *
   * @param stamp of a message that stands in the thread
   */
  Optional<String> inThread(String team, String channel, String stamp, String mark, Instant since)
      throws ChatException {
    try {
      return find(mark, cursor -> replies(team, channel, stamp, oldest(since), cursor));
    } catch (ChatException failure) {
      if (failure.closes() == ChatException.Closes.THREAD) return Optional.empty();
      throw failure;
    }
  }

  /** The titles of the files in a message's thread that came after it. */
  Set<String> files(String team, String channel, String stamp) throws ChatException {
    Set<String> titles = new HashSet<>();
    String cursor = null;
    do {
      Page page = replies(team, channel, stamp, stamp, cursor);
      page.messages().stream()
          .flatMap(message -> Stream.ofNullable(message.getFiles()).flatMap(List::stream))
          .forEach(file -> titles.add(file.getTitle()));
      cursor = page.next();
    } while (cursor != null);
    return titles;
  }

  private static String oldest(Instant since) {
    return since.minus(CLOCKS).getEpochSecond() + ".000000";
  }

  private static Optional<String> find(String mark, Pages pages) throws ChatException {
    String cursor = null;
    for (int number = 0; number < PAGES; number++) {
      Page page = pages.from(cursor);
      for (Message message : page.messages()) {
        if (SlackMessage.isMarked(message, mark)) return Optional.of(message.getTs());
      }
      cursor = page.next();
      if (cursor == null) return Optional.empty();
    }
    throw ChatException.unknown("The channel has too many messages to look through", null);
  }

  private Page history(String team, String channel, String oldest, String cursor)
      throws ChatException {
    ConversationsHistoryRequest request =
        ConversationsHistoryRequest.builder()
            .channel(channel)
            .oldest(oldest)
            .inclusive(true)
            .includeAllMetadata(true)
            .limit(PAGE)
            .cursor(cursor)
            .build();
    ConversationsHistoryResponse answer =
        client.call(team, api -> api.conversationsHistory(request));
    return Page.of(answer.getMessages(), answer.isHasMore(), answer.getResponseMetadata());
  }

  private Page replies(String team, String channel, String stamp, String oldest, String cursor)
      throws ChatException {
    ConversationsRepliesRequest request =
        ConversationsRepliesRequest.builder()
            .channel(channel)
            .ts(stamp)
            .oldest(oldest)
            .inclusive(true)
            .includeAllMetadata(true)
            .limit(PAGE)
            .cursor(cursor)
            .build();
    ConversationsRepliesResponse answer =
        client.call(team, api -> api.conversationsReplies(request));
    return Page.of(answer.getMessages(), answer.isHasMore(), answer.getResponseMetadata());
  }

  /**
   * The stamp of the message with which the thread begins that a message stands in; its own where
   * it stands in none. Slack takes replies below the first message of a thread only, and takes them
   * below a message that was deleted too, where nobody reads them.
   *
   * @throws ChatException that closes the thread, where that message is gone
   */
  String beginning(String team, String channel, String stamp) throws ChatException {
    ConversationsRepliesRequest request =
        ConversationsRepliesRequest.builder().channel(channel).ts(stamp).limit(1).build();
    List<Message> found = client.call(team, api -> api.conversationsReplies(request)).getMessages();
    if (found.isEmpty() || DELETED.equals(found.getFirst().getSubtype()))
      throw SlackFailures.refused("thread_not_found");
    Message first = found.getFirst();
    return first.getThreadTs() == null ? first.getTs() : first.getThreadTs();
  }
}
