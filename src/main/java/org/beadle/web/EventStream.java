package org.beadle.web;

import io.javalin.http.Context;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * A line of server-sent events to one page. It is written by the thread of the request, which waits
 * meanwhile: threads are cheap here, and a page that has gone is an exception at the next word.
 */
final class EventStream {
  private final HttpServletResponse response;

  EventStream(Context context) {
    context.contentType("text/event-stream; charset=utf-8").header("X-Accel-Buffering", "no");
    response = context.res();
  }

  /**
   * @param data a single line, such as JSON
   */
  void send(String event, String data) throws IOException {
    write("event: " + event + "\ndata: " + data + "\n\n");
  }

  /** Keeps the line open without telling anything. */
  void comment(String words) throws IOException {
    write(": " + words + "\n\n");
  }

  private void write(String text) throws IOException {
    response.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
    response.flushBuffer();
  }
}
