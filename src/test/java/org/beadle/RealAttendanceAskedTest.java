package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Roster;
import org.beadle.chat.Address;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.desk.Calendars;
import org.beadle.desk.Desk;
import org.beadle.desk.Pages;
import org.beadle.store.Store;
import org.beadle.wording.Days;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A real board's report of attendance: imported, and asked for in the chat. */
class RealAttendanceAskedTest {
  private static final LocalDate TODAY = LocalDate.of(2018, 6, 18);

  @TempDir Path folder;

  private static Path real(String name) {
    Path path = Path.of(System.getProperty("beadle.real", "../shared/real")).resolve(name);
    assumeTrue(Files.exists(path), "the files of real boards are not beside the project: " + name);
    return path;
  }

  @BeforeEach
  void importIt() {
    Path file = real("surrey-2012-attendance.txt");
    Terminal.Said said =
        Terminal.run("import", "attendance", file, "--board", "real", "--data", folder);
    assertThat(said.code()).as(said.errors()).isZero();
  }

  @Test
  void aGroupsYearHasItsCountsPercentagesAndTotal() {
    assertThat(rows(asked("/attendance group \"Full board\" 2012-13"), "Attendance of Full board"))
        .containsExactly(
            "5 September 2012|20|35|57%|57%",
            "15 November 2012|18|35|51%|51%",
            "30 January 2013|16|24|67%|66%, differs",
            "21 March 2013|14|24|58%|58%",
            "Total|68|118|58%|–");
  }

  @Test
  void allGroupsAndYearsAreTheWholeReport() throws IOException {
    List<String> expected =
        Files.readAllLines(real("surrey-2012-attendance.expected.csv")).stream()
            .skip(1)
            .map(RealAttendanceAskedTest::shown)
            .toList();
    Post all = asked("/attendance all years");
    assertThat(rows(all, "Attendance by meeting"))
        .hasSize(61)
        .containsExactlyInAnyOrderElementsOf(expected);
    assertThat(rows(all, "Attendance by group")).hasSize(15).last().isEqualTo(total(expected));
    assertThat(rows(asked("/attendance 2012-13"), "Attendance by meeting"))
        .isEqualTo(rows(all, "Attendance by meeting"));
  }

  /** A line of what is expected, as the answer shows it. */
  private static String shown(String line) {
    String[] cells = line.split(",", -1);
    String day = Days.written(LocalDate.parse(cells[1]));
    if (cells[5].equals("workshop")) return String.join("|", cells[0], day, "workshop|–|–|–");
    String percent = percent(Long.parseLong(cells[2]), Long.parseLong(cells[3]));
    String reported = cells[4] + "%";
    String differs = reported.equals(percent) ? "" : ", differs";
    return String.join("|", cells[0], day, cells[2], cells[3], percent, reported + differs);
  }

  private static String total(List<String> lines) {
    List<String[]> counted =
        lines.stream().map(line -> line.split("\\|")).filter(it -> !it[3].equals("–")).toList();
    long attended = counted.stream().mapToLong(cells -> Long.parseLong(cells[2])).sum();
    long expected = counted.stream().mapToLong(cells -> Long.parseLong(cells[3])).sum();
    return "All groups|60|" + attended + "|" + expected + "|" + percent(attended, expected);
  }

  private static String percent(long attended, long expected) {
    return BigDecimal.valueOf(100 * attended)
            .divide(BigDecimal.valueOf(expected), 0, RoundingMode.HALF_UP)
        + "%";
  }

  /** What the board manager is answered. */
  private Post asked(String words) {
    InstantSource clock = InstantSource.fixed(Instant.parse("2018-06-18T09:00:00Z"));
    try (Store store = Store.open(Installation.in(folder))) {
      String manager = Long.toString(roster(store).boardManagers(TODAY).getFirst().person());
      return new Desk(store, new Calendars(), clock, () -> {}, Pages.none())
          .receive(
              Incoming.said(
                  new Address("local", "real", manager),
                  new Incoming.User("real", manager, Optional.empty(), true),
                  words,
                  Optional.empty()));
    }
  }

  private static Roster roster(Store store) {
    return store.read(
        records -> records.boards().roster(records.boards().bySlug("real").orElseThrow().id()));
  }

  /** The rows of the table whose caption begins so, a line each. */
  private static List<String> rows(Post post, String caption) {
    return post.blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.caption().startsWith(caption))
        .flatMap(table -> table.rows().stream())
        .map(row -> String.join("|", row))
        .toList();
  }
}
