package org.beadle.meeting;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.beadle.board.Party;
import org.beadle.board.Roster;
import org.beadle.board.Seat;

/**
 * How the seats of an agency, or of one person, were filled.
 *
 * @param presences by day
 */
public record Participation(Party party, List<Presence> presences) {
  public Participation {
    presences = List.copyOf(presences);
  }

  /** Of each agency, and each member with a seat of his or her own, of whom registers tell. */
  public static List<Participation> of(Collection<Sitting> sittings, Roster roster) {
    Function<Presence, Optional<Party>> whose = whose(roster);
    Map<Party, List<Presence>> byParty =
        Presence.of(sittings).stream()
            .filter(presence -> presence.entry().mark().isExpected())
            .filter(presence -> whose.apply(presence).isPresent())
            .collect(
                Collectors.groupingBy(
                    presence -> whose.apply(presence).orElseThrow(),
                    LinkedHashMap::new,
                    Collectors.toList()));
    return byParty.entrySet().stream()
        .map(each -> new Participation(each.getKey(), each.getValue()))
        .toList();
  }

  /** Of an agency's seats, or of those that a member held or came to without being expected. */
  public static Participation of(Party party, Collection<Sitting> sittings, Roster roster) {
    Function<Presence, Optional<Party>> whose = whose(roster);
    Predicate<Presence> own =
        party.kind() == Party.Kind.MEMBER
            ? presence -> isOf(presence.entry(), party.id())
            : presence -> whose.apply(presence).equals(Optional.of(party));
    return new Participation(party, Presence.of(sittings).stream().filter(own).toList());
  }

  private static boolean isOf(RegisterEntry entry, long member) {
    boolean guest = !entry.mark().isExpected() && entry.sat().equals(OptionalLong.of(member));
    return guest || entry.holder().equals(OptionalLong.of(member));
  }

  private static Function<Presence, Optional<Party>> whose(Roster roster) {
    Map<Long, Seat> seats =
        roster.seats().stream().collect(Collectors.toMap(Seat::id, Function.identity()));
    return presence -> {
      OptionalLong seat = presence.entry().seat();
      Seat found = seat.isPresent() ? seats.get(seat.getAsLong()) : null;
      if (found != null && found.agency().isPresent())
        return Optional.of(Party.agency(found.agency().getAsLong()));
      OptionalLong holder = presence.entry().holder();
      return holder.isPresent() ? Optional.of(Party.member(holder.getAsLong())) : Optional.empty();
    };
  }

  /** How often it was what. */
  public Turnout turnout() {
    return Turnout.of(presences.stream().map(Presence::entry).toList());
  }

  /** Its places' runs of absence. */
  public List<Run> runs(Roster roster) {
    return Run.of(presences, roster);
  }
}
