package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/**
 * Buttons of cards. What all in the channel are to see, such as a change with its undo, is a
 * message below the card, and the card itself follows as after any change. What is for the asker
 * takes the place of a card about the same record, for who pressed; on a card that shows several
 * things the other buttons must stay, so there it is a message too.
 */
final class TeamsPresses {
  private static final String WAIT = "One moment. The answer follows as a message.";
  private static final String NOTHING = "Nothing was changed.";

  private final TeamsHearing hearing;
  private final TeamsAnswers answers;

  TeamsPresses(TeamsHearing hearing, TeamsAnswers answers) {
    this.hearing = hearing;
    this.answers = answers;
  }

  /** The answer to a press, which Teams waits for. */
  Reply press(Activity.Pressed pressed, String occasion) {
    if (!TeamsPress.VERB.equals(pressed.verb()) || pressed.origin().from().id().isEmpty())
      return InvokeAnswers.notOurs();
    TeamsPress press = TeamsPress.of(pressed.data());
    if (press.presses().isEmpty()) return InvokeAnswers.message(NOTHING);
    TeamsHearing.Answer later = answers.to(pressed.origin(), pressed.origin().spot(pressed.card()));
    return hearing
        .now(heard(pressed.origin(), press, occasion), later)
        .map(posts -> shown(press, posts, later))
        .orElseGet(() -> InvokeAnswers.message(WAIT));
  }

  private static List<Heard> heard(Origin origin, TeamsPress press, String occasion) {
    return IntStream.range(0, press.presses().size())
        .mapToObj(each -> Heard.pressed(origin, press.presses().get(each), occasion + "." + each))
        .toList();
  }

  private Reply shown(TeamsPress press, List<Post> posts, TeamsHearing.Answer later) {
    Optional<JsonObject> card =
        posts.stream()
            .filter(post -> isState(press, post))
            .reduce((earlier, last) -> last)
            .flatMap(answers::card);
    tell(
        posts.stream()
            .filter(post -> card.isPresent() ? !isState(press, post) : saysMore(post))
            .toList(),
        later);
    return card.map(InvokeAnswers::card).orElseGet(() -> InvokeAnswers.message(summaries(posts)));
  }

  /** One press may have several answers, as where a whole register is saved: one message. */
  private void tell(List<Post> posts, TeamsHearing.Answer later) {
    if (!posts.isEmpty()) hearing.later(() -> later.give(List.of(together(posts))));
  }

  private static Post together(List<Post> posts) {
    Post last = posts.getLast();
    if (posts.size() == 1) return last;
    Stream<Block> earlier =
        posts.subList(0, posts.size() - 1).stream()
            .flatMap(post -> post.blocks().stream())
            .filter(block -> !(block instanceof Block.Buttons));
    return new Post(
        summaries(posts),
        Stream.concat(earlier, last.blocks().stream()).toList(),
        last.audience(),
        last.about());
  }

  /** Whether an answer shows the asker the record that the card shows. */
  private static boolean isState(TeamsPress press, Post post) {
    return !post.audience().isAll()
        && post.about().isPresent()
        && post.about().equals(press.about());
  }

  /** Whether there is more to an answer than its sentence. */
  private static boolean saysMore(Post post) {
    return !post.blocks().stream().allMatch(block -> block.equals(new Block.Text(post.summary())));
  }

  private static String summaries(List<Post> posts) {
    return posts.stream().map(Post::summary).distinct().collect(Collectors.joining(" "));
  }
}
