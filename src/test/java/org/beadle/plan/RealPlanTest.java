package org.beadle.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.Gson;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.beadle.board.Nation;
import org.beadle.board.PartyName;
import org.beadle.board.UnitedKingdomCalendar;
import org.beadle.board.WorkingCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** A published plan of 38 actions, cell by cell. */
class RealPlanTest {
  private static final Path FILE =
      Path.of(System.getProperty("beadle.real", "../shared/real"))
          .resolve("surrey-2018-action-plan.expected.json");
  private static final WorkingCalendar ENGLAND = new UnitedKingdomCalendar(Nation.ENGLAND);
  private static final LocalDate START = LocalDate.of(2018, 4, 1);

  private record Row(
      int priority,
      String ref,
      String source_ref,
      List<String> links,
      String lead,
      String timescale,
      List<String> due,
      boolean immediate) {}

  private static List<Row> rows;

  @BeforeAll
  static void readTheFile() throws IOException {
    assumeTrue(Files.exists(FILE), "the published plan is not here");
    rows = List.of(new Gson().fromJson(Files.readString(FILE), Row[].class));
    assertThat(rows).hasSizeGreaterThan(30);
  }

  @Test
  void everyCellOfRefsIsRead() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              RefCell cell = RefCell.read(row.source_ref(), row.priority()).orElseThrow();
              assertThat(cell.own()).hasToString(row.ref());
              assertThat(cell.links()).map(Ref::toString).isEqualTo(row.links());
            });
  }

  @Test
  void everyTimescaleIsReadWithoutAssumingAnything() {
    assertThat(rows)
        .allSatisfy(
            row -> {
              TimescaleReading reading = DueLanguage.timescale(row.timescale(), START, ENGLAND);
              assertThat(reading.timescale().due()).map(LocalDate::toString).isEqualTo(row.due());
              assertThat(reading.timescale().immediate()).isEqualTo(row.immediate());
              assertThat(reading.assumptions()).isEmpty();
            });
  }

  @Test
  void theLeadsComeDownToTheBodiesThatThereAre() {
    List<PartyName> bodies = new ArrayList<>();
    rows.stream()
        .flatMap(row -> LeadCell.parts(row.lead(), name -> false).stream())
        .filter(name -> !name.matches("(?i)all (partners?|agencies|partner agencies)"))
        .map(name -> PartyName.of(name, Set.of("SSCB")))
        .filter(name -> bodies.stream().noneMatch(name::same))
        .forEach(bodies::add);
    assertThat(bodies.stream().map(body -> String.join(" ", body.words())))
        .containsExactlyInAnyOrder(
            "sscb",
            "qa p",
            "policy procedures",
            "strategic case review group",
            "ehtf group",
            "learning development group",
            "neglect group",
            "health group",
            "education group",
            "business group",
            "exploitation missing delivery group",
            "damb",
            "seammb",
            "qa officer",
            "training commissioners",
            "partnership data teams",
            "surrey youth focus partners education sub group");
  }
}
