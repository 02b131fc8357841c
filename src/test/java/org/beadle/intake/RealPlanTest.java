package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.Gson;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The plan of 2018, as published and as Excel and Word would hold it, read exactly. */
class RealPlanTest {
  private static final String NAME = "surrey-2018-action-plan.";

  private record Expected(
      int priority,
      String ref,
      String source_ref,
      List<String> links,
      String lead,
      boolean lead_inherited,
      String timescale,
      List<String> due,
      boolean immediate,
      Optional<String> status) {}

  @ParameterizedTest
  @ValueSource(strings = {"txt", "xlsx", "docx"})
  void readsEveryActionOfTheRealPlanExactly(String format) throws IOException {
    JsonArray expected = expected();
    ProposedPlan plan = RealFiles.plan(NAME + format);
    assertThat(plan.actions().stream().map(RealPlanTest::read).toList())
        .isEqualTo(expected.asList().stream().map(each -> wanted(each.getAsJsonObject())).toList());
    for (int i = 0; i < expected.size(); i++) {
      JsonObject each = expected.get(i).getAsJsonObject();
      assertThat(PlainText.onOneLine(plan.actions().get(i).title().replace("•", " ")))
          .startsWith(each.get("title_starts").getAsString().stripTrailing())
          .endsWith(each.get("title_ends").getAsString().stripLeading());
    }
  }

  private static JsonArray expected() throws IOException {
    String json = Files.readString(RealFiles.file(NAME + "expected.json"));
    return new Gson().fromJson(json, JsonArray.class);
  }

  private static Expected wanted(JsonObject each) {
    return new Expected(
        each.get("priority").getAsInt(),
        each.get("ref").getAsString(),
        each.get("source_ref").getAsString(),
        strings(each.getAsJsonArray("links")),
        each.get("lead").getAsString(),
        each.get("lead_inherited").getAsBoolean(),
        each.get("timescale").getAsString(),
        strings(each.getAsJsonArray("due")),
        each.get("immediate").getAsBoolean(),
        each.get("status").isJsonNull()
            ? Optional.empty()
            : Optional.of(each.get("status").getAsString()));
  }

  private static List<String> strings(JsonArray array) {
    return array.asList().stream().map(each -> each.getAsString()).toList();
  }

  private static Expected read(ProposedAction action) {
    return new Expected(
        action.priority(),
        action.ref().own().toString(),
        action.ref().source(),
        action.ref().links().stream().map(Ref::toString).toList(),
        action.lead().source(),
        action.lead().inherited(),
        action.timescale().source(),
        action.timescale().due().stream().map(Object::toString).toList(),
        action.timescale().immediate(),
        Optional.of(action.progress().status()).filter(text -> !text.isEmpty()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "xlsx", "docx"})
  void readsTheFourPrioritiesOfTheRealPlan(String format) {
    assertThat(RealFiles.plan(NAME + format).priorities())
        .extracting(ProposedPriority::number)
        .containsExactly(1, 2, 3, 4);
  }

  @Test
  void theThreeFormatsSayTheSame() {
    List<List<String>> wordings =
        Stream.of("txt", "xlsx", "docx")
            .map(format -> RealFiles.plan(NAME + format).actions())
            .map(actions -> actions.stream().map(RealPlanTest::wording).toList())
            .toList();
    assertThat(wordings.get(1)).isEqualTo(wordings.get(0));
    assertThat(wordings.get(2)).isEqualTo(wordings.get(0));
  }

  private static String wording(ProposedAction action) {
    String text = action.ref().own() + " " + action.title() + action.outcome();
    return PlainText.onOneLine(text).replace("- ", "-");
  }

  @Test
  void namesTheRowOfEveryRowThatAPageBreakCut() {
    assertThat(RealFiles.plan(NAME + "txt").doubts())
        .filteredOn(doubt -> doubt.assumed().contains("after a page break"))
        .hasSize(5)
        .allSatisfy(doubt -> assertThat(doubt.where().row()).startsWith("line "));
  }
}
