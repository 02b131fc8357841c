package org.beadle.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.board.Group;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.board.Roster;
import org.beadle.meeting.Meeting;

/**
 * The groups of a record of attendance, matched to those of a board.
 *
 * @param known the groups that the board has, by the name in the file
 * @param proposed those that it has not got, by the name in the file and in its order; one group in
 *     several spellings stands there once for each of them
 */
public record AttendanceGroups(Map<String, Party> known, Map<String, ProposedParty> proposed) {
  public AttendanceGroups {
    known = Map.copyOf(known);
    proposed = Collections.unmodifiableMap(new LinkedHashMap<>(proposed));
  }

  static AttendanceGroups of(List<String> groups, Roster roster) {
    PartyNames names = PartyNames.of(roster);
    Map<String, Party> known = new LinkedHashMap<>();
    Map<String, ProposedParty> proposed = new LinkedHashMap<>();
    for (String group : groups) {
      PartyNames.Match match = names.find(group);
      Optional<Party> found = match.exact().filter(AttendanceGroups::isGroup);
      found.ifPresent(party -> known.put(group, party));
      if (found.isEmpty())
        proposed.put(
            group, spelt(group, proposed.values(), roster).orElseGet(() -> proposal(group, match)));
    }
    return new AttendanceGroups(known, proposed);
  }

  private static ProposedParty proposal(String name, PartyNames.Match match) {
    List<Party> near = match.near().stream().filter(AttendanceGroups::isGroup).toList();
    return new ProposedParty(Party.Kind.GROUP, name, Optional.empty(), near);
  }

  /** The group that was proposed before under another spelling of {@code name}. */
  private static Optional<ProposedParty> spelt(
      String name, Collection<ProposedParty> before, Roster roster) {
    List<ProposedParty> proposals = before.stream().distinct().toList();
    List<Group> groups = new ArrayList<>();
    for (ProposedParty each : proposals) groups.add(each.group(groups.size()));
    return PartyNames.of(only(groups, roster))
        .find(name)
        .exact()
        .map(party -> proposals.get((int) party.id()));
  }

  private static Roster only(List<Group> groups, Roster roster) {
    return new Roster(roster.board(), List.of(), groups, List.of(), List.of(), List.of(), Map.of());
  }

  private static boolean isGroup(Party party) {
    return party.kind() == Party.Kind.GROUP;
  }

  /** The groups that the board has not got, each once, in the order of the file. */
  public List<ProposedParty> newGroups() {
    return proposed.values().stream().distinct().toList();
  }

  /** Whether two names of the file mean one group. */
  boolean same(String one, String other) {
    return Objects.equals(known.get(one), known.get(other))
        && Objects.equals(proposed.get(one), proposed.get(other));
  }

  /**
   * The id of the group of {@code meeting}.
   *
   * @param made gives the group that was made of a proposed one
   */
  public long groupOf(ProposedMeeting meeting, Function<ProposedParty, Party> made) {
    return groupOf(meeting.group(), made);
  }

  /** The id of the group that the file calls {@code name}. */
  public long groupOf(String name, Function<ProposedParty, Party> made) {
    Party party = known.get(name);
    return party != null ? party.id() : made.apply(proposed.get(name)).id();
  }

  /** The meetings of a group of the file on its day, of those given. */
  List<Meeting> on(String name, LocalDate day, Collection<Meeting> meetings) {
    Party party = known.get(name);
    if (party == null) return List.of();
    return meetings.stream()
        .filter(each -> each.group() == party.id() && each.on().equals(day))
        .toList();
  }
}
