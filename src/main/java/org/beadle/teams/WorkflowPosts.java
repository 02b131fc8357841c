package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import org.beadle.chat.ChatException;

/**
 * Hands messages to workflows. The address is a secret, so nothing here tells it: no failure holds
 * it, and no redirect is followed, with which it would go to another server.
 */
final class WorkflowPosts implements AutoCloseable {
  /** Bytes of an answer that are read; nothing of use is longer. */
  private static final int ANSWER = 64 * 1024;

  private final Calls calls;

  WorkflowPosts(Duration patience) {
    this.calls = new Calls(patience, ANSWER);
  }

  /**
   * Posts an activity with a card.
   *
   * @throws ChatException by {@link WorkflowFailures}
   */
  void post(URI address, JsonObject activity) throws ChatException {
    HttpRequest request =
        HttpRequest.newBuilder(address)
            .header("Content-Type", "application/json; charset=utf-8")
            .POST(BodyPublishers.ofString(body(activity).toString()))
            .build();
    Calls.Answer answer = answer(request);
    if (answer.status() / 100 != 2) throw WorkflowFailures.of(answer);
  }

  private Calls.Answer answer(HttpRequest request) throws ChatException {
    try {
      return calls.send(request);
    } catch (IOException failure) {
      throw WorkflowFailures.network(failure);
    }
  }

  /** What the trigger of a workflow for Teams takes. */
  private static JsonObject body(JsonObject activity) {
    JsonArray attachments = new JsonArray();
    for (JsonElement attachment : activity.getAsJsonArray("attachments"))
      attachments.add(attachment);
    JsonObject body = new JsonObject();
    body.addProperty("type", "message");
    body.add("attachments", attachments);
    return body;
  }

  @Override
  public void close() {
    calls.close();
  }
}
