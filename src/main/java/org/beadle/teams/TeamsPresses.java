package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/**
 * Buttons of cards. A card that shows one record is answered by its new state, in place and for who
 * pressed; others' cards follow as after any change. On a card that shows several things the other
 * buttons must stay, so there the answer is a message.
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
    Optional<JsonObject> card = state(press, posts).flatMap(answers::card);
    if (card.isEmpty()) {
      tell(posts.stream().filter(TeamsPresses::saysMore).toList(), later);
      return InvokeAnswers.message(summaries(posts));
    }
    tell(posts.stream().filter(post -> !post.about().equals(press.about())).toList(), later);
    return InvokeAnswers.card(card.get());
  }

  private void tell(List<Post> posts, TeamsHearing.Answer later) {
    if (!posts.isEmpty()) hearing.later(() -> later.give(posts));
  }

  /** The last state of the record that the card shows. */
  private static Optional<Post> state(TeamsPress press, List<Post> posts) {
    return posts.stream()
        .filter(post -> post.about().isPresent() && post.about().equals(press.about()))
        .reduce((earlier, later) -> later);
  }

  /** Whether there is more to an answer than its sentence. */
  private static boolean saysMore(Post post) {
    return !post.blocks().stream().allMatch(block -> block.equals(new Block.Text(post.summary())));
  }

  private static String summaries(List<Post> posts) {
    return posts.stream().map(Post::summary).distinct().collect(Collectors.joining(" "));
  }
}
