package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.beadle.chat.AnyPost;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Choice;
import org.beadle.chat.Block.Choices;
import org.beadle.chat.Block.Option;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

class TeamsMessagesTest {
  private static final int WEBHOOK = 28 * 1024;
  private static final Button DONE = Button.of("Done", new Press(1, 2, "action 2.3 done"));

  private final List<Block.File> linked = new ArrayList<>();
  private final TeamsMessages messages = new TeamsMessages(this::link);

  private Optional<URI> link(Block.File file) {
    linked.add(file);
    return Optional.of(URI.create("https://beadle.example/files/" + linked.size()));
  }

  @Provide
  Arbitrary<Post> posts() {
    return AnyPost.arbitrary();
  }

  @Property(tries = 60)
  void everyPostKeepsToTheSchemaAndTheSize(@ForAll("posts") Post post) {
    for (JsonObject activity : messages.activities(post.about(7)))
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
    for (JsonObject activity : new TeamsMessages(this::link, links, WEBHOOK).activities(post))
      assertThat(CardRules.broken(activity, WEBHOOK)).isEmpty();
  }

  @Test
  void theTextForOldClientsIsTheWholeMessageWithoutMarkUp() {
    JsonObject card = messages.card(Post.text("Due **soon**\nSee [here](https://example.org)"));

    assertThat(card.get("fallbackText").getAsString())
        .isEqualTo("Due \\*\\*soon\\*\\*\n\nSee \\[here\\](https://example.org)");
  }

  @Test
  void aHeadingIsOneForScreenReadersUnlessMarkdownWouldChangeIt() {
    assertThat(body(Post.of("A", List.of(new Block.Heading("2.3 Review the offer")))))
        .contains("\"style\":\"heading\"");
    for (String marked : List.of("2.3 *Review*", "1. Review", "- Review", "a_b", "{{DATE(x)}}"))
      assertThat(body(Post.of("A", List.of(new Block.Heading(marked)))))
          .doesNotContain("\"TextBlock\"");
  }

  @Test
  void datesInBracesStayWhatPeopleWrote() {
    String hostile = "{{DATE(2017-02-14T06:08:00Z, SHORT)}} {{TIME(2017-02-14T06:08:00Z)}}";
    Post post =
        Post.of(
            hostile,
            List.of(
                new Block.Heading(hostile),
                new Block.Text(hostile),
                new Block.Facts(List.of(new Block.Fact("Note", hostile)))));

    assertThat(ShownCard.of(messages.activities(post).getFirst()))
        .isEqualTo(String.join("\n", hostile, hostile, "Note: " + hostile));
  }

  @Test
  void addressesCanBeFollowedAndShowWhereTheyLead() {
    assertThat(body(Post.text("See https://example.org/a?b=1, or https://example.org/%zz.")))
        .contains(
            "\"text\":\"https://example.org/a?b=1\",\"selectAction\":"
                + "{\"type\":\"Action.OpenUrl\",\"url\":\"https://example.org/a?b=1\"}")
        .doesNotContain("\"url\":\"https://example.org/%zz");
  }

  @Test
  void shortFactsStandSideBySideAndOthersInLines() {
    Block.Fact due = new Block.Fact("Due", "30 September 2018");
    assertThat(body(Post.of("A", List.of(new Block.Facts(List.of(due)))))).contains("FactSet");
    for (String value : List.of("*soon*", "one\ntwo", "x".repeat(300), "https://example.org"))
      assertThat(
              body(
                  Post.of(
                      "A", List.of(new Block.Facts(List.of(due, new Block.Fact("Note", value)))))))
          .doesNotContain("FactSet");
  }

  @Test
  void aCaptionThatTheWordsBeforeSayIsNotRepeated() {
    Block words = new Block.Text("2 late actions. One is not shown here.");
    Block table = new Block.Table("2 late actions", List.of("Ref"), List.of(List.of("2.3")));
    assertThat(ShownCard.of(messages.activities(Post.of("A", List.of(words, table))).getFirst()))
        .isEqualTo("2 late actions. One is not shown here.\nRef\n2.3");
    assertThat(ShownCard.of(messages.activities(Post.of("A", List.of(table, words))).getFirst()))
        .startsWith("2 late actions\nRef");
  }

  @Test
  void aNarrowTableIsATableAndAWideOneIsLines() {
    Block narrow =
        new Block.Table("Late", List.of("Ref", "Due"), List.of(List.of("2.3", "1 May 2018")));
    Block wide =
        new Block.Table(
            "Late",
            List.of("Ref", "Title", "Lead", "Due", "Colour"),
            List.of(List.of("2.3", "Review", "", "1 May 2018", "Red")));

    assertThat(ShownCard.of(messages.activities(Post.of("A", List.of(narrow, wide))).getFirst()))
        .isEqualTo(
            "Late\nRef | Due\n2.3 | 1 May 2018\nLate\n2.3 Review\nDue: 1 May 2018; Colour: Red");
  }

