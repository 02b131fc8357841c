package org.beadle.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.javalin.websocket.WsConfig;
import io.javalin.websocket.WsContext;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** The far end of Socket Mode: sends envelopes and keeps what is said to them. */
public final class StandInSocket {
  private final BlockingQueue<WsContext> lines = new LinkedBlockingQueue<>();
  private final BlockingQueue<JsonObject> replies = new LinkedBlockingQueue<>();
  private final Semaphore opened = new Semaphore(0);

  void listen(WsConfig line) {
    line.onConnect(
        context -> {
          context.send("{\"type\":\"hello\"}");
          lines.add(context);
          opened.release();
        });
    line.onMessage(
        context -> replies.add(JsonParser.parseString(context.message()).getAsJsonObject()));
  }

  /** Sends an envelope over the newest line, once there is one. */
  public void send(String type, String envelope, JsonObject payload) {
    JsonObject message = new JsonObject();
    message.addProperty("type", type);
    message.addProperty("envelope_id", envelope);
    message.addProperty("accepts_response_payload", true);
    message.add("payload", payload);
    say(message.toString());
  }

  /** Sends a message over the newest line, once there is one. */
  public void say(String message) {
    WsContext line = wait(lines);
    while (!lines.isEmpty()) line = lines.remove();
    line.send(message);
    lines.add(line);
  }

  /** Waits until so many lines have been opened. */
  public void awaitLines(int count) {
    try {
      if (!opened.tryAcquire(count, 10, TimeUnit.SECONDS)) {
        throw new AssertionError("Fewer than " + count + " lines were opened");
      }
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
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
