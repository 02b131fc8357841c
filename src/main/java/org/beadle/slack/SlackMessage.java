package org.beadle.slack;

import com.google.gson.JsonObject;
import com.slack.api.model.Message;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Post;

/** A post as Slack's messages want it. */
final class SlackMessage {
  private static final String DELIVERY = "beadle_delivery";

  private SlackMessage() {}

  /** The body of an answer through a response address, in the thread where one is given. */
  static JsonObject answer(Post post, Optional<String> thread) {
    JsonObject answer = answer(post);
    thread.ifPresent(first -> answer.addProperty("thread_ts", first));
    return answer;
  }

  /** The body of an answer to a command, or through a response address. */
  static JsonObject answer(Post post) {
    JsonObject answer = new JsonObject();
    answer.addProperty(
        "response_type",
        switch (post.audience()) {
          case ASKER, ASKER_ALONE, ELSEWHERE -> "ephemeral";
          case CHANNEL -> "in_channel";
        });
    answer.addProperty("replace_original", false);
    answer.addProperty("parse", "none");
    answer.addProperty("link_names", false);
    answer.addProperty("unfurl_links", false);
    answer.addProperty("unfurl_media", false);
    Post shown = SlackFiles.promised(post);
    answer.addProperty("text", SlackText.whole(shown, SlackText.POSTED));
    answer.add("blocks", SlackBlocks.message(shown));
    return answer;
  }

  /** Metadata by which a message is found again. Others may read it, so it tells nothing. */
  static Message.Metadata mark(String id) {
    return Message.Metadata.builder().eventType(DELIVERY).eventPayload(Map.of("id", id)).build();
  }

  /** Whether {@code message} carries the mark of {@code id}. */
  static boolean isMarked(Message message, String id) {
    Message.Metadata metadata = message.getMetadata();
    return metadata != null
        && DELIVERY.equals(metadata.getEventType())
        && metadata.getEventPayload() != null
        && id.equals(metadata.getEventPayload().get("id"));
  }
}
