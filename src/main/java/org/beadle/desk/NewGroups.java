package org.beadle.desk;

import java.util.HashMap;
import java.util.Map;
import org.beadle.board.Party;
import org.beadle.intake.AttendanceGroups;
import org.beadle.intake.ProposedParty;
import org.beadle.store.Change;
import org.beadle.store.Records;

/** The groups of an imported file by its names, with those that are made for it. */
final class NewGroups {
  private final AttendanceGroups groups;
  private final Map<ProposedParty, Party> made = new HashMap<>();

  private NewGroups(AttendanceGroups groups) {
    this.groups = groups;
  }

  /** Makes the groups that the board has not got. */
  static NewGroups make(AttendanceGroups groups, Records records, Change change) {
    NewGroups all = new NewGroups(groups);
    for (ProposedParty each : groups.newGroups())
      all.made.put(each, Party.group(change.setUp().put(each.group(records.nextId())).id()));
    return all;
  }

  /** The id of the group that the file calls {@code name}. */
  long id(String name) {
    return groups.groupOf(name, made::get);
  }
}
