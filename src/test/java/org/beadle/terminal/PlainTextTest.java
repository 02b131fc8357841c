package org.beadle.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
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
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.junit.jupiter.api.Test;

class PlainTextTest {
  @Test
  void aWholePostReadsFromTopToBottom() {
    Post post =
        Post.of(
            "Action 2.3",
            List.of(
                new Heading("2.3 Review the training offer"),
                new Text("Two milestones are open."),
                new Facts(
                    List.of(new Fact("Lead", "Neglect group"), new Fact("Next due", "3 May 2026"))),
                new Table(
                    "Colours",
                    List.of("Colour", "Actions"),
                    List.of(List.of("Red", "3"), List.of("Green", "12"))),
                new Image(new byte[0], "a bar for each colour"),
                new Buttons(
                    List.of(
                        Button.primary("Done", new Press(1, 2, "action 2.3 done")),
                        Button.asking(
                            "Add a note", new Press(1, 2, "action 2.3 note"), "What is new?")))));
    assertThat(new PlainText(80).render(post, ""))
        .isEqualTo(
            """
            2.3 Review the training offer
            =============================

            Two milestones are open.

            Lead      Neglect group
            Next due  3 May 2026

            Colours

            Colour  Actions
            ------  -------
            Red     3
            Green   12

            [Picture: a bar for each colour]

            Next:
              Done        action 2.3 done
              Add a note  action 2.3 note <What is new?>
            """);
  }

  @Test
  void aFileIsNamedAndAChoiceSaysWhatToType() {
    Choice seat =
        new Choice(
            "Police",
            List.of(
                Option.of("Present", new Press(1, 2, "register police present")),
                Option.asking("Deputy", new Press(1, 2, "register police deputy"), "Who?")),
            Optional.of("Present"));
    Post post =
        Post.of(
            "The register",
            List.of(
                new File("Letter.docx", "application/msword", new byte[0], "to be signed"),
                new Choices(List.of(seat, new Choice("Health", List.of(), Optional.empty())))));
    assertThat(new PlainText(80).render(post, ""))
        .isEqualTo(
            """
            [File: Letter.docx, to be signed]

            Police: Present
              Present  register police present
              Deputy   register police deputy <Who?>
            Health
            """);
  }

  @Test
  void noLineIsLongerThanTheScreen() {
    String long1 = "An outcome that goes on and on, ".repeat(8);
    Post post =
        Post.of(
            "Long",
            List.of(
                new Text(long1),
                new Facts(List.of(new Fact("Outcome", long1))),
                new Table(
                    "T", List.of("Ref", "Title", "Lead"), List.of(List.of("2.3", long1, long1)))));
    assertThat(new PlainText(60).render(post, "").lines())
        .hasSizeGreaterThan(12)
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(60));
  }

  @Test
  void anAddressIsNotBroken() {
    String address = "https://beadle.example/" + "path/".repeat(20);
    assertThat(new PlainText(40).render(Post.text("See " + address), "")).contains(address);
  }

  @Test
  void whatATerminalWouldObeyIsLeftOut() {
    String hostile = "Done\u001b[2J\u001b]0;title\u0007\u009b31m \u202eback\tand\rover";
    assertThat(new PlainText(80).render(Post.text(hostile), ""))
        .isEqualTo("Done[2J]0;title31m back andover\n");
  }

  @Test
  void aTableTooWideForTheScreenHasALineForEachRow() {
    List<String> meetings =
        List.of("Agency", "8 Sep", "6 Oct", "3 Nov", "1 Dec", "5 Jan", "2 Feb", "2 Mar", "6 Apr");
    Table table =
        new Table(
            "Map",
            meetings,
            List.of(
                List.of("District councils", "P", "P", "", "A", "P", "P", "P", "P"),
                List.of("Police", "A", "A", "A", "A", "A", "A", "A", "A")));
    assertThat(new PlainText(56).render(Post.of("Map", List.of(table)), ""))
        .isEqualTo(
            """
            Map

            District councils; 8 Sep: P; 6 Oct: P; 1 Dec: A; 5 Jan:
            P; 2 Feb: P; 2 Mar: P; 6 Apr: P

            Police; 8 Sep: A; 6 Oct: A; 3 Nov: A; 1 Dec: A; 5 Jan:
            A; 2 Feb: A; 2 Mar: A; 6 Apr: A
            """);
    assertThat(new PlainText(100).render(Post.of("Map", List.of(table)), ""))
        .contains("Agency             8 Sep");
  }
}
