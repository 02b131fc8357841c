package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Reader;
import org.beadle.meeting.Meeting;
import org.beadle.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A real board's files, from the command line into the record and out of it again. */
class RealFilesTest {
  private static final String PLAN = "surrey-2018-action-plan.";
  private static final String ATTENDANCE = "surrey-2012-attendance.txt";

  @TempDir Path folder;

  private static Path real(String name) {
    Path path = Path.of(System.getProperty("beadle.real", "../shared/real")).resolve(name);
    assumeTrue(Files.exists(path), "the files of real boards are not beside the project: " + name);
    return path;
  }

  private Terminal.Said importing(String what, Path file, Object... more) {
    Object[] words = {"import", what, file, "--board", "real", "--data", folder};
    Object[] all = java.util.Arrays.copyOf(words, words.length + more.length);
    System.arraycopy(more, 0, all, words.length, more.length);
    Terminal.Said said = Terminal.run(all);
    assertThat(said.code()).as(said.errors()).isZero();
    return said;
  }

  private JsonArray exported() {
    Terminal.Said said = Terminal.run("export", "plan", "--board", "real", "--data", folder);
    assertThat(said.code()).as(said.errors()).isZero();
    return JsonParser.parseString(said.out()).getAsJsonArray();
  }

  @ParameterizedTest
  @ValueSource(strings = {"txt", "xlsx", "docx"})
  void theRealPlanIsStoredExactly(String format) throws IOException {
    importing("plan", real(PLAN + format));
    JsonArray expected =
        JsonParser.parseString(Files.readString(real(PLAN + "expected.json"))).getAsJsonArray();
    assertThat(lines(exported())).hasSize(37).isEqualTo(lines(expected));
    String first = exported().toString();
    importing("plan", real(PLAN + format), "--remove-missing");
    assertThat(exported()).hasToString(first);
  }

  private static List<String> lines(JsonArray actions) {
    return actions.asList().stream().map(each -> line(each.getAsJsonObject())).toList();
  }

  /** What both the expected and the exported form of an action say, in one line. */
  private static String line(JsonObject action) {
    return String.join(
        " | ",
        action.get("priority").getAsString(),
        action.get("ref").getAsString(),
        action.get("links").toString(),
        action.has("lead_source")
            ? action.get("lead_source").getAsString()
            : action.get("lead").getAsString(),
        action.get("lead_inherited").getAsString(),
        action.get("timescale").getAsString(),
        action.get("due").toString(),
        action.get("immediate").getAsString(),
        status(action));
  }

  private static String status(JsonObject action) {
    JsonElement status = action.get("status");
    if (!action.has("declared"))
      return status.isJsonNull() ? "open" : status.getAsString().toLowerCase();
    if (status.getAsString().equals("complete")) return "completed";
    JsonElement declared = action.get("declared");
    return declared.isJsonNull() ? status.getAsString() : declared.getAsString().toLowerCase();
  }

  @Test
  void aDryRunOfTheRealPlanLeavesNoBoard() {
    assertThat(importing("plan", real(PLAN + "txt"), "--dry-run").out()).contains("37");
    assertThat(Terminal.run("export", "plan", "--board", "real", "--data", folder).errors())
        .contains("There is no record in the folder");
  }

  @Test
  void theRealAttendanceGivesItsGroupsAndMeetings() {
    importing("attendance", real(ATTENDANCE));
    List<Meeting> meetings = meetings();
    assertThat(meetings).hasSize(61);
    assertThat(meetings.stream().map(Meeting::group).collect(Collectors.toSet())).hasSize(14);
    importing("attendance", real(ATTENDANCE));
    assertThat(meetings()).isEqualTo(meetings);
  }

  @Test
  void theCountsOfTheRealAttendanceAreStoredExactly() throws IOException {
    importing("attendance", real(ATTENDANCE));
    List<String> expected = Files.readAllLines(real("surrey-2012-attendance.expected.csv"));
    Set<String> wanted =
        expected.stream()
            .skip(1)
            .filter(line -> line.endsWith(",held"))
            .map(line -> line.substring(0, line.lastIndexOf(',')))
            .map(line -> line.substring(0, line.lastIndexOf(',')))
            .map(line -> line.substring(line.indexOf("20")))
            .collect(Collectors.toSet());
    Set<String> stored =
        meetings().stream()
            .filter(meeting -> meeting.attendance().isPresent())
            .map(
                meeting ->
                    meeting.on()
                        + ","
                        + meeting.attendance().orElseThrow().present()
                        + ","
                        + meeting.attendance().orElseThrow().expected())
            .collect(Collectors.toSet());
    assertThat(stored).isEqualTo(wanted);
  }

  private List<Meeting> meetings() {
    try (Store store = Store.open(Installation.in(folder))) {
      return store.read(
          records -> {
            var roster =
                records.boards().roster(records.boards().bySlug("real").orElseThrow().id());
            return records
                .meetings()
                .between(
                    Reader.everything(roster),
                    java.time.LocalDate.of(2000, 1, 1),
                    java.time.LocalDate.of(2030, 1, 1));
          });
    }
  }
}
