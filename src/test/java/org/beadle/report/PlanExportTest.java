package org.beadle.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.beadle.board.Agency;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.board.Nation;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.beadle.plan.Closure;
import org.beadle.plan.Colours;
import org.beadle.plan.Lead;
import org.beadle.plan.Milestone;
import org.beadle.plan.Priority;
import org.beadle.plan.Rag;
import org.beadle.plan.Ref;
import org.beadle.plan.Timescale;
import org.junit.jupiter.api.Test;

class PlanExportTest {
  private static final LocalDate JUNE = LocalDate.of(2018, 6, 30);
  private static final LocalDate DECEMBER = LocalDate.of(2018, 12, 31);
  private static final Lead GROUP_WITH_AGENCY =
      new Lead(
          Optional.of(Party.group(11)),
          List.of(Party.agency(21)),
          Optional.of("QA&P; police"),
          false);
  private static final Lead NOBODY = new Lead(Optional.empty(), List.of(), Optional.empty(), false);
  private static final Colours LATE =
      new Colours(Optional.of(Rag.GREEN), Rag.RED, Rag.RED, "12 days late");
  private static final Colours COMPLETE =
      new Colours(Optional.empty(), Rag.BLUE, Rag.BLUE, "complete");
  private static final Colours NO_DATE =
      new Colours(Optional.empty(), Rag.GREY, Rag.GREY, "no date");

  private final Action first = action(1, 1, "1.9", GROUP_WITH_AGENCY, dated(), Optional.empty());
  private final Action finished = action(2, 1, "1.10", NOBODY, review(), Optional.of(closure()));
  private final Action immediate = action(3, 2, "TP 2.1", NOBODY, atOnce(), Optional.empty());
  private final Map<Long, Colours> colours = Map.of(1L, LATE, 2L, COMPLETE, 3L, NO_DATE);

  @Test
  void jsonHasEveryFieldOfAnAction() {
    JsonObject exported = json(first).get(0).getAsJsonObject();
    assertThat(exported)
        .hasToString(
            "{\"priority\":1,\"ref\":\"1.9\",\"links\":[\"2.10\"],\"title\":\"Audit 1.9\","
                + "\"lead\":\"Quality Assurance\",\"lead_source\":\"QA&P; police\","
                + "\"lead_inherited\":false,\"contributors\":[\"Police\"],"
                + "\"timescale\":\"By June and December\",\"due\":[\"2018-06-30\",\"2018-12-31\"],"
                + "\"immediate\":false,\"ongoing\":false,\"review_months\":null,"
                + "\"status\":\"open\",\"finished_on\":null,\"declared\":\"Green\","
                + "\"computed\":\"Red\",\"shown\":\"Red\","
                + "\"original_due\":[\"2018-06-30\",\"2018-12-31\"],\"slips\":[0,0],\"met\":[]}");
  }

  @Test
  void whatWasMovedAndWhatWasMetIsTold() {
    JsonObject exported =
        json(action(
                1,
                1,
                "1.9",
                NOBODY,
                dated(),
                List.of(
                    new Milestone(1, JUNE, JUNE, 0, false, true),
                    new Milestone(2, DECEMBER.plusMonths(1), DECEMBER, 1, false, false)),
                Optional.empty()))
            .get(0)
            .getAsJsonObject();
    assertThat(exported.get("due")).hasToString("[\"2018-06-30\",\"2019-01-31\"]");
    assertThat(exported.get("original_due")).hasToString("[\"2018-06-30\",\"2018-12-31\"]");
    assertThat(exported.get("slips")).hasToString("[0,1]");
    assertThat(exported.get("met")).hasToString("[\"2018-06-30\"]");
  }

  @Test
  void anActionFinishedAndAcceptedIsComplete() {
    JsonObject exported = json(finished).get(0).getAsJsonObject();
    assertThat(exported.get("status").getAsString()).isEqualTo("complete");
    assertThat(exported.get("finished_on").getAsString()).isEqualTo("2018-07-02");
    assertThat(exported.get("review_months").getAsInt()).isEqualTo(12);
    assertThat(exported.get("lead").isJsonNull()).isTrue();
  }

  @Test
  void anActionThatAwaitsTheChairIsFinishedOnly() {
    Map<Long, Colours> waiting = Map.of(2L, LATE);
    PlanExport export = PlanExport.of(List.of(finished), waiting, roster());
    assertThat(objects(export).getFirst().get("status").getAsString()).isEqualTo("finished");
  }

