package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beadle.chat.PlainText;

/**
 * People's words as Adaptive Cards show them unchanged. Text runs know no mark-up, so these hold
 * them; text blocks and facts take Markdown, so only words that have no sign of it go there, since
 * not every client of Teams honours an escape. Dates in double braces, which every element would
 * put into the reader's zone, are kept apart by a sign of no width.
 */
final class TeamsText {
  private static final Pattern ADDRESS =
      Pattern.compile("https?://[\\w.~:/?#@!$&'()*+,;=%-]*[\\w~/#@$&*+=%-]");
  private static final Pattern STRAY = Pattern.compile("%(?![0-9A-Fa-f]{2})|#.*#");
  private static final Pattern MARKED =
      Pattern.compile("[*_\\[\\]`<>&~#|\\\\\\n]|\\{\\{|^\\s*([-+=]|\\d+[.)])(\\s|$)|^\\s|---");
  private static final Pattern SIGN = Pattern.compile("[\\\\*_\\[\\]`<>&~#|+=-]");
  private static final Pattern DATE = Pattern.compile("\\{(?=\\{(?:DATE|TIME)\\()");
  private static final Pattern UNSHOWN = Pattern.compile("[\\p{Cc}&&[^\\n\\t]]");
  private static final Pattern LINE_END = Pattern.compile("\\r\\n?|[\\u0085\\u2028\\u2029]");
  private static final int LINKS = 20;

  private TeamsText() {}

  /** Words for where nothing but a date is ever carried out, such as labels and text runs. */
  static String literal(String text) {
    String lines = LINE_END.matcher(text).replaceAll("\n");
    return DATE.matcher(UNSHOWN.matcher(lines).replaceAll(" ")).replaceAll("{\u2060");
  }

  /** Whether Markdown has nothing to do in {@code text}, which is one line. */
  static boolean isPlain(String text) {
    return !MARKED.matcher(text).find();
  }

  /** Words for the one place that has nothing but Markdown, with each sign of it escaped. */
  static String escaped(String text) {
    return SIGN.matcher(literal(text)).replaceAll("\\\\$0").replace("\n", "\n\n");
  }

  /** Paragraphs, as many as are wanted for none to be longer than {@code piece} characters. */
  static Stream<JsonObject> paragraphs(String text, int piece) {
    return PlainText.pieces(text, piece).stream().map(TeamsText::paragraph);
  }

  /** A paragraph; line breaks are kept, and web addresses can be followed. */
  static JsonObject paragraph(String text) {
    JsonArray inlines = new JsonArray();
    addWords(inlines, text);
    return block(inlines);
  }

  /** A paragraph with bold words before it. */
  static JsonObject led(String bold, String text) {
    JsonArray inlines = new JsonArray();
    if (!bold.isEmpty()) inlines.add(bold(bold));
    addWords(inlines, text);
    return block(inlines);
  }

  static JsonObject block(JsonArray inlines) {
    JsonObject block = Element.of("RichTextBlock");
    block.add("inlines", inlines);
    return block;
  }

  static JsonObject bold(String text) {
    JsonObject run = run(text);
    run.addProperty("weight", "bolder");
    return run;
  }

  private static JsonObject run(String text) {
    JsonObject run = Element.of("TextRun");
    run.addProperty("text", literal(text));
    return run;
  }

  private static void addWords(JsonArray inlines, String text) {
    Matcher address = ADDRESS.matcher(text);
    int from = 0;
    for (int links = 0; links < LINKS && address.find(); links++) {
      addText(inlines, text.substring(from, address.start()));
      addAddress(inlines, address.group());
      from = address.end();
    }
    addText(inlines, text.substring(from));
  }

  private static void addText(JsonArray inlines, String text) {
    if (!text.isEmpty()) inlines.add(literal(text));
  }

  private static void addAddress(JsonArray inlines, String address) {
    if (STRAY.matcher(address).find()) inlines.add(address);
    else inlines.add(link(address));
  }

  private static JsonObject link(String address) {
    JsonObject run = run(address);
    run.add("selectAction", Element.open(address));
    return run;
  }
}
