package org.beadle.desk;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.intake.AttendanceDifference;
import org.beadle.intake.BoardFile;
import org.beadle.intake.Fault;
import org.beadle.intake.FileReading;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.SourceFiles;
import org.beadle.intake.Unreadable;
import org.beadle.plan.Action;
import org.beadle.store.Membership;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ImportingTest extends DeskTest {
  private static final String NEW = "north-shire";

  private static FileReading samplePlan() {
    return SourceFiles.read(Path.of("config/sample/plan.csv"));
  }

  private <T> T accepted(Importer.Outcome<T> outcome) {
    assertThat(outcome).isInstanceOf(Importer.Outcome.Accepted.class);
    return ((Importer.Outcome.Accepted<T>) outcome).report();
  }

  private PlanImport.Report plan(FileReading file, Importer.Mode mode) {
    return accepted(house.importer.plan(file, SampleHouse.SLUG, mode));
  }

  /** Does it, and fails where any row of the record is changed by it. */
  private <T> T changingNothing(Supplier<T> deed) {
    List<String> before = house.everything();
    T made = deed.get();
    assertThat(house.everything()).isEqualTo(before);
    return made;
  }

  private boolean exists(String slug) {
    return house.store.read(records -> records.boards().bySlug(slug)).isPresent();
  }

  @Test
  void theSamePlanAgainChangesNothing() {
    PlanImport.Report again = changingNothing(() -> plan(samplePlan(), Importer.Mode.KEEP_MISSING));
    assertThat(again.difference().changesNothing()).isTrue();
    changingNothing(() -> plan(samplePlan(), Importer.Mode.REMOVE_MISSING));
  }

  @Test
  void theSamePlanAgainUndoesNothingThatMembersDid() {
    says(QUALITY, "action 2.3a done");
    says(COUNCIL, "action 2.1 due 31 October 2018");
    says(COUNCIL, "action 2.2 amber Two partners have not answered");
    says(COUNCIL, "action 2.7 owner QA&P");
    List<Action> before = house.actions();
    PlanImport.Report again = plan(samplePlan(), Importer.Mode.KEEP_MISSING);
    assertThat(again.difference().added()).isEmpty();
    assertThat(house.action("2.3a").closure()).isPresent();
    assertThat(house.action("2.2").declared()).isPresent();
    assertThat(house.actions()).hasSameSizeAs(before);
  }

  @Test
  void theSameBoardFileAgainChangesNothing() {
    BoardImport.Report again =
        changingNothing(
            () -> accepted(house.importer.board(SampleHouse.sampleBoard(), "board.yaml")));
    assertThat(again.changed()).isFalse();
    assertThat(again.made()).isFalse();
  }

  private void board(String... changes) {
    String text = new String(SampleHouse.bytes(Path.of("config/sample/board.yaml")), UTF_8);
    for (int at = 0; at < changes.length; at += 2) {
      assertThat(text).contains(changes[at]);
      text = text.replace(changes[at], changes[at + 1]);
    }
    ProposedBoard changed = (ProposedBoard) BoardFile.read("board.yaml", text.getBytes(UTF_8));
    house.importer.board(changed, "board.yaml");
  }

  private Member police(String slug) {
    return house.store.read(
        records -> {
          Board board = records.boards().bySlug(slug).orElseThrow();
          return records.boards().roster(board.id()).members().stream()
              .filter(each -> each.name().equals("Police lead"))
              .findFirst()
              .orElseThrow();
        });
  }

  @Test
  void whoHasANameFromNowOnIsThatMember() {
    Member before = police(SampleHouse.SLUG);
    board("police@partners.example", "successor@partners.example");
    Member after = police(SampleHouse.SLUG);

    assertThat(after.id()).isEqualTo(before.id());
    assertThat(after.email()).contains("successor@partners.example");
    assertThat(after.person()).isNotEqualTo(before.person());
    List<Membership> left =
        house.store.read(records -> records.people().memberships(before.person()));
    assertThat(left).isEmpty();
  }

  @Test
  void whoHadNoAddressStaysTheSamePersonWithOne() {
    String[] other = {
      "name: Sample County Safeguarding Children Board\n  slug: sample",
      "name: Another Board\n  slug: " + NEW
    };
    board(other[0], other[1], "    email: police@partners.example\n", "");
    Member before = police(NEW);
    assertThat(before.email()).isEmpty();
    board(other[0], other[1], "police@partners.example", "police@elsewhere.example");

    assertThat(police(NEW).person()).isEqualTo(before.person());
    assertThat(police(NEW).email()).contains("police@elsewhere.example");
  }

  @Test
  void aPreviewSaysWhatWouldBeDoneAndWritesNothing() {
    PlanImport.Report preview =
        changingNothing(
            () -> accepted(house.importer.plan(samplePlan(), NEW, Importer.Mode.PREVIEW)));
    assertThat(preview.boardMade()).isTrue();
    assertThat(preview.difference().added()).hasSize(37);
    assertThat(exists(NEW)).isFalse();
  }

  @Test
  void aBoardThatDoesNotExistIsMadeWithAManagerAndTheGroupsOfThePlan() {
    PlanImport.Report report =
        accepted(house.importer.plan(samplePlan(), NEW, Importer.Mode.KEEP_MISSING));
    assertThat(report.boardMade()).isTrue();
    var roster = house.store.read(records -> records.boards().roster(report.board().id()));
    assertThat(roster.boardManagers(java.time.LocalDate.of(2018, 6, 18))).hasSize(1);
    assertThat(roster.groups()).hasSizeGreaterThan(5);
    long board = report.board().id();
    OptionalLong broken = house.store.read(records -> records.journal().verify(board));
    assertThat(broken).isEmpty();
    changingNothing(() -> house.importer.plan(samplePlan(), NEW, Importer.Mode.REMOVE_MISSING));
  }

  @Test
  void newRowsAreAddedAndChangedOnesChanged() {
    FileReading file =
        SmallFiles.plan(
            "Priority 4: Recognised,,,,",
            "4.6,Launch the neglect strategy everywhere,Neglect Group,By 31 July 2018,Amber",
            "4.9,Say what came of it,Neglect Group,By 31 July 2018,");
    PlanImport.Report report = plan(file, Importer.Mode.KEEP_MISSING);
    assertThat(report.difference().added()).hasSize(1);
    assertThat(report.difference().changed()).hasSize(1);
    assertThat(report.difference().missing()).hasSize(36);
    assertThat(report.removed()).isZero();
    assertThat(house.actions()).hasSize(38);
    assertThat(house.action("4.6").title()).isEqualTo("Launch the neglect strategy everywhere");
    assertThat(house.action("4.6").nextMilestone().orElseThrow().due()).hasToString("2018-07-31");
    assertThat(house.action("4.9").lead().accountable())
        .contains(Party.group(house.group("Neglect Group")));
    changingNothing(() -> plan(file, Importer.Mode.KEEP_MISSING));
  }

  @Test
  void actionsAreTakenOutOnlyWhereThatIsAskedFor() {
    FileReading file =
        SmallFiles.plan(
            "Priority 4: Recognised,,,,",
            "4.6,Launch the neglect strategy,Neglect sub Group,By 30 June 2018,");
    plan(file, Importer.Mode.KEEP_MISSING);
    assertThat(house.actions()).hasSize(37);
    assertThat(plan(file, Importer.Mode.REMOVE_MISSING).removed()).isEqualTo(36);
    assertThat(house.actions()).hasSize(1);
    assertThat(says(MANAGER, "action 2.1").summary())
        .startsWith("Action 2.1 was taken out of the plan on ");
  }

  static List<Arguments> badFiles() {
    return List.of(
        Arguments.of("unreadable", SourceFiles.read("plan.xlsx", new byte[] {80, 75, 3, 4, 9, 9})),
        Arguments.of("empty", SourceFiles.read("plan.csv", new byte[0])),
        Arguments.of(
            "without a row of headings",
            SmallFiles.csv("plan.csv", "one,two,three\nfour,five,six\n")),
        Arguments.of(
            "with two actions of one ref",
            SmallFiles.plan(
                "Priority 1: One,,,,",
                "1.1,Begin,Neglect Group,By 31 July 2018,",
                "1.1,End,Neglect Group,By 31 July 2018,")),
        Arguments.of(
            "with an impossible date",
            SmallFiles.plan("Priority 1: One,,,,", "1.1,Begin,Neglect Group,By 31 June 2018,")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("badFiles")
  void aBadFileIsRefusedWithItsRowAndNothingIsWritten(String kind, FileReading file) {
    for (String slug : List.of(SampleHouse.SLUG, NEW)) {
      Importer.Outcome<PlanImport.Report> outcome =
          changingNothing(() -> house.importer.plan(file, slug, Importer.Mode.REMOVE_MISSING));
      assertThat(outcome).isInstanceOf(Importer.Outcome.Rejected.class);
      Unreadable why = ((Importer.Outcome.Rejected<PlanImport.Report>) outcome).unreadable();
      assertThat(why.faults()).isNotEmpty().allSatisfy(ImportingTest::assertToldPlainly);
    }
    assertThat(exists(NEW)).isFalse();
  }

  private static void assertToldPlainly(Fault fault) {
    assertThat(fault.toString()).isNotBlank().doesNotContain("Exception");
  }

  @Test
  void theSameAttendanceAgainChangesNothing() {
    FileReading file = SourceFiles.read(Path.of("config/sample/attendance.csv"));
    house.importer.attendance(file, SampleHouse.SLUG, Importer.Mode.KEEP_MISSING);
    changingNothing(
        () -> house.importer.attendance(file, SampleHouse.SLUG, Importer.Mode.KEEP_MISSING));
  }

  private static FileReading attendance(String... lines) {
    return SmallFiles.attendance(lines);
  }

  private AttendanceImport.Report attendance(FileReading file) {
    Importer.Outcome<AttendanceImport.Report> outcome =
        house.importer.attendance(file, SampleHouse.SLUG, Importer.Mode.KEEP_MISSING);
    return ((Importer.Outcome.Accepted<AttendanceImport.Report>) outcome).report();
  }

  @Test
  void anImportOfAttendanceSaysWhatItAddedAndChangedAndWhatStood() {
    attendance(attendance("Neglect Group,2018-03-01,8,13", "Neglect Group,2018-04-02,9,13"));
    FileReading later =
        attendance(
            "Neglect Group,2018-03-01,8,13",
            "Neglect Group,2018-04-02,Workshop,",
            "Neglect Group,2018-05-01,7,13");
    AttendanceDifference difference = attendance(later).difference();
    assertThat(difference.unchanged()).hasSize(1);
    assertThat(difference.changed()).hasSize(1);
    assertThat(difference.added()).hasSize(1);
    assertThat(changingNothing(() -> attendance(later)).difference().unchanged()).hasSize(3);
  }

  @Test
  void twoMeetingsOfAGroupOnADayAreRefusedWithTheirPlaceAndNothingIsWritten() {
    FileReading file =
        attendance("Neglect Group,2018-03-01,8,13", "Neglect Sub-Group,2018-03-01,9,13");
    Importer.Outcome<AttendanceImport.Report> outcome =
        changingNothing(
            () -> house.importer.attendance(file, SampleHouse.SLUG, Importer.Mode.KEEP_MISSING));
    Unreadable why = ((Importer.Outcome.Rejected<AttendanceImport.Report>) outcome).unreadable();
    assertThat(why.faults())
        .singleElement()
        .asString()
        .startsWith("came.csv, line 3, column 2: “Neglect Sub-Group” and “Neglect Group” are one");
  }
}
