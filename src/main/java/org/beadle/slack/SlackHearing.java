package org.beadle.slack;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.beadle.chat.ChatException;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.chat.Replies;

/**
 * Brings what was heard to the inbox. Slack waits for its acknowledgement meanwhile, so what is
 * done at once is the inbox's own transaction and nothing more; where that takes long its answer
 * follows, and where Slack must be asked about somebody first, all of it is done afterwards.
 */
final class SlackHearing {
  /** Slack waits three seconds for its acknowledgement, the ways there and back among them. */
  private static final Duration LONGEST = Duration.ofSeconds(2);

  /** A way to give the answer, which may call Slack. */
  interface Answer {
    void give(Post post) throws ChatException;
  }

  private final Inbox inbox;
  private final SlackPeople people;
  private final Replies replies;

  SlackHearing(Inbox inbox, SlackPeople people, Replies replies) {
    this.inbox = inbox;
    this.people = people;
    this.replies = replies;
  }

  /**
   * The answer, where everybody is known and it does not take long; otherwise empty, and {@code
   * answer} is given later.
   */
  Optional<Post> now(Heard heard, Answer answer) {
    Optional<Incoming> known = people.recognise(heard);
    if (known.isEmpty()) introduced(heard, answer);
    return known.flatMap(incoming -> inTime(incoming, answer));
  }

  private Optional<Post> inTime(Incoming incoming, Answer answer) {
    CompletableFuture<Optional<Post>> prompt =
        new CompletableFuture<Optional<Post>>()
            .completeOnTimeout(Optional.empty(), LONGEST.toMillis(), TimeUnit.MILLISECONDS);
    later(
        () -> {
          Post post = inbox.receive(incoming);
          if (!prompt.complete(Optional.of(post))) later(() -> answer.give(post));
        });
    return prompt.join();
  }

  /** Gives the answer after the acknowledgement. */
  void soon(Heard heard, Answer answer) {
    now(heard, answer).ifPresent(post -> later(() -> answer.give(post)));
  }

  /**
   * The same for what Slack brings again: where everybody is known, it is acknowledged only when it
   * has been done.
   */
  void surely(Heard heard, Answer answer) {
    Optional<Incoming> known = people.recognise(heard);
    if (known.isEmpty()) {
      introduced(heard, answer);
    } else {
      Post post = inbox.receive(known.get());
      later(() -> answer.give(post));
    }
  }

  /** What is wrong with the words of a press; empty where it can be heard. */
  Optional<String> objection(Press press) {
    return inbox.objection(press);
  }

  private void introduced(Heard heard, Answer answer) {
    later(
        () -> {
          Post post = inbox.receive(people.introduce(heard));
          later(() -> answer.give(post));
        });
  }

  void later(Replies.Reply reply) {
    replies.later(reply);
  }
}
