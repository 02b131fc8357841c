package org.beadle.board;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.LongPredicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Whom a query reads for. What belongs to a confidential group that the reader may not see is
 * counted and never shown.
 *
 * @param board the board that is read
 * @param member the member's id; 0 for a channel or the program itself
 * @param confidential the ids of the confidential groups whose records may be shown
 */
public record Reader(long board, long member, Set<Long> confidential) {
  public Reader {
    confidential = Set.copyOf(confidential);
  }

  /** Whether records of {@code group} may be shown. */
  public boolean sees(Group group) {
    return !group.confidential() || confidential.contains(group.id());
  }

  /**
   * Whether a record that belongs to a confidential group may be shown.
   *
   * @param confidentialGroup the group's id; empty where it belongs to none
   */
  public boolean sees(OptionalLong confidentialGroup) {
    return confidentialGroup.isEmpty() || confidential.contains(confidentialGroup.getAsLong());
  }

  /**
   * Reads for a member: the confidential groups on which he or she sits on {@code day}; all of them
   * for a board manager and the independent chair.
   */
  public static Reader forMember(Roster roster, long member, LocalDate day) {
    boolean all = seesAll(roster, member, day);
    return new Reader(
        roster.board().id(),
        member,
        confidential(roster, group -> all || roster.sitsOn(member, group, day)));
  }

  private static boolean seesAll(Roster roster, long member, LocalDate day) {
    return Stream.concat(roster.boardManagers(day).stream(), roster.independentChair(day).stream())
        .anyMatch(found -> found.id() == member);
  }

  /**
   * Reads for a channel: a confidential group's own channel shows that group's records and no
   * others.
   *
   * @param group the group whose channel it is; empty for the board's or an agency's
   */
  public static Reader forChannel(Roster roster, OptionalLong group) {
    return new Reader(
        roster.board().id(), 0, confidential(roster, id -> group.equals(OptionalLong.of(id))));
  }

  /** Reads for the program itself: everything, so that it can count and chase. */
  public static Reader everything(Roster roster) {
    return new Reader(roster.board().id(), 0, confidential(roster, id -> true));
  }

  /**
   * This reader in the place of {@code other}, such as a member in a channel: what both may see.
   */
  public Reader within(Reader other) {
    Set<Long> both = new HashSet<>(confidential);
    both.retainAll(other.confidential);
    return new Reader(board, member, both);
  }

  private static Set<Long> confidential(Roster roster, LongPredicate shown) {
    return roster.groups().stream()
        .filter(group -> group.confidential() && shown.test(group.id()))
        .map(Group::id)
        .collect(Collectors.toSet());
  }
}
