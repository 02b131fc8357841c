package org.beadle.teams;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Brings what was heard to the inbox. Teams waits for its acknowledgement meanwhile, so what is
 * done at once is the inbox's own transaction and nothing more; where Teams must be asked about
 * somebody first, all of it is done afterwards.
 */
final class TeamsHearing {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsHearing.class);

  /** A way to give the answers, which may call Teams. */
  interface Answer {
    void give(List<Post> posts) throws ChatException;
  }

  private final Inbox inbox;
  private final TeamsPeople people;
  private final Replies replies;

  TeamsHearing(Inbox inbox, TeamsPeople people, Replies replies) {
    this.inbox = inbox;
    this.people = people;
    this.replies = replies;
  }

  /**
   * The answers to what one person said or pressed at once, where the person is known; otherwise
   * empty, and {@code answer} is given later. What the inbox throws is thrown on.
   *
   * @param heard all of one origin
   */
  Optional<List<Post>> now(List<Heard> heard, Answer answer) {
    Optional<Incoming.User> known = people.recognise(heard.getFirst().origin());
    if (known.isEmpty()) introduced(heard, answer);
    return known.map(user -> ask(heard, user));
  }

  /** Gives the answer after the acknowledgement. */
  void soon(Heard heard, Answer answer) {
    now(List.of(heard), answer).ifPresent(posts -> later(() -> answer.give(posts)));
  }

  private void introduced(List<Heard> heard, Answer answer) {
    later(
        () -> {
          List<Post> posts = askOrApologise(heard, people.introduce(heard.getFirst().origin()));
          later(() -> answer.give(posts));
        });
  }

  private List<Post> ask(List<Heard> heard, Incoming.User user) {
    return heard.stream().map(each -> inbox.receive(each.by(user))).toList();
  }

  private List<Post> askOrApologise(List<Heard> heard, Incoming.User user) {
    try {
      return ask(heard, user);
    } catch (RuntimeException failure) {
      LOG.error("The inbox failed", failure);
      return List.of(Replies.APOLOGY);
    }
  }

  void later(Replies.Reply reply) {
    replies.later(reply);
  }
}
