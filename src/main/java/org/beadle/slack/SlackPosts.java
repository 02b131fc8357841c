package org.beadle.slack;

import com.slack.api.methods.request.chat.ChatPostMessageRequest;
import com.slack.api.methods.request.chat.ChatUpdateRequest;
import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.methods.response.chat.ChatUpdateResponse;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Messages that Beadle posts unasked, and brings up to date. */
final class SlackPosts {
  private static final Logger LOG = LoggerFactory.getLogger(SlackPosts.class);

  private final SlackClient client;
  private final SlackConversations conversations;
  private final SlackFiles files;
  private final SlackSearch search;

  SlackPosts(SlackClient client, SlackConversations conversations) {
    this.client = client;
    this.conversations = conversations;
    this.files = new SlackFiles(client);
    this.search = new SlackSearch(client);
  }

  Receipt post(Address to, Post post, DeliveryId id) throws ChatException {
    return post(to, channel(to), Optional.empty(), post, id);
  }

  Receipt reply(Receipt root, Post post, DeliveryId id) throws ChatException {
    Address to = root.address();
    String channel = channel(to);
    String thread = before(() -> search.beginning(to.workspace(), channel, root.messageRef()));
    return post(to, channel, Optional.of(thread), post, id);
  }

  private Receipt post(
      Address to, String channel, Optional<String> thread, Post post, DeliveryId id)
      throws ChatException {
    ChatPostMessageRequest request = message(channel, post, thread, id.toString());
    String stamp = send(client, to.workspace(), request).getTs();
    files.add(to.workspace(), channel, thread.orElse(stamp), post);
    return new Receipt(to, stamp);
  }

  private String channel(Address to) throws ChatException {
    return before(() -> conversations.channel(to.workspace(), to.place()));
  }

  /** Something that is asked before a message is posted. */
  private interface Question {
    String ask() throws ChatException;
  }

  /** While it is being asked nothing is posted, however that ends. */
  private static String before(Question question) throws ChatException {
    try {
      return question.ask();
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
    return search
        .inChannel(to.workspace(), channel, id.toString(), since)
        .map(stamp -> new Receipt(to, stamp));
  }

  /** Adds the files that are not there. */
  void complete(Receipt found, Post post) {
    if (!SlackFiles.any(post)) return;
    Address at = found.address();
    try {
      String channel = conversations.channel(at.workspace(), at.place());
      String thread = search.beginning(at.workspace(), channel, found.messageRef());
      Set<String> there = search.files(at.workspace(), channel, found.messageRef());
      files.add(at.workspace(), channel, thread, SlackFiles.without(there, post));
    } catch (ChatException failure) {
      LOG.warn("A message was found without its files: {}", failure.getMessage());
    }
  }

  Optional<Receipt> findReply(Receipt root, DeliveryId id, Instant since) throws ChatException {
    Address to = root.address();
    String channel = conversations.channel(to.workspace(), to.place());
    return search
        .inThread(to.workspace(), channel, root.messageRef(), id.toString(), since)
        .map(stamp -> new Receipt(to, stamp));
  }
}
