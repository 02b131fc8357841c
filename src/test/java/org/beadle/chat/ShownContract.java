package org.beadle.chat;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

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
 * What a person reads of a post, on every platform. A subclass gives the adapter, a place that can
 * be posted to, and what is read there.
 */
abstract class ShownContract {
  static final DeliveryId FIRST = new DeliveryId(1234567890123L);

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

  /**
   * What a person reads at {@link #address()}, oldest message first, a string for each. Mark-up is
   * to be carried out as the platform does, so that characters which the platform took for mark-up
   * are missing here; pictures appear as their alternative, buttons as their labels. A message that
   * the adapter had to split may be several strings.
   */
  protected abstract List<String> shown();

  /** All that a person reads at {@link #address()}. */
  String everything() {
    return String.join("\n", shown());
  }

  @Test
  void aPostWithoutBlocksShowsItsSummary() throws ChatException {
    chat().post(address(), Post.of("The register is open.", List.of()), FIRST);
    assertThat(everything()).contains("The register is open.");
  }

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

  static Post register() {
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

  static List<Option> seat(long seat, String name) {
    String command = "register " + name;
    return List.of(
        Option.of("Present", new Press(7, seat, command + " present")),
        Option.asking("Deputy", new Press(7, seat, command + " deputy"), "Who came instead?"),
        Option.asking("Left early", new Press(7, seat, command + " left"), "When did they leave?"),
        Option.of("Apologies", new Press(7, seat, command + " apologies")));
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
}
