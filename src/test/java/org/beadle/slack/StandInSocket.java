package org.beadle.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

/** The far end of Socket Mode: sends envelopes and keeps what is said to them. */
public final class StandInSocket {
  private final BlockingQueue<WsContext> lines = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonObject> replies = new LinkedBlockingQueue<>();

  void listen(WsConfig line) {
    line.onConnect(
        context -> {
          context.send("{\"type\":\"hello\"}");
          lines.add(context);
        });
    line.onMessage(
        context -> replies.add(JsonParser.parseString(context.message()).getAsJsonObject()));
  }

  /** Sends an envelope over the line, once there is one. */
  public void send(String type, String envelope, JsonObject payload) {
    JsonObject message = new JsonObject();
    message.addProperty("type", type);
    message.addProperty("envelope_id", envelope);
    message.addProperty("accepts_response_payload", true);
    message.add("payload", payload);
    WsContext line = wait(lines);
    line.send(message.toString());
    lines.add(line);
  }

  /** The next reply; waits for it. */
  public JsonObject takeReply() {
    return wait(replies);
  }

  private static <T> T wait(BlockingQueue<T> queue) {
    try {
      T found = queue.poll(10, TimeUnit.SECONDS);
      if (found == null) throw new AssertionError("Nothing came over the line");
      return found;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }
}
