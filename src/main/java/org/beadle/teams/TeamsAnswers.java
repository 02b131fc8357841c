package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import org.beadle.chat.Address;
import org.beadle.chat.ChatException;
import org.beadle.chat.Inbox;
import org.beadle.chat.Post;
import org.beadle.chat.Receipt;

/** Answers as messages where something was said: in its thread, or beside it. */
final class TeamsAnswers {
  private static final Post ASK_ALONE =
      Post.text(
          "The answer is for you alone, and everybody here would see it. Please ask for it in your"
              + " own chat with Beadle.");

  private final Connector connector;
  private final TeamsMessages messages;
  private final Inbox inbox;

  TeamsAnswers(Connector connector, TeamsMessages messages, Inbox inbox) {
    this.connector = connector;
    this.messages = messages;
    this.inbox = inbox;
  }

  /** What sends the answers; tried again, it goes on where it stopped. */
  TeamsHearing.Answer to(Address address, Spot spot) {
    return new InTurn(address, spot);
  }

  /** The same for what a person said, whose secrets are not posted where others read. */
  TeamsHearing.Answer to(Origin origin, Spot spot) {
    TeamsHearing.Answer answer = to(origin.address(), spot);
    return origin.personal()
        ? answer
        : posts -> answer.give(posts.stream().map(TeamsAnswers::discreet).toList());
  }

  private static Post discreet(Post post) {
    return post.audience() == Post.Audience.ASKER_ALONE ? ASK_ALONE : post;
  }

  /** The card in place of the one that was pressed; empty where it does not fit into one. */
  Optional<JsonObject> card(Post post) {
    List<JsonObject> parts = messages.activities(post);
    return parts.size() == 1 ? Optional.of(TeamsMessages.card(parts.getFirst())) : Optional.empty();
  }

  private final class InTurn implements TeamsHearing.Answer {
    private final Address address;
    private final Spot spot;
    private int given;
    private final Queue<JsonObject> left = new ArrayDeque<>();
    private final List<String> sent = new ArrayList<>();

    private InTurn(Address address, Spot spot) {
      this.address = address;
      this.spot = spot;
    }

    @Override
    public void give(List<Post> posts) throws ChatException {
      for (; given < posts.size(); given++) give(posts.get(given));
    }

    private void give(Post post) throws ChatException {
      if (left.isEmpty()) left.addAll(messages.activities(post));
      while (!left.isEmpty()) {
        sent.add(connector.send(spot, left.peek()));
        left.remove();
      }
      MessageRef message = new MessageRef(spot.root(), sent);
      sent.clear();
      inbox.stands(new Receipt(address, message.toString()), post);
    }
  }
}
