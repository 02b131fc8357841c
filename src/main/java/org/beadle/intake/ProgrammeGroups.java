package org.beadle.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;

/**
 * Finds the groups of a work programme. Programmes call the full board "Main" and the executive by
 * its sort; where a board has one such group, that is meant, and it is said so.
 */
final class ProgrammeGroups {
  private final Roster roster;
  private final List<Doubt> doubts;

  /**
   * @param doubts where what was assumed is listed
   */
  ProgrammeGroups(Roster roster, List<Doubt> doubts) {
    this.roster = roster;
    this.doubts = doubts;
  }

  AttendanceGroups of(ProposedProgramme programme) {
    PartyNames names = PartyNames.of(roster);
    Map<String, Party> known = new HashMap<>();
    List<String> others = new ArrayList<>();
    for (String name : programme.groups()) {
      boolean named =
          names.find(name).exact().filter(it -> it.kind() == Party.Kind.GROUP).isPresent();
      Optional<Group> meant = named ? Optional.empty() : bySort(name);
      meant.ifPresent(group -> known.put(name, assumed(programme, name, group)));
      if (meant.isEmpty()) others.add(name);
    }
    AttendanceGroups rest = AttendanceGroups.of(others, roster);
    known.putAll(rest.known());
    return new AttendanceGroups(known, rest.proposed());
  }

  private Optional<Group> bySort(String name) {
    return switch (ProgrammeNames.sort(name)) {
      case "executive" -> only(Group.Kind.EXECUTIVE);
      case "main" -> only(Group.Kind.FULL_BOARD);
      default -> Optional.empty();
    };
  }

  private Optional<Group> only(Group.Kind kind) {
    List<Group> groups = roster.groups().stream().filter(it -> it.kind() == kind).toList();
    return groups.size() == 1 ? Optional.of(groups.getFirst()) : Optional.empty();
  }

  private Party assumed(ProposedProgramme programme, String name, Group group) {
    doubts.add(
        new Doubt(
            whereIs(programme, name),
            name,
            "Taken as the %s, which the record calls “%s”."
                .formatted(
                    group.kind() == Group.Kind.EXECUTIVE ? "executive" : "full board",
                    group.name())));
    return Party.group(group.id());
  }

  private static Place whereIs(ProposedProgramme programme, String name) {
    return programme.meetings().stream()
        .filter(it -> it.group().equals(name))
        .map(ProgrammeMeeting::where)
        .findFirst()
        .or(
            () ->
                programme.standing().stream()
                    .filter(it -> it.group().equals(name))
                    .map(ProposedProgramme.StandingList::where)
                    .findFirst())
        .orElseGet(() -> Place.whole(programme.file()));
  }
}
