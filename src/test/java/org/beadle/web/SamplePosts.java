package org.beadle.web;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Fact;
import org.beadle.chat.Post;
import org.beadle.chat.Press;

/** Messages such as a board would see, with every kind of block. */
final class SamplePosts {
  private SamplePosts() {}

  static Post action(String rag) {
    return Post.of(
            "Action 2.3 is " + rag,
            List.of(
                new Block.Heading("2.3 Review how schools record concerns"),
                new Block.Facts(
                    List.of(
                        new Fact("Colour", rag),
                        new Fact("Lead", "Quality assurance and performance group"),
                        new Fact("Holder", "Police lead"),
                        new Fact("Due", "22 August 2018, first due 30 June 2018 (moved once)"))),
                new Block.Text(
                    "Declared Green on 2 July 2018, but it is 12 days late.\nPlease add what shows progress."),
                new Block.Buttons(
                    List.of(
                        Button.primary("Done", new Press(1, 23, "tell action 2.3 done")),
                        Button.asking(
                            "Add a note",
                            new Press(1, 23, "action 2.3 note"),
                            "What is the progress?"),
                        Button.of("Ask for a new date", new Press(1, 23, "action 2.3 due")),
                        new Button(
                            "Withdraw",
                            new Press(1, 23, "action 2.3 withdraw"),
                            Block.Style.DANGER,
                            Optional.empty())))))
        .toChannel();
  }

  static Post digest() {
    return Post.of(
            "This week: 2 actions are late and 1 is at risk",
            List.of(
                new Block.Heading("This week on the board"),
                new Block.Text("2 actions are late, 1 is at risk, 14 are on track."),
                new Block.Table(
                    "What needs attention",
                    List.of("Ref", "Action", "Holder", "Due", "Colour"),
                    List.of(
                        List.of(
                            "1.1a",
                            "Agree the thresholds document with all partners",
                            "Board manager",
                            "3 August 2018",
                            "Red"),
                        List.of(
                            "2.3",
                            "Review how schools record concerns",
                            "Police lead",
                            "22 August 2018",
                            "Red, 12 days late"),
                        List.of(
                            "2.10",
                            "Publish the training offer",
                            "Head teacher",
                            "28 September 2018",
                            "Amber"),
                        List.of("3.4", "Annual report", "Nobody", "No date", "Grey"),
                        List.of("4.1", "Section 11 audit", "Head teacher", "1 May 2018", "Blue"),
                        List.of("4.2", "Peer audit", "Police lead", "30 October 2018", "Green"))),
                new Block.Image(bars(), "Bars: 2 red, 1 amber, 14 green, 1 blue, 1 grey"),
                new Block.Buttons(
                    List.of(Button.of("Show all late actions", Press.saying(1, "rag late"))))))
        .toChannel();
  }

  /** A register of three seats, with a letter that is to go out. */
  static Post register(String police) {
    return Post.of(
            "The register of the whole board is open",
            List.of(
                new Block.Choices(
                    List.of(
                        seat("Northshire Police, Police lead", "police", Optional.of(police)),
                        seat("Schools, Head teacher", "schools", Optional.of("Late, from 10:30")),
                        seat("Northshire Council, nobody", "council", Optional.empty()))),
                letter()))
        .toChannel();
  }

  static Block.Choice seat(String text, String name, Optional<String> chosen) {
    Press press = new Press(1, 31, "tell register " + name);
    return new Block.Choice(
        text,
        List.of(
            Block.Option.of("Present", new Press(1, 31, press.command() + " present")),
            Block.Option.asking(
                "Deputy", new Press(1, 31, press.command() + " deputy"), "Who came instead?"),
            Block.Option.of("Apologies", new Press(1, 31, press.command() + " apologies"))),
        chosen);
  }

  static Block.File letter() {
    return new Block.File(
        "Llythyr â letter.docx",
        "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        new byte[] {'P', 'K', 3, 4},
        "draft to Northshire Council");
  }

  private static byte[] bars() {
    BufferedImage image = new BufferedImage(480, 60, BufferedImage.TYPE_INT_RGB);
    Graphics2D drawing = image.createGraphics();
    int[] colours = {0xb3261e, 0xd98a00, 0x2c7a45, 0x2a5fa8, 0x6f7b80};
    int[] widths = {51, 25, 354, 25, 25};
    int left = 0;
    for (int index = 0; index < colours.length; index++) {
      drawing.setColor(new Color(colours[index]));
      drawing.fillRect(left, 0, widths[index], 60);
      left += widths[index];
    }
    drawing.dispose();
    ByteArrayOutputStream png = new ByteArrayOutputStream();
    try {
      ImageIO.write(image, "png", png);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return png.toByteArray();
  }
}
