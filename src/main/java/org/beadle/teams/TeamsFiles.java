package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.Base64;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/** Pictures and files of a message: in the card where small enough, behind a link elsewhere. */
final class TeamsFiles {
  private static final int ALTERNATIVE = 1_000;
  private static final String OUT_OF_REACH =
      "It can't be opened from here. Please ask your board manager for it.";

  private final FileLinks links;
  private final int piece;
  private final int most;

  /**
   * @param piece the most characters of one element's text
   * @param most characters of a picture that stands in the card
   */
  TeamsFiles(FileLinks links, int piece, int most) {
    this.links = links;
    this.piece = piece;
    this.most = most;
  }

  /** A picture. What it shows is said in words where it stands behind a link. */
  List<JsonObject> picture(Block.Image image) {
    if (image.png().length == 0) return words(image.alternative()).toList();
    String data = "data:image/png;base64," + Base64.getEncoder().encodeToString(image.png());
    if (data.length() <= most) return List.of(picture(data, image.alternative()));
    Block.File file = new Block.File("picture.png", "image/png", image.png(), image.alternative());
    return linked(image.alternative(), "Open the picture", file);
  }

  private static JsonObject picture(String address, String alternative) {
    JsonObject picture = Element.of("Image");
    picture.addProperty("url", address);
    picture.addProperty("altText", PlainText.cut(TeamsText.literal(alternative), ALTERNATIVE));
    return picture;
  }

  List<JsonObject> file(Block.File file) {
    return linked("File: " + file.words(), "Open " + file.name(), file);
  }

  private List<JsonObject> linked(String words, String label, Block.File file) {
    return links
        .of(file)
        .map(address -> TeamsButtons.row(List.of(TeamsButtons.opening(label, address))))
        .map(row -> Stream.concat(words(words), Stream.of(row)).toList())
        .orElseGet(() -> words(words + "\n" + OUT_OF_REACH).toList());
  }

  private Stream<JsonObject> words(String text) {
    return TeamsText.paragraphs(text, piece);
  }
}
