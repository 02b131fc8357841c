package org.beadle.teams;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beadle.chat.ChatException;
import org.beadle.chat.Inbox;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Replies;

/**
 * Brings what was heard to the inbox. Teams waits for its acknowledgement meanwhile, so what is
 * done at once is the inbox's own transaction and nothing more; where Teams must be asked about
 * somebody first, all of it is done afterwards, and where the inbox takes longer than Teams waits,
 * its answer follows.
 */
final class TeamsHearing {
  /** A way to give the answers, which may call Teams. */
  interface Answer {
    void give(List<Post> posts) throws ChatException;
  }

  /** Teams gives up after 15 seconds and asks for an answer within 10. */
  static final Duration TURN = Duration.ofSeconds(8);

  private final Inbox inbox;
  private final TeamsPeople people;
  private final Replies replies;
  private final Duration turn;

  /**
   * @param turn how long Teams is let wait for an answer
   */
  TeamsHearing(Inbox inbox, TeamsPeople people, Replies replies, Duration turn) {
    this.inbox = inbox;
    this.people = people;
    this.replies = replies;
    this.turn = turn;
  }

  /**
   * The answers to what one person said or pressed at once, where the person is known and the inbox
   * answers within the turn; otherwise empty, and {@code answer} is given later.
   *
   * @param heard all of one origin
   */
  Optional<List<Post>> now(List<Heard> heard, Answer answer) {
    Optional<Incoming.User> known =
        people
            .recognise(heard.getFirst().origin())
            .filter(user -> heard.stream().allMatch(people::knowsMentioned));
    if (known.isEmpty()) introduced(heard, answer);
    return known.flatMap(user -> withinTurn(asked(heard, user), answer));
  }

  private CompletableFuture<List<Post>> asked(List<Heard> heard, Incoming.User user) {
    return CompletableFuture.supplyAsync(
        () -> ask(heard, user), work -> Thread.ofVirtual().name("teams-turn").start(work));
  }

  private Optional<List<Post>> withinTurn(CompletableFuture<List<Post>> asked, Answer answer) {
    try {
      return Optional.of(asked.get(turn.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      later(() -> answer.give(asked.join()));
      return Optional.empty();
    } catch (ExecutionException failed) {
      throw new IllegalStateException("The inbox failed", failed.getCause());
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("Beadle is stopping", stopping);
    }
  }

  /** Gives the answer after the acknowledgement. */
  void soon(Heard heard, Answer answer) {
    now(List.of(heard), answer).ifPresent(posts -> later(() -> answer.give(posts)));
  }

  /** Who is known to the inbox is heard in the end though Teams can't be asked. */
  private void introduced(List<Heard> heard, Answer answer) {
    Origin origin = heard.getFirst().origin();
    replies.later(
        () -> {
          Incoming.User user = people.introduce(origin);
          for (Heard each : heard) people.introduceMentioned(each);
          askFor(user, heard, answer);
        },
        away ->
            askFor(
                people.recognise(origin).orElseGet(() -> people.unasked(origin)), heard, answer));
  }

  private void askFor(Incoming.User user, List<Heard> heard, Answer answer) {
    List<Post> posts = ask(heard, user);
    later(() -> answer.give(posts));
  }

  private List<Post> ask(List<Heard> heard, Incoming.User user) {
    return heard.stream().map(each -> inbox.receive(people.incoming(each, user))).toList();
  }

  void later(Replies.Reply reply) {
    replies.later(reply);
  }
}