  @Test
  void theOrderIsThePlansWhateverTheInput() {
    PlanExport one = PlanExport.of(List.of(immediate, finished, first), colours, roster());
    PlanExport other = PlanExport.of(List.of(first, immediate, finished), colours, roster());
    assertThat(objects(one))
        .extracting(each -> each.get("ref").getAsString())
        .containsExactly("1.9", "1.10", "TP 2.1");
    assertThat(one.json()).isEqualTo(other.json());
    assertThat(one.csv()).isEqualTo(other.csv());
  }

  @Test
  void csvHoldsTheSameAsJson() throws IOException {
    PlanExport export = PlanExport.of(List.of(first, finished, immediate), colours, roster());
    List<CSVRecord> records =
        CSVFormat.RFC4180
            .builder()
            .setHeader()
            .setSkipHeaderRecord(true)
            .get()
            .parse(new StringReader(export.csv()))
            .getRecords();
    assertThat(records)
        .extracting(each -> each.get("ref"))
        .containsExactly("1.9", "1.10", "TP 2.1");
    CSVRecord record = records.getFirst();
    assertThat(record.get("due")).isEqualTo("2018-06-30; 2018-12-31");
    assertThat(record.get("lead_source")).isEqualTo("QA&P; police");
    assertThat(record.get("declared")).isEqualTo("Green");
    assertThat(record.get("review_months")).isEmpty();
    assertThat(records.getLast().get("immediate")).isEqualTo("true");
  }

  @Test
  void anEmptyPlanHasHeadingsOnly() {
    PlanExport export = PlanExport.of(List.of(), Map.of(), roster());
    assertThat(export.json()).isEqualTo("[]\n");
    assertThat(export.csv().lines()).hasSize(1);
  }

  private static List<JsonObject> objects(PlanExport export) {
    return JsonParser.parseString(export.json()).getAsJsonArray().asList().stream()
        .map(JsonElement::getAsJsonObject)
        .toList();
  }

  private JsonArray json(Action action) {
    return JsonParser.parseString(PlanExport.of(List.of(action), colours, roster()).json())
        .getAsJsonArray();
  }

  private static Action action(
      long id,
      int priority,
      String ref,
      Lead lead,
      Timescale timescale,
      Optional<Closure> closure) {
    List<Milestone> milestones = timescale.due().stream().map(PlanExportTest::milestone).toList();
    return action(id, priority, ref, lead, timescale, milestones, closure);
  }

  private static Action action(
      long id,
      int priority,
      String ref,
      Lead lead,
      Timescale timescale,
      List<Milestone> milestones,
      Optional<Closure> closure) {
    return new Action(
        id,
        1,
        1,
        new Priority(priority, priority, "Priority " + priority),
        Ref.parse(ref).orElseThrow(),
        List.of(),
        List.of(Ref.parse("2.10").orElseThrow()),
        "Audit " + ref,
        Optional.empty(),
        lead,
        timescale,
        milestones,
        Optional.empty(),
        closure,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        OptionalLong.empty(),
        LocalDate.of(2018, 4, 1),
        0);
  }

  private static Milestone milestone(LocalDate due) {
    return new Milestone(due.toEpochDay(), due, due, 0, false, false);
  }

  private static Timescale dated() {
    return new Timescale(
        "By June and December", List.of(DECEMBER, JUNE), false, false, OptionalInt.empty());
  }

  private static Timescale review() {
    return new Timescale("June and annually", List.of(JUNE), false, true, OptionalInt.of(12));
  }

  private static Timescale atOnce() {
    return new Timescale("At once", List.of(), true, false, OptionalInt.empty());
  }

  private static Closure closure() {
    return new Closure(
        5, "the chair", LocalDate.of(2018, 7, 2), Optional.empty(), Optional.empty());
  }

  private static Roster roster() {
    Board board = new Board(1, "sample", "Sample", ZoneId.of("Europe/London"), Nation.ENGLAND);
    Group group =
        new Group(
            11,
            "Quality Assurance",
            Optional.of("QA&P"),
            Group.Kind.SUB_GROUP,
            OptionalLong.empty(),
            false,
            false,
            Optional.empty());
    Agency police = new Agency(21, "Police", Optional.empty(), true);
    return new Roster(
        board, List.of(police), List.of(group), List.of(), List.of(), List.of(), Map.of());
  }
}
