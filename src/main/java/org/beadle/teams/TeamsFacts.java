package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.PlainText;

/**
 * Labels and values: a set of facts where Markdown can't change them, and a line each elsewhere.
 */
final class TeamsFacts {
  private static final int LONG = 200;

  private final int piece;

  /**
   * @param piece the most characters of one element's text
   */
  TeamsFacts(int piece) {
    this.piece = piece;
  }

  List<JsonObject> elements(List<Block.Fact> facts) {
    if (facts.isEmpty()) return List.of();
    boolean fits = facts.size() * LONG <= piece;
    return fits && facts.stream().allMatch(TeamsFacts::isPlain)
        ? List.of(set(facts))
        : facts.stream().flatMap(this::lines).toList();
  }

  private static boolean isPlain(Block.Fact fact) {
    return fact.label().length() + fact.value().length() <= LONG
        && !fact.value().contains("://")
        && TeamsText.isPlain(fact.label())
        && TeamsText.isPlain(fact.value());
  }

  private static JsonObject set(List<Block.Fact> facts) {
    return Element.holding("FactSet", "facts", facts.stream().map(TeamsFacts::fact).toList());
  }

  private static JsonObject fact(Block.Fact fact) {
    JsonObject rendered = new JsonObject();
    rendered.addProperty("title", TeamsText.literal(fact.label()));
    rendered.addProperty("value", TeamsText.literal(fact.value()));
    return rendered;
  }

  private Stream<JsonObject> lines(Block.Fact fact) {
    List<String> labels = PlainText.pieces(fact.label() + ":", piece);
    List<String> values = PlainText.pieces(fact.value(), piece);
    String value = values.isEmpty() ? "" : values.getFirst();
    JsonObject first = TeamsText.led(labels.getLast() + " ", value);
    first.addProperty("spacing", "small");
    return Stream.of(
            labels.subList(0, labels.size() - 1).stream().map(TeamsText::paragraph),
            Stream.of(first),
            IntStream.range(1, values.size()).mapToObj(values::get).map(TeamsText::paragraph))
        .flatMap(each -> each);
  }
}
