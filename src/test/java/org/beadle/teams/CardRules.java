package org.beadle.teams;

import static java.nio.charset.StandardCharsets.UTF_16LE;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What Teams takes: Microsoft's schema of Adaptive Cards 1.5, a size, and what the schema leaves
 * out, as its documentation gives it.
 */
public final class CardRules {
  /** Microsoft's, which is not the project's to bring along. */
  static final Path SCHEMA_FILE = Path.of("../shared/schemas/adaptive-card-1.5.0.json");

  private static final Optional<JsonSchema> SCHEMA = schema();
  private static final int ROW = 6;

  private final List<String> broken = new ArrayList<>();
  private final Set<String> inputs = new HashSet<>();

  private CardRules() {}

  /** The schema names itself by an older draft's keyword, which its own draft does not know. */
  private static Optional<JsonSchema> schema() {
    if (!Files.exists(SCHEMA_FILE)) return Optional.empty();
    try {
      JsonObject schema = JsonParser.parseString(Files.readString(SCHEMA_FILE)).getAsJsonObject();
      schema.remove("id");
      return Optional.of(
          JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V6).getSchema(schema.toString()));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Whether cards are held to the schema; without it to all other rules. */
  static boolean hasSchema() {
    return SCHEMA.isPresent();
  }

  /** The rules that an activity breaks. */
  public static List<String> broken(JsonObject activity, int largest) {
    CardRules rules = new CardRules();
    rules.check(activity, largest);
    return rules.broken;
  }

  private void check(JsonObject activity, int largest) {
    int size = activity.toString().getBytes(UTF_16LE).length;
    if (size > largest) broken.add(size + " bytes");
    if (activity.has("text")) broken.add("text beside a card");
    if (activity.getAsJsonArray("attachments").size() != 1) broken.add("not one card");
    if (activity.get("summary").getAsString().isBlank()) broken.add("no summary");
    JsonObject card = TeamsMessages.card(activity);
    SCHEMA.stream()
        .flatMap(schema -> schema.validate(card.toString(), InputFormat.JSON).stream())
        .map(ValidationMessage::getMessage)
        .forEach(broken::add);
    if (!card.get("version").getAsString().equals("1.5")) broken.add("not version 1.5");
    checkEach(card.getAsJsonArray("body"), false);
  }

  private void checkEach(JsonArray elements, boolean inside) {
    for (JsonElement element : elements) check(element.getAsJsonObject(), inside);
  }

  /**
   * @param inside whether it stands in a card that a button opened
   */
  private void check(JsonObject element, boolean inside) {
    String type = element.has("type") ? element.get("type").getAsString() : "";
    if (type.startsWith("Input.")) checkInput(element);
    if (type.equals("ActionSet") && element.getAsJsonArray("actions").size() > ROW)
      broken.add("more buttons in a row than Teams shows");
    if (type.equals("Action.ShowCard") && inside) broken.add("a card in a card in a card");
    if (type.startsWith("Action.") && !element.has("title") && !type.equals("Action.OpenUrl"))
      broken.add("a button without words");
    if (type.equals("Image") && element.get("altText").getAsString().isBlank())
      broken.add("a picture without words");
    boolean within = inside || type.equals("Action.ShowCard");
    for (Map.Entry<String, JsonElement> part : element.entrySet()) {
      if (part.getValue().isJsonObject()) check(part.getValue().getAsJsonObject(), within);
      if (part.getValue().isJsonArray()) checkParts(part.getValue().getAsJsonArray(), within);
    }
  }

  private void checkParts(JsonArray parts, boolean inside) {
    for (JsonElement part : parts) if (part.isJsonObject()) check(part.getAsJsonObject(), inside);
  }

  private void checkInput(JsonObject input) {
    if (!inputs.add(input.get("id").getAsString())) broken.add("two inputs of one name");
    if (!input.has("label") || input.get("label").getAsString().isBlank())
      broken.add("an input without words");
    if (input.has("isRequired") && !input.has("errorMessage"))
      broken.add("a wanted input without a message");
  }
}
