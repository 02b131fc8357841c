package org.beadle.web;

import io.javalin.http.Context;
import java.util.List;
import java.util.Optional;

/**
 * A message as it is sent to an open page.
 *
 * @param summary to be read out
 * @param html as it is to stand in the list
 */
record MessageNews(String id, String place, String summary, String html) {
  static MessageNews of(Message message, Visit visit) {
    MessageView view = new MessageView(message, visit, false);
    return new MessageNews(
        view.anchor(),
        message.entry().at().place(),
        view.summary(),
        Templates.fill("messages", List.of(view)));
  }

  /** Whether the request is the page's script's, and not a form's that a browser sent by itself. */
  static boolean wanted(Context context) {
    return Optional.ofNullable(context.header("Accept"))
        .filter(accepted -> accepted.contains("application/json"))
        .isPresent();
  }
}
