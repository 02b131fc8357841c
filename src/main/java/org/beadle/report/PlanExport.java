package org.beadle.report;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Colours;
import org.beadle.plan.Rag;

/**
 * A plan as JSON or CSV, in the plan's order: the same actions always give the same text. Days are
 * written as {@code 2018-09-30}; in CSV several values share a cell, with a semicolon between.
 */
public final class PlanExport {
  private static final Gson GSON =
      new GsonBuilder().setPrettyPrinting().serializeNulls().disableHtmlEscaping().create();

  /** The fields, in order; each declared once for both formats. */
  private static final List<Field> FIELDS =
      List.of(
          new Field("priority", each -> new JsonPrimitive(each.priority())),
          new Field("ref", each -> new JsonPrimitive(each.ref())),
          new Field("links", each -> array(each.links().stream())),
          new Field("title", each -> new JsonPrimitive(each.title())),
          new Field("lead", each -> text(each.leading().lead())),
          new Field("lead_source", each -> text(each.leading().source())),
          new Field("lead_inherited", each -> new JsonPrimitive(each.leading().inherited())),
          new Field("contributors", each -> array(each.leading().contributors().stream())),
          new Field("timescale", each -> new JsonPrimitive(each.when().source())),
          new Field("due", each -> days(each.when().due())),
          new Field("immediate", each -> new JsonPrimitive(each.when().immediate())),
          new Field("ongoing", each -> new JsonPrimitive(each.when().ongoing())),
          new Field("review_months", PlanExport::reviewMonths),
          new Field("status", each -> new JsonPrimitive(each.standing().status().word())),
          new Field("finished_on", each -> text(each.standing().finished().map(Object::toString))),
          new Field("declared", each -> text(each.standing().declared().map(Rag::word))),
          new Field("computed", each -> new JsonPrimitive(each.standing().computed().word())),
          new Field("shown", each -> new JsonPrimitive(each.standing().shown().word())),
          new Field("original_due", each -> days(each.when().original())),
          new Field("slips", each -> numbers(each.when().slips())),
          new Field("met", each -> days(each.when().met())));

  /** A column of the export. */
  private record Field(String name, Function<ExportedAction, JsonElement> value) {}

  private final List<ExportedAction> actions;

  private PlanExport(List<ExportedAction> actions) {
    this.actions = actions;
  }

  /**
   * An export of {@code actions}, which are all that the reader may see.
   *
   * @param colours each action's colours on the day of the export, by its id
   */
  public static PlanExport of(
      Collection<Action> actions, Map<Long, Colours> colours, Roster roster) {
    return new PlanExport(
        actions.stream()
            .sorted(ExportedAction.planOrder())
            .map(action -> ExportedAction.of(action, colours.get(action.id()), roster))
            .toList());
  }

  /** A JSON array with an object for each action, and a line break at its end. */
  public String json() {
    JsonArray array = new JsonArray();
    actions.stream().map(PlanExport::object).forEach(array::add);
    return GSON.toJson(array) + "\n";
  }

  private static JsonObject object(ExportedAction action) {
    JsonObject object = new JsonObject();
    FIELDS.forEach(field -> object.add(field.name(), field.value().apply(action)));
    return object;
  }

  /** A line of headings and a line for each action. */
  public String csv() {
    return Csv.of(
        FIELDS.stream().map(Field::name).toList(), actions.stream().map(PlanExport::row).toList());
  }

  private static List<String> row(ExportedAction action) {
    return FIELDS.stream().map(field -> cell(field.value().apply(action))).toList();
  }

  private static String cell(JsonElement value) {
    if (value.isJsonNull()) return "";
    if (!value.isJsonArray()) return value.getAsString();
    return String.join(
        "; ", value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList());
  }

  private static JsonElement text(Optional<String> text) {
    return text.<JsonElement>map(JsonPrimitive::new).orElse(JsonNull.INSTANCE);
  }

  private static JsonElement reviewMonths(ExportedAction action) {
    return action.when().reviewMonths().isPresent()
        ? new JsonPrimitive(action.when().reviewMonths().getAsInt())
        : JsonNull.INSTANCE;
  }

  private static JsonArray days(List<LocalDate> days) {
    return array(days.stream().map(LocalDate::toString));
  }

  private static JsonArray numbers(List<Integer> numbers) {
    JsonArray array = new JsonArray();
    numbers.forEach(array::add);
    return array;
  }

  private static JsonArray array(Stream<String> texts) {
    JsonArray array = new JsonArray();
    texts.forEach(array::add);
    return array;
  }
}
