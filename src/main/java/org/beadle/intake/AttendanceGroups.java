package org.beadle.intake;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;

/**
 * The groups of a record of attendance, matched to those of a board.
 *
 * @param known the groups that the board has, by the name in the file
 * @param proposed those that it has not got, by the name in the file
 */
public record AttendanceGroups(Map<String, Party> known, Map<String, ProposedParty> proposed) {
  public AttendanceGroups {
    known = Map.copyOf(known);
    proposed = Map.copyOf(proposed);
  }

  static AttendanceGroups of(List<String> groups, Roster roster) {
    PartyNames names = PartyNames.of(roster);
    Map<String, Party> known = new LinkedHashMap<>();
    Map<String, ProposedParty> proposed = new LinkedHashMap<>();
    for (String group : groups) {
      PartyNames.Match match = names.find(group);
      Optional<Party> found = match.exact().filter(AttendanceGroups::isGroup);
      found.ifPresent(party -> known.put(group, party));
      List<Party> near = match.near().stream().filter(AttendanceGroups::isGroup).toList();
      if (found.isEmpty())
        proposed.put(group, new ProposedParty(Party.Kind.GROUP, group, Optional.empty(), near));
    }
    return new AttendanceGroups(known, proposed);
  }

  private static boolean isGroup(Party party) {
    return party.kind() == Party.Kind.GROUP;
  }

  /**
   * The id of the group of {@code meeting}.
   *
   * @param made gives the group that was made of a proposed one
   */
  public long groupOf(ProposedMeeting meeting, Function<ProposedParty, Party> made) {
    Party party = known.get(meeting.group());
    return party != null ? party.id() : made.apply(proposed.get(meeting.group())).id();
  }
}
