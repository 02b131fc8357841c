package org.beadle.chat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Buttons;
import org.beadle.chat.Block.Choice;
import org.beadle.chat.Block.Choices;
import org.beadle.chat.Block.Fact;
import org.beadle.chat.Block.Facts;
import org.beadle.chat.Block.File;
import org.beadle.chat.Block.Heading;
import org.beadle.chat.Block.Image;
import org.beadle.chat.Block.Option;
import org.beadle.chat.Block.Table;
import org.beadle.chat.Block.Text;
import org.junit.jupiter.api.Test;

/**
 * What every adapter keeps to. A subclass gives the adapter, a place that can be posted to, and
 * what a person reads there.
 */
public abstract class ChatContract {
  private static final DeliveryId FIRST = new DeliveryId(1234567890123L);
  private static final DeliveryId SECOND = new DeliveryId(1234567890124L);
  private static final DeliveryId THIRD = new DeliveryId(1234567890125L);

  /** The smallest picture: one transparent dot. */
  private static final byte[] DOT =
      Base64.getDecoder()
          .decode(
              "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

  private static final String WORD =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
  private static final String INVITATION = "text/calendar; method=REQUEST; charset=UTF-8";
  private static final String CALENDAR =
      "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n";

  /** The adapter, opened, the same throughout a test. */
  protected abstract Chat chat();

  /** A place that can be posted to, with nothing in it when the test begins. */
  protected abstract Address address();

  /** A place that the platform does not know. */
  protected abstract Address unknownAddress();

  /**
   * What a person reads at {@link #address()}, oldest message first, a string for each. Mark-up is
   * to be carried out as the platform does, so that characters which the platform took for mark-up
   * are missing here; pictures appear as their alternative, buttons as their labels. A message that
   * the adapter had to split may be several strings.
   */
  protected abstract List<String> shown();

  /** Whether an updated message takes the old one's place; false where a platform only adds. */
  protected boolean replaces() {
    return true;
  }

  /** Whether an update is shown at all; false where what was sent stays as it is. */
  protected boolean updates() {
    return true;
  }

  /**
   * The message that begins the thread in which a reply stands, as its receipt has it; empty where
   * the platform has no threads.
   */
  protected Optional<String> threadOf(Receipt reply) {
    return Optional.empty();
  }

  /**
   * Posts a message and picks an option in it as a person does.
   *
   * @param line the option's line, as it is shown
   * @param words the answer to the option's question, where it asks one
   * @return what reached the inbox; empty where options can't be picked
   */
  protected Optional<Incoming> pick(Post post, String line, String option, Optional<String> words)
      throws ChatException {
    return Optional.empty();
  }

  @Test
  void aPostStandsWhereItWasSent() throws ChatException {
    Receipt receipt = chat().post(address(), Post.text("The plan has been imported."), FIRST);
    assertThat(receipt.address()).isEqualTo(address());
    assertThat(receipt.messageRef()).isNotBlank();
    assertThat(everything()).contains("The plan has been imported.");
  }

  @Test
  void twoPostsHaveTwoReceiptsAndStandInOrder() throws ChatException {
    Receipt first = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    Receipt second = chat().post(address(), Post.text("Action 2.4 is late."), SECOND);
    assertThat(first.messageRef()).isNotEqualTo(second.messageRef());
    assertThat(everything()).containsSubsequence("Action 2.3 is late.", "Action 2.4 is late.");
  }

  @Test
  void whatCanNotBeUpdatedIsLeftAsItIsAndNothingIsAdded() throws ChatException {
    assumeTrue(!updates(), "the platform shows updates");
    Receipt first = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    String before = everything();
    assertThat(chat().update(first, Post.text("Action 2.3 is done."))).isEqualTo(first);
    assertThat(everything()).isEqualTo(before);
  }

  @Test
  void anUpdateReplacesTheMessageAndNoOther() throws ChatException {
    assumeTrue(updates(), "what was sent stays as it is");
    Receipt first = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    chat().post(address(), Post.text("Action 2.4 is late."), SECOND);
    Receipt again = chat().update(first, Post.text("Action 2.3 is done."));
    assertThat(everything()).contains("Action 2.3 is done.", "Action 2.4 is late.");
    if (replaces()) assertThat(everything()).doesNotContain("Action 2.3 is late.");
    chat().update(again, Post.text("Action 2.3 is accepted."));
    assertThat(everything()).contains("Action 2.3 is accepted.");
    if (replaces()) assertThat(everything()).doesNotContain("Action 2.3 is done.");
  }

  @Test
  void aReplyStandsAtTheAddressAndInTheThreadOfItsRootWhereThereAreThreads() throws ChatException {
    Receipt root = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    Receipt reply = chat().reply(root, Post.text("Action 2.3 is 14 days late."), SECOND);
    assertThat(reply.address()).isEqualTo(address());
    assertThat(reply.messageRef()).isNotEqualTo(root.messageRef());
    assertThat(everything())
        .containsSubsequence("Action 2.3 is late.", "Action 2.3 is 14 days late.");
    threadOf(reply).ifPresent(first -> assertThat(first).isEqualTo(root.messageRef()));
  }

  @Test
  void aReplyToAReplyStandsInTheSameThread() throws ChatException {
    Receipt root = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    Receipt reply = chat().reply(root, Post.text("Action 2.3 is 14 days late."), SECOND);
    Receipt third = chat().reply(reply, Post.text("Action 2.3 is 28 days late."), THIRD);
    assertThat(third.address()).isEqualTo(address());
    threadOf(third).ifPresent(first -> assertThat(first).isEqualTo(root.messageRef()));
  }

  @Test
  void aReplyIsFoundByItsOwnIdAndCanBeUpdated() throws ChatException {
    Receipt root = chat().post(address(), Post.text("Action 2.3 is late."), FIRST);
    assertThat(chat().findReply(root, SECOND, Instant.EPOCH)).isEmpty();
    Receipt reply = chat().reply(root, Post.text("Action 2.3 is 14 days late."), SECOND);
    Optional<Receipt> found = chat().findReply(root, SECOND, Instant.EPOCH);
    if (chat().canFind()) assertThat(found).contains(reply);
    else assertThat(found).isEmpty();
    chat().update(reply, Post.text("Action 2.3 is done."));
    if (updates()) assertThat(everything()).contains("Action 2.3 is late.", "Action 2.3 is done.");
  }

  @Test
  void aDeliveryIsFoundByItsOwnId() throws ChatException {
    Receipt receipt = chat().post(address(), Post.text("Papers are due."), FIRST);
    Optional<Receipt> found = chat().find(address(), FIRST, Instant.EPOCH);
    if (chat().canFind()) assertThat(found).contains(receipt);
    else assertThat(found).isEmpty();
  }

  @Test
  void aFoundDeliveryCanBeUpdated() throws ChatException {
    assumeTrue(chat().canFind(), "the platform can't find what was posted");
    chat().post(address(), Post.text("Papers are due."), FIRST);
    Receipt found = chat().find(address(), FIRST, Instant.EPOCH).orElseThrow();
    chat().update(found, Post.text("Papers have come."));
    assertThat(everything()).contains("Papers have come.");
    assertThat(chat().find(address(), FIRST, Instant.EPOCH)).contains(found);
  }

  @Test
  void aDeliveryThatWasNotPostedIsNotFound() throws ChatException {
    chat().post(address(), Post.text("Papers are due."), FIRST);
    assertThat(chat().find(address(), SECOND, Instant.EPOCH)).isEmpty();
  }

  @Test
  void anUnknownPlaceIsRefusedForGood() {
    ChatException refused =
        catchThrowableOfType(
            ChatException.class,
            () -> chat().post(unknownAddress(), Post.text("Papers are due."), FIRST));
    assertThat(refused).isNotNull();
    assertThat(refused.outcome()).isEqualTo(ChatException.Outcome.FINAL);
    assertThat(everything()).doesNotContain("Papers are due.");
  }

  @Test
  void textFromPeopleIsNeverTakenForMarkUp() throws ChatException {
    for (String text : HOSTILE) {
      chat()
          .post(
              address(),
              Post.of(
                  "A hostile text",
                  List.of(
                      new Heading("H " + text),
                      new Text("T " + text),
                      new Facts(List.of(new Fact("Note", "F " + text))),
                      new Table("Notes", List.of("Note"), List.of(List.of("C " + text))),
                      new File("a.txt", "text/plain", new byte[] {65}, "D " + text),
                      new Choices(
                          List.of(
                              new Choice("L " + text, seat(31, "police"), Optional.empty()),
                              new Choice("N " + text, List.of(), Optional.empty()))))),
              FIRST);
      assertThat(everything())
          .contains("H " + text, "T " + text, "F " + text, "C " + text)
          .contains("D " + text, "L " + text, "N " + text);
    }
  }

  private static final List<String> HOSTILE =
      List.of(
          "<script>alert(1)</script> <b>bold</b>",
          "5 < 6 & 7 > 6, &amp; stays &lt;this&gt;",
          "<!channel> <@U012345> <#C012345|general> <https://example.org|click here>",
          "*bold* _slanted_ ~struck~ `code`",
          "[click here](https://example.org) **bold** # not a heading",
          "\"quoted\" 'quoted' {{braces}} ${dollar} @everyone @here");

  @Test
  void everyKindOfBlockIsShown() throws ChatException {
    chat().post(address(), sample(), FIRST);
    assertThat(everything())
        .contains("2.3 Review the training offer")
        .contains("Two milestones are open.")
        .contains("Next due", "30 September 2018")
        .contains("Late actions", "Colour", "1.1a", "Red")
        .contains("Bars: 3 red, 4 green")
        .contains("Done", "Add a note", "Withdraw");
  }

  private static Post sample() {
    return Post.of(
        "Action 2.3 is due on 30 September 2018",
        List.of(
            new Heading("2.3 Review the training offer"),
            new Text("Two milestones are open."),
            new Facts(List.of(new Fact("Next due", "30 September 2018"))),
            new Table("Late actions", List.of("Ref", "Colour"), List.of(List.of("1.1a", "Red"))),
            new Image(DOT, "Bars: 3 red, 4 green"),
            new Buttons(
                List.of(
                    Button.primary("Done", new Press(1, 23, "action 2.3 done")),
                    Button.asking(
                        "Add a note", new Press(1, 23, "action 2.3 note"), "What is the progress?"),
                    new Button(
                        "Withdraw",
                        new Press(1, 23, "action 2.3 withdraw"),
                        Block.Style.DANGER,
                        Optional.empty())))));
  }

  @Test
  void filesAreNamed() throws ChatException {
    File letter =
        new File("Draft letter.docx", WORD, new byte[] {1, 2, 3}, "for the chair to sign");
    File date = new File("Meeting.ics", INVITATION, CALENDAR.getBytes(US_ASCII), "");
    chat().post(address(), Post.of("A draft letter", List.of(letter, date)), FIRST);
    assertThat(everything())
        .contains("Draft letter.docx")
        .contains("for the chair to sign")
        .contains("Meeting.ics");
  }

  @Test
  void choicesShowWhatHolds() throws ChatException {
    chat().post(address(), register(), FIRST);
    assertThat(everything())
        .contains("Northshire Police")
        .contains("Present")
        .contains("Schools: Deputy, the clerk")
        .contains("Probation");
  }

  @Test
  void aPickedOptionIsAPressOfItsCommand() throws ChatException {
    Optional<Incoming> incoming =
        pick(register(), "Northshire Police", "Apologies", Optional.empty());
    assumeTrue(incoming.isPresent(), "options can't be picked");
    assertThat(incoming.get().press()).contains(new Press(7, 31, "register police apologies"));
  }

  @Test
  void anOptionThatAsksTakesTheWordsIntoItsCommand() throws ChatException {
    Optional<Incoming> incoming =
        pick(register(), "Schools: Deputy, the clerk", "Left early", Optional.of("11:30"));
    assumeTrue(incoming.isPresent(), "options can't be picked");
    assertThat(incoming.get().press()).contains(new Press(7, 32, "register schools left 11:30"));
  }

  @Test
  void anOptionWithMuchToSayIsPickedLikeAnyOther() throws ChatException {
    Press press = new Press(7, 31, "register " + "a long name ".repeat(20) + "present");
    Choices choices =
        new Choices(
            List.of(new Choice("Police", List.of(Option.of("Here", press)), Optional.empty())));
    Optional<Incoming> incoming =
        pick(Post.of("The register", List.of(choices)), "Police", "Here", Optional.empty());
    assumeTrue(incoming.isPresent(), "options can't be picked");
    assertThat(incoming.get().press()).contains(press);
  }

  private static Post register() {
    return Post.of(
        "The register is open",
        List.of(
            new Choices(
                List.of(
                    new Choice("Northshire Police", seat(31, "police"), Optional.of("Present")),
                    new Choice("Schools", seat(32, "schools"), Optional.of("Deputy, the clerk")),
                    new Choice("Probation", List.of(), Optional.empty()))),
            new Choices(List.of())));
  }

  private static List<Option> seat(long seat, String name) {
    String command = "register " + name;
    return List.of(
        Option.of("Present", new Press(7, seat, command + " present")),
        Option.asking("Deputy", new Press(7, seat, command + " deputy"), "Who came instead?"),
        Option.asking("Left early", new Press(7, seat, command + " left"), "When did they leave?"),
        Option.of("Apologies", new Press(7, seat, command + " apologies")));
  }

  @Test
  void aPostWithoutBlocksShowsItsSummary() throws ChatException {
    chat().post(address(), Post.of("The register is open.", List.of()), FIRST);
    assertThat(everything()).contains("The register is open.");
  }

  @Test
  void lineBreaksAreKept() throws ChatException {
    chat().post(address(), Post.text("First line\nSecond line"), FIRST);
    assertThat(shown().stream().flatMap(String::lines).map(String::strip))
        .anyMatch(line -> line.endsWith("First line"))
        .anyMatch(line -> line.startsWith("Second line"));
  }

  @Test
  void emptyValuesAreNoReasonToRefuse() throws ChatException {
    chat()
        .post(
            address(),
            Post.of(
                "Action 4",
                List.of(
                    new Heading("Action 4"),
                    new Text(""),
                    new Facts(List.of(new Fact("Lead", ""), new Fact("Note", "none yet"))),
                    new Facts(List.of()),
                    new Table("Updates", List.of("Date", "Note"), List.of()),
                    new Table("Dates", List.of("Date", "Met"), List.of(List.of("", "not met"))),
                    new Buttons(List.of()))),
            FIRST);
    assertThat(everything()).contains("Action 4", "none yet", "not met");
  }

  @Test
  void longTextsSurvive() throws ChatException {
    String text =
        IntStream.range(0, 2000)
            .mapToObj(number -> String.format(Locale.ROOT, "word%04d", number))
            .collect(Collectors.joining(" "));
    chat()
        .post(
            address(),
            Post.of(
                "A long text",
                List.of(new Text(text), new Facts(List.of(new Fact("Note", "again " + text))))),
            FIRST);
    String shown = everything();
    for (int number = 0; number < 2000; number++) {
      String word = String.format(Locale.ROOT, "word%04d", number);
      int first = shown.indexOf(word);
      assertThat(first).as(word).isNotNegative();
      assertThat(shown.indexOf(word, first + 1)).as(word + " again").isNotNegative();
    }
  }

  @Test
  void longTablesSurvive() throws ChatException {
    List<List<String>> rows =
        IntStream.range(0, 120)
            .mapToObj(
                number -> List.of("ref" + number + ".", "Title of action " + number + ".", "Amber"))
            .toList();
    chat()
        .post(
            address(),
            Post.of("A list", List.of(new Table("All", List.of("Ref", "Title", "RAG"), rows))),
            FIRST);
    String shown = everything();
    for (List<String> row : rows) assertThat(shown).contains(row.get(0)).contains(row.get(1));
  }

  @Test
  void manyButtonsAllStand() throws ChatException {
    List<Button> buttons =
        IntStream.range(0, 40)
            .mapToObj(
                number ->
                    Button.of("Seat" + number + ".", new Press(1, number, "register " + number)))
            .toList();
    chat().post(address(), Post.of("The register", List.of(new Buttons(buttons))), FIRST);
    assertThat(everything()).contains(buttons.stream().map(Button::label).toList());
  }

  /** All that a person reads at {@link #address()}. */
  private String everything() {
    return String.join("\n", shown());
  }
}
