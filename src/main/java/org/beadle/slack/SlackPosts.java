package org.beadle.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.request.conversations.ConversationsHistoryRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import com.slack.api.methods.response.conversations.ConversationsHistoryResponse;
import com.slack.api.model.Message;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/** Messages that Beadle posts unasked, and brings up to date. */
final class SlackPosts {
  private static final int PAGE = 200;
  private static final int PAGES = 10;

  /** How far Slack's clock and ours may be apart. */
  private static final Duration CLOCKS = Duration.ofMinutes(2);

  private final SlackClient client;
  private final SlackConversations conversations;
  private final SlackFiles files;

  SlackPosts(SlackClient client, SlackConversations conversations) {
    this.client = client;
    this.conversations = conversations;
    this.files = new SlackFiles(client);
  }

  Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    String channel = channel(to);
    ChatPostMessageRequest request = message(channel, post, Optional.empty(), id.toString());
    String stamp = send(client, to.workspace(), request).getTs();
    files.add(to.workspace(), channel, stamp, post);
    return new Receipt(to, stamp);
  }

  /** While the conversation is being opened nothing is posted, however that ends. */
  private String channel(Address to) throws ChatException {
    try {
      return conversations.channel(to.workspace(), to.place());
    } catch (ChatException failure) {
      if (failure.outcome() != ChatException.Outcome.UNKNOWN) throw failure;
      throw ChatException.retryable(failure.getMessage(), Optional.empty(), failure);
    }
  }

  /** A message with a mark, in a thread where one is given. */
  static ChatPostMessageRequest message(
      String channel, Post post, Optional<String> thread, String mark) {
    return ChatPostMessageRequest.builder()
        .channel(channel)
        .threadTs(thread.orElse(null))
        .text(SlackText.whole(post, SlackText.POSTED))
        .blocksAsString(SlackBlocks.message(post).toString())
        .metadata(SlackMessage.mark(mark))
        .parse("none")
        .linkNames(false)
        .unfurlLinks(false)
        .unfurlMedia(false)
        .build();
  }

  static ChatPostMessageResponse send(
      SlackClient client, String team, ChatPostMessageRequest request) throws ChatException {
    return client.send(
        team,
        api -> api.chatPostMessage(request),
        api -> {
          request.setBlocksAsString(null);
          return api.chatPostMessage(request);
        });
  }

  Receipt update(Receipt earlier, Post post) throws ChatException {
    Address at = earlier.address();
    ChatUpdateRequest request =
        ChatUpdateRequest.builder()
            .channel(conversations.channel(at.workspace(), at.place()))
            .ts(earlier.messageRef())
            .text(SlackText.whole(post, SlackText.UPDATED))
            .blocksAsString(SlackBlocks.message(post).toString())
            .parse("none")
            .linkNames(false)
            .build();
    ChatUpdateResponse done =
        client.send(
            at.workspace(),
            api -> api.chatUpdate(request),
            api -> {
              request.setBlocksAsString("[]");
              return api.chatUpdate(request);
            });
    return new Receipt(at, done.getTs());
  }

  Optional<Receipt> find(Address to, DeliveryId id, Instant since) throws ChatException {
    String channel = conversations.channel(to.workspace(), to.place());
    String oldest = since.minus(CLOCKS).getEpochSecond() + ".000000";
    String cursor = null;
    for (int page = 0; page < PAGES; page++) {
      ConversationsHistoryResponse answer = history(to.workspace(), channel, oldest, cursor);
      for (Message message : answer.getMessages()) {
        if (SlackMessage.isMarked(message, id.toString())) {
          return Optional.of(new Receipt(to, message.getTs()));
        }
      }
      cursor = next(answer);
      if (cursor == null) return Optional.empty();
    }
    throw ChatException.unknown("The channel has too many messages to look through", null);
  }

  private ConversationsHistoryResponse history(
      String team, String channel, String oldest, String cursor) throws ChatException {
    ConversationsHistoryRequest request =
        ConversationsHistoryRequest.builder()
            .channel(channel)
            .oldest(oldest)
            .inclusive(true)
            .includeAllMetadata(true)
            .limit(PAGE)
            .cursor(cursor)
            .build();
    return client.call(team, api -> api.conversationsHistory(request));
  }

  private static String next(ConversationsHistoryResponse answer) {
    if (!answer.isHasMore() || answer.getResponseMetadata() == null) return null;
    String cursor = answer.getResponseMetadata().getNextCursor();
    return cursor == null || cursor.isEmpty() ? null : cursor;
  }
}
