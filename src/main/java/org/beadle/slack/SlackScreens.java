package org.beadle.slack;

import com.google.gson.JsonObject;
import java.util.List;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.Press;

/** What Beadle shows beside messages: forms and the Home tab. */
final class SlackScreens {
  private final SlackClient client;

  SlackScreens(SlackClient client) {
    this.client = client;
  }

  /** Opens a form. The trigger that Slack gave works once, for three seconds. */
  void open(String team, String trigger, JsonObject form) throws ChatException {
    String view = form.toString();
    client.call(team, api -> api.viewsOpen(r -> r.triggerId(trigger).viewAsString(view)));
  }

  /** Shows posts on a person's Home tab, one below the other. */
  void publish(String team, String user, List<Post> posts) throws ChatException {
    JsonObject home = new JsonObject();
    home.addProperty("type", "home");
    home.add("blocks", SlackBlocks.view(posts));
    String view = home.toString();
    client.call(team, api -> api.viewsPublish(r -> r.userId(user).viewAsString(view)));
  }

  /** What to do where a form could not be opened. */
  static Post typeInstead(Press press) {
    return Post.text(
        "The form could not be opened. Send this instead, with your words after it: "
            + press.command());
  }
}
