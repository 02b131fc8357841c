package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.beadle.board.Reader;
import org.beadle.plan.Update;
import org.junit.jupiter.api.Test;

/** What a plan that is imported again makes of its progress notes. */
class ReimportNotesTest extends PlanAgain {
  private static final String HEADINGS = "No.,Action,Lead,Timescale,Progress,Further progress\n";
  private static final String GATE = "7.1,Mend the gate,Buildings Group,By 31 July 2018,";

  private void gate(String notes) {
    imported(HEADINGS, Importer.Mode.KEEP_MISSING, List.of(PRIORITY + ",", GATE + notes));
  }

  private List<String> notes() {
    Reader reader = Reader.everything(house.roster());
    long gate = action("7.1").id();
    return house.store.read(records -> records.actions().updates(reader, gate, 100)).stream()
        .map(Update::note)
        .map(note -> note.orElse(""))
        .toList();
  }

  @Test
  void aSecondNoteLeavesTheFirstOnce() {
    gate("Wood bought,");
    gate("Wood bought,Nails bought");
    assertThat(notes()).containsExactlyInAnyOrder("Wood bought", "Nails bought");
  }

  @Test
  void anActionThatComesBackHasItsNotesOnce() {
    gate("Wood bought,");
    imported(Importer.Mode.REMOVE_MISSING, "7.2,Paint the door,Buildings Group,By 31 July 2018,");
    gate("Wood bought,Nails bought");
    assertThat(notes()).containsExactlyInAnyOrder("Wood bought", "Nails bought");
  }
}
