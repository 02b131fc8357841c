package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;
import static org.beadle.teams.LinkedCards.DONE;
import static org.beadle.teams.LinkedCards.WEBHOOK;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beadle.chat.AnyPost;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Choice;
import org.beadle.chat.Block.Choices;
import org.beadle.chat.Block.Option;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

/** Of what size the activities of a message are, and into how many it is parted. */
class TeamsMessagesTest {
  private final LinkedCards cards = new LinkedCards();

  @Provide
  Arbitrary<Post> posts() {
    return AnyPost.arbitrary();
  }

  @Property(tries = 60)
  void everyPostKeepsToTheSchemaAndTheSize(@ForAll("posts") Post post) {
    for (JsonObject activity : cards.messages.activities(post.about(7)))
      assertThat(CardRules.broken(activity, TeamsMessages.LARGEST)).isEmpty();
  }

  @Property(tries = 60)
  void everyPostFitsAWebhook(@ForAll("posts") Post post) {
    Pressing links =
        new Pressing.Linked(
            button ->
                button.ask().isPresent()
                    ? Optional.empty()
                    : Optional.of(URI.create("https://beadle.example/l/1")));
    for (JsonObject activity : new TeamsMessages(cards::link, links, WEBHOOK).activities(post))
      assertThat(CardRules.broken(activity, WEBHOOK)).isEmpty();
  }

  @Test
  void aMessageThatIsTooLongIsPartedAndNoPartStandsForTheRecord() {
    List<List<String>> rows =
        IntStream.range(0, 500)
            .mapToObj(number -> List.of("Row " + number + ".", "Words of row " + number))
            .toList();
    Post post =
        Post.of(
                "A long list",
                List.of(
                    new Block.Table("All", List.of("Ref", "Title"), rows),
                    new Block.Buttons(List.of(DONE))))
            .about(7);

    List<JsonObject> activities = cards.messages.activities(post);

    assertThat(activities.size()).isBetween(2, 4);
    String shown = activities.stream().map(ShownCard::of).collect(Collectors.joining("\n"));
    for (List<String> row : rows) assertThat(shown).containsOnlyOnce(row.getFirst());
    assertThat(activities.getLast().get("summary").getAsString())
        .isEqualTo("A long list (" + activities.size() + " of " + activities.size() + ")");
    assertThat(TeamsPress.of(ShownCard.pressed(activities.getLast(), "Done", "")))
        .isEqualTo(new TeamsPress(List.of(DONE.press()), Optional.empty()));
  }

  @Test
  void aRegisterOfTwentySeatsIsOneMessage() {
    List<Option> options =
        List.of("present", "deputy", "apologies", "absent", "arrived", "left").stream()
            .map(
                mark ->
                    Option.asking(
                        mark,
                        new Press(7, 30, "meeting register QA&P 14 Jun 2018 Northshire " + mark),
                        "Who came, or when? And why? Write “because” and the reason after it."))
            .toList();
    List<Choice> seats =
        IntStream.range(0, 20)
            .mapToObj(
                seat -> new Choice("Northshire seat " + seat, options, Optional.of("present")))
            .toList();

    List<JsonObject> activities =
        cards.messages.activities(Post.of("The register", List.of(new Choices(seats))).about(7));

    assertThat(activities).hasSize(1);
    assertThat(
            TeamsPress.of(
                    ShownCard.picked(activities.getFirst(), "Northshire seat 19", "left", "11:30"))
                .presses())
        .containsExactly(
            new Press(7, 30, "meeting register QA&P 14 Jun 2018 Northshire left 11:30"));
  }
}
