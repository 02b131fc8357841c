package org.beadle.teams;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;

/** Cards whose files and larger pictures are kept behind links. */
final class LinkedCards {
  /** The most that a webhook takes. */
  static final int WEBHOOK = 28 * 1024;

  static final Button DONE = Button.of("Done", new Press(1, 2, "action 2.3 done"));

  /** What was put behind a link, in order. */
  final List<Block.File> linked = new ArrayList<>();

  final TeamsMessages messages = new TeamsMessages(this::link);

  Optional<URI> link(Block.File file) {
    linked.add(file);
    return Optional.of(URI.create("https://beadle.example/files/" + linked.size()));
  }

  /** The first activity of a message, and the only one of a short one. */
  JsonObject activity(Post post) {
    return messages.activities(post).getFirst();
  }

  /** What a person reads in the first of a message's activities. */
  String shown(Post post) {
    return ShownCard.of(activity(post));
  }

  /** The card's body as it is sent. */
  String body(Post post) {
    return TeamsMessages.card(messages.activities(post).getFirst())
        .getAsJsonArray("body")
        .toString();
  }
}
