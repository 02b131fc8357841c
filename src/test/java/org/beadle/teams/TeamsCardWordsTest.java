package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import java.util.List;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.junit.jupiter.api.Test;

/** Headings, text, facts and tables as a card shows them. */
class TeamsCardWordsTest {
  private final LinkedCards cards = new LinkedCards();

  @Test
  void theTextForOldClientsIsTheWholeMessageWithoutMarkUp() {
    JsonObject card =
        TeamsMessages.card(
            cards
                .messages
                .activities(Post.text("Due **soon**\nSee [here](https://example.org)"))
                .getFirst());

    assertThat(card.get("fallbackText").getAsString())
        .isEqualTo("Due \\*\\*soon\\*\\*\n\nSee \\[here\\](https://example.org)");
  }

  @Test
  void aHeadingIsOneForScreenReadersUnlessMarkdownWouldChangeIt() {
    assertThat(cards.body(Post.of("A", List.of(new Block.Heading("2.3 Review the offer")))))
        .contains("\"style\":\"heading\"");
    for (String marked : List.of("2.3 *Review*", "1. Review", "- Review", "a_b", "{{DATE(x)}}"))
      assertThat(cards.body(Post.of("A", List.of(new Block.Heading(marked)))))
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

    assertThat(cards.shown(post))
        .isEqualTo(String.join("\n", hostile, hostile, "Note: " + hostile));
  }

  @Test
  void addressesCanBeFollowedAndShowWhereTheyLead() {
    assertThat(cards.body(Post.text("See https://example.org/a?b=1, or https://example.org/%zz.")))
        .contains(
            "\"text\":\"https://example.org/a?b=1\",\"selectAction\":"
                + "{\"type\":\"Action.OpenUrl\",\"url\":\"https://example.org/a?b=1\"}")
        .doesNotContain("\"url\":\"https://example.org/%zz");
  }

  @Test
  void shortFactsStandSideBySideAndOthersInLines() {
    Block.Fact due = new Block.Fact("Due", "30 September 2018");
    assertThat(cards.body(Post.of("A", List.of(new Block.Facts(List.of(due))))))
        .contains("FactSet");
    for (String value : List.of("*soon*", "one\ntwo", "x".repeat(300), "https://example.org"))
      assertThat(
              cards.body(
                  Post.of(
                      "A", List.of(new Block.Facts(List.of(due, new Block.Fact("Note", value)))))))
          .doesNotContain("FactSet");
  }

  @Test
  void aCaptionThatTheWordsBeforeSayIsNotRepeated() {
    Block words = new Block.Text("2 late actions. One is not shown here.");
    Block table = new Block.Table("2 late actions", List.of("Ref"), List.of(List.of("2.3")));
    assertThat(cards.shown(Post.of("A", List.of(words, table))))
        .isEqualTo("2 late actions. One is not shown here.\nRef\n2.3");
    assertThat(cards.shown(Post.of("A", List.of(table, words)))).startsWith("2 late actions\nRef");
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

    assertThat(cards.shown(Post.of("A", List.of(narrow, wide))))
        .isEqualTo(
            "Late\nRef | Due\n2.3 | 1 May 2018\nLate\n2.3 Review\nDue: 1 May 2018; Colour: Red");
  }
}
