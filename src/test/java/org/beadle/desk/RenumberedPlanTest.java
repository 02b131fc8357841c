package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A plan that is imported again after its rows were moved, numbered anew or taken out. */
class RenumberedPlanTest extends PlanAgain {
  private static final String GATE = "7.%d,Mend the gate,Buildings Group,By 31 July 2018,";
  private static final String DOOR = "7.%d,Paint the door,Buildings Group,By 31 August 2018,";
  private static final String ROOF = "7.%d,Insure the roof,Buildings Group,By 31 August 2018,";

  @BeforeEach
  void begin() {
    imported(GATE.formatted(1), DOOR.formatted(2));
    says(MANAGER, "action 7.1 amber The smith is ill");
    says(MANAGER, "action 7.2 done");
  }

  @Test
  void aRowPutInBeforeOthersLeavesThemTheirProgressAndRefs() {
    String[] rows = {ROOF.formatted(1), GATE.formatted(2), DOOR.formatted(3)};
    String told = imported(rows);
    assertThat(action("Mend the gate", 7).declared()).isPresent();
    assertThat(action("Paint the door", 7).closure()).isPresent();
    assertThat(action("Insure the roof", 7).closure()).isEmpty();
    assertThat(action("Insure the roof", 7).declared()).isEmpty();
    assertThat(actions())
        .containsExactly("7.1 Mend the gate", "7.3 Paint the door", "7.4 Insure the roof");
    assertThat(told)
        .contains(
            "The file gives 7.2 to “Mend the gate”, which is 7.1 in the record.",
            "7.1 is “Mend the gate” in the record");
    importedInVain(rows);
  }

  private Action action(String title, int priority) {
    return house.actions().stream()
        .filter(each -> each.title().equals(title) && each.priority().number() == priority)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aRowThatWasMovedAndEditedKeepsItsProgressToo() {
    String[] rows = {
      ROOF.formatted(1),
      "7.2,Mend the gate and hinges,Buildings Group,By 31 July 2018,",
      DOOR.formatted(3)
    };
    imported(rows);
    assertThat(action("Mend the gate and hinges", 7).declared()).isPresent();
    assertThat(action("Insure the roof", 7).declared()).isEmpty();
    importedInVain(rows);
  }

  @Test
  void anActionOfAnotherNumberKeepsTheOldOneAsAnAlias() {
    String told = imported(GATE.formatted(1), DOOR.formatted(5));
    assertThat(actions()).containsExactly("7.1 Mend the gate", "7.5 Paint the door");
    assertThat(action("7.5").aliases()).containsExactly(Ref.parse("7.2").orElseThrow());
    assertThat(action("7.5").closure()).isPresent();
    assertThat(told).contains("[7.2, ref, 7.2, 7.5]");
    importedInVain(GATE.formatted(1), DOOR.formatted(5));
  }

  @Test
  void aWhollyDifferentTitleUnderAKnownRefIsInDoubt() {
    String told = imported(GATE.formatted(1), ROOF.formatted(2));
    assertThat(told).contains("7.2 was “Paint the door” and is now “Insure the roof”");
    assertThat(imported(GATE.formatted(1), ROOF.formatted(2))).doesNotContain("is now");
  }

  @Test
  void theRefOfAnActionThatWasTakenOutIsNotGivenToAnother() {
    imported(Importer.Mode.REMOVE_MISSING, GATE.formatted(1));
    String told = imported(GATE.formatted(1), ROOF.formatted(2));
    assertThat(actions()).containsExactly("7.1 Mend the gate", "7.3 Insure the roof");
    assertThat(action("7.3").closure()).isEmpty();
    assertThat(told).contains("7.2 was “Paint the door”, which was taken out of the plan");
    importedInVain(GATE.formatted(1), ROOF.formatted(2));
  }

  @Test
  void anActionThatWasTakenOutComesBackByItsRefAndTitleAndSaidSo() {
    imported(Importer.Mode.REMOVE_MISSING, GATE.formatted(1));
    String told = imported(GATE.formatted(1), DOOR.formatted(2));
    assertThat(actions()).containsExactly("7.1 Mend the gate", "7.2 Paint the door");
    assertThat(action("7.2").closure()).isPresent();
    assertThat(told).contains("7.2 was taken out of the plan and comes back with its history");
  }

  private String unnumbered(Importer.Mode mode, String... rows) {
    return imported(
        "Action,Lead,Timescale,Status\n",
        mode,
        Stream.concat(Stream.of("Priority 8: Reports,,,"), Stream.of(rows)).toList());
  }

  private List<String> reports() {
    return house.actions().stream()
        .filter(each -> each.priority().number() == 8)
        .map(each -> each.ref() + " " + each.lead().source().orElse(""))
        .toList();
  }

  @Test
  void equalTitlesWithoutRefsStayWhereTheyAre() {
    String police = "Report to the board,Police,By 31 July 2018,Green";
    String health = "Report to the board,Health,By 31 August 2018,Amber";
    unnumbered(Importer.Mode.KEEP_MISSING, police, health);
    List<String> before = house.everything();
    String again = unnumbered(Importer.Mode.KEEP_MISSING, police, health);
    assertThat(house.everything()).isEqualTo(before);
    assertThat(again).doesNotContain("they are given");
    unnumbered(Importer.Mode.KEEP_MISSING, health, police);
    assertThat(reports()).containsExactly("8.1 Police", "8.2 Health");
  }

  @Test
  void aNewRowWithoutARefGetsANumberThatWasNeverUsed() {
    String police = "Report to the board,Police,By 31 July 2018,Green";
    String health = "Visit the board,Health,By 31 August 2018,Completed";
    unnumbered(Importer.Mode.KEEP_MISSING, police, health);
    unnumbered(Importer.Mode.REMOVE_MISSING, police);
    String told =
        unnumbered(Importer.Mode.KEEP_MISSING, police, "Ask the board,Health,By 31 August 2018,");
    assertThat(reports()).containsExactly("8.1 Police", "8.3 Health");
    assertThat(told).contains("The action has no ref: it is given 8.3");
  }
}