  @Test
  void buttonsStandInRowsOfSix() {
    Post post = Post.of("A", List.of(new Block.Buttons(Collections.nCopies(14, DONE))));

    assertThat(
            ShownCard.all(messages.card(post).getAsJsonArray("body"))
                .filter(each -> each.has("actions"))
                .map(each -> each.getAsJsonArray("actions").size()))
        .containsExactly(6, 6, 2);
  }

  @Test
  void aButtonThatAsksOpensAFieldThatMustBeFilled() {
    String body =
        body(
            Post.of(
                "A",
                List.of(
                    new Block.Buttons(
                        List.of(Button.asking("Note", DONE.press(), "What is the progress?"))))));

    assertThat(body)
        .contains("Action.ShowCard", "\"label\":\"What is the progress?\"")
        .contains("\"isRequired\":true", "\"errorMessage\":\"Please answer this first.\"");
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

    List<JsonObject> activities = messages.activities(post);

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
        messages.activities(Post.of("The register", List.of(new Choices(seats))).about(7));

    assertThat(activities).hasSize(1);
    assertThat(
            TeamsPress.of(
                    ShownCard.picked(activities.getFirst(), "Northshire seat 19", "left", "11:30"))
                .presses())
        .containsExactly(
            new Press(7, 30, "meeting register QA&P 14 Jun 2018 Northshire left 11:30"));
  }

  @Test
  void theFieldBesideAMenuSaysInItsLabelWhatMayBeWanted() {
    Press press = new Press(7, 30, "meeting register QA&P 14 Jun 2018 Police");
    Choice police =
        new Choice(
            "Police",
            List.of(
                Option.of("Present", press),
                Option.asking("Deputy", press, "Who came as deputy?"),
                Option.asking("Arrived late", press, "At what time, such as 10:20?"),
                Option.asking("Left early", press, "At what time, such as 10:20?")),
            Optional.empty());

    assertThat(body(Post.of("The register", List.of(new Choices(List.of(police))))))
        .contains(
            "\"label\":\"Who came as deputy? At what time, such as 10:20?\"",
            "\"placeholder\":\"If needed\"");
  }

  @Test
  void smallPicturesStandInTheCardAndLargeOnesBehindALink() {
    assertThat(body(Post.of("A", List.of(new Block.Image(new byte[900], "Bars: 3 red")))))
        .contains("data:image/png;base64,", "\"altText\":\"Bars: 3 red\"");
    assertThat(linked).isEmpty();

    JsonObject large =
        messages
            .activities(Post.of("A", List.of(new Block.Image(new byte[50_000], "Bars: 3 red"))))
            .getFirst();
    assertThat(ShownCard.of(large)).isEqualTo("Bars: 3 red\nOpen the picture");
    assertThat(linked).extracting(Block.File::mediaType).containsExactly("image/png");
  }

  @Test
  void filesAreOpenedBehindALink() {
    Block.File letter = new Block.File("Letter.docx", "text/plain", new byte[1], "to the police");

    JsonObject activity = messages.activities(Post.of("A", List.of(letter))).getFirst();

    assertThat(ShownCard.of(activity))
        .isEqualTo("File: Letter.docx, to the police\nOpen Letter.docx");
    assertThat(activity.toString()).contains("\"url\":\"https://beadle.example/files/1\"");
    assertThat(linked).containsExactly(letter);
  }

  @Test
  void whereNoAddressCanBeReachedItIsSaidWhomToAsk() {
    TeamsMessages unreached = new TeamsMessages(file -> Optional.empty());
    Block.File letter = new Block.File("Letter.docx", "text/plain", new byte[1], "to the police");

    JsonObject activity = unreached.activities(Post.of("A", List.of(letter))).getFirst();

    assertThat(ShownCard.of(activity))
        .isEqualTo(
            "File: Letter.docx, to the police\n"
                + "It can't be opened from here. Please ask your board manager for it.");
    assertThat(activity.toString()).doesNotContain("OpenUrl");
  }

  @Test
  void whereNobodyHearsPressesButtonsAreLinksAndMenusWords() {
    Map<Button, URI> pages = Map.of(DONE, URI.create("https://beadle.example/l/1"));
    TeamsMessages below =
        new TeamsMessages(
            this::link,
            new Pressing.Linked(button -> Optional.ofNullable(pages.get(button))),
            WEBHOOK);
    Choice police =
        new Choice("Police", List.of(Option.of("Absent", DONE.press())), Optional.of("Present"));

    JsonObject activity =
        below
            .activities(
                Post.of(
                    "A",
                    List.of(
                        new Choices(List.of(police)),
                        new Block.Buttons(
                            List.of(DONE, Button.of("Undo", new Press(1, 2, "board undo")))))))
            .getFirst();

    assertThat(ShownCard.of(activity)).isEqualTo("Police: Present\nDone");
    assertThat(activity.toString())
        .contains("https://beadle.example/l/1")
        .doesNotContain("Action.Execute", "Input.");
  }

  private String body(Post post) {
    return messages.card(post).getAsJsonArray("body").toString();
  }
}
