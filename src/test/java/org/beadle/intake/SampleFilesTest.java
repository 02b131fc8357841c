package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.beadle.board.Group;
import org.beadle.board.Policies;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.plan.Rag;
import org.junit.jupiter.api.Test;

/** The sample board, plan and attendance that come with the project. */
class SampleFilesTest {
  private static final Path SAMPLES = Path.of("config/sample");

  private static ProposedBoard board() {
    BoardReading reading = BoardFile.read(SAMPLES.resolve("board.yaml"));
    if (reading instanceof Unreadable unreadable) assertThat(unreadable.faults()).isEmpty();
    return (ProposedBoard) reading;
  }

  private static ProposedPlan plan() {
    return RealFiles.plan(SourceFiles.read(SAMPLES.resolve("plan.csv")));
  }

  private static ProposedAttendance attendance() {
    return (ProposedAttendance)
        new AttendanceReader(RealFiles.START, RealFiles.WEEKDAYS)
            .read(SourceFiles.read(SAMPLES.resolve("attendance.csv")));
  }

  @Test
  void theSampleBoardIsComplete() {
    ProposedBoard board = board();
    assertThat(board.identity().slug()).isEqualTo("sample");
    assertThat(board.groups()).hasSize(17);
    assertThat(board.groups().getFirst().seats())
        .extracting(ProposedBoard.NewSeat::role)
        .contains(Role.CHAIR, Role.COORDINATOR, Role.MEMBER, Role.OBSERVER);
    assertThat(board.groups())
        .filteredOn(group -> group.confidential().orElse(false))
        .extracting(ProposedBoard.NewGroup::name)
        .contains("Strategic Case Review Group");
    assertThat(board.channels()).as("the local chat makes its own").isEmpty();
  }

  @Test
  void theSampleBoardShowsEverySettingWithItsDefault() {
    assertThat(board().policies().values()).hasSize(Policies.ALL.size());
    for (Policies.Setting<?> setting : Policies.ALL)
      assertThat((Object) board().policies().get(setting))
          .as(setting.name())
          .isEqualTo(setting.standard());
  }

  @Test
  void theSamplePlanHasThirtySevenActionsUnderFourPriorities() {
    ProposedPlan plan = plan();
    assertThat(plan.actions()).hasSize(37);
    assertThat(plan.priorities()).extracting(ProposedPriority::number).containsExactly(1, 2, 3, 4);
    assertThat(plan.actions()).filteredOn(each -> each.lead().inherited()).hasSize(5);
    assertThat(plan.actions())
        .filteredOn(each -> each.progress().colour().isPresent())
        .extracting(each -> each.progress().colour().get())
        .containsExactly(Rag.BLUE, Rag.AMBER);
    assertThat(plan.actions())
        .filteredOn(each -> each.timescale().due().size() == 2)
        .extracting(each -> each.timescale().due())
        .containsExactly(List.of(LocalDate.of(2018, 6, 30), LocalDate.of(2018, 12, 31)));
  }

  @Test
  void everyLeadOfTheSamplePlanIsAPartyOfTheSampleBoard() {
    Roster roster = BoardRoster.of(board());
    PlanDifference difference = PlanDifference.between(plan(), StandingPlan.NONE, roster);
    assertThat(difference.leads().proposed()).isEmpty();
    assertThat(EverybodyIn.leads(difference.leads()))
        .containsExactly("All partner agencies", "All partners");
  }

  @Test
  void everyGroupOfTheSampleAttendanceIsOneOfTheSampleBoard() {
    assertThat(attendance().meetings()).hasSize(61);
    assertThat(attendance().differing()).hasSize(21);
    assertThat(board().groups())
        .extracting(ProposedBoard.NewGroup::name)
        .containsAll(attendance().groups());
  }

  @Test
  void theSampleHasOneFullBoard() {
    assertThat(board().groups())
        .filteredOn(each -> each.kind() == Group.Kind.FULL_BOARD)
        .extracting(ProposedBoard.NewGroup::name)
        .containsExactly("Full board");
  }
}
