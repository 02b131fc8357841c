package org.beadle.desk;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.board.Party;
import org.beadle.board.Role;
import org.beadle.board.Roster;
import org.beadle.command.Permission;
import org.beadle.plan.Action;
import org.beadle.wording.Refusal;

/**
 * Who may do what to an action: a holder or contributor may update it; a chair of the lead group,
 * the board's chair and the board manager may do anything to it; others read.
 */
final class Permissions {
  private final Roster roster;
  private final LocalDate today;

  Permissions(Roster roster, LocalDate today) {
    this.roster = roster;
    this.today = today;
  }

  static Permissions of(Caller caller) {
    return new Permissions(caller.roster(), caller.today());
  }

  /** Whether {@code member} has {@code wanted} over {@code action}. */
  boolean allows(Member member, Permission wanted, Action action) {
    return switch (wanted) {
      case READ -> true;
      case UPDATE -> leads(member, action) || standsForLead(member, action);
      case CHAIR -> leads(member, action);
      case MANAGER -> isManager(member);
    };
  }

  /**
   * Whether {@code member} has {@code wanted} over a group's meetings: its own chairs, the board's
   * and the board manager keep its diary.
   */
  boolean allows(Member member, Permission wanted, long group) {
    return switch (wanted) {
      case READ -> true;
      case UPDATE, CHAIR -> isManager(member) || isChairOfBoard(member) || isChair(member, group);
      case MANAGER -> isManager(member);
    };
  }

  /** Whether {@code member} has {@code wanted} over the board as a whole. */
  boolean allows(Member member, Permission wanted) {
    return switch (wanted) {
      case READ -> true;
      case UPDATE, CHAIR -> isManager(member) || isAnyChair(member);
      case MANAGER -> isManager(member);
    };
  }

  /** Why {@code member} may not do to {@code action} what takes {@code wanted}, if so. */
  Optional<Refusal> refusal(Member member, Permission wanted, Action action) {
    return allows(member, wanted, action) ? Optional.empty() : only(whoCould(wanted, action));
  }

  /** Why {@code member} may not do to a group's meetings what takes {@code wanted}, if so. */
  Optional<Refusal> refusal(Member member, Permission wanted, long group) {
    return allows(member, wanted, group) ? Optional.empty() : only(whoCould(wanted, group));
  }

  /** Why {@code member} may not do to the board what takes {@code wanted}, if so. */
  Optional<Refusal> refusal(Member member, Permission wanted) {
    return allows(member, wanted) ? Optional.empty() : only(whoCouldWithChairs(wanted));
  }

  private static Optional<Refusal> only(List<String> who) {
    return Optional.of(new Refusal.NotPermitted(who));
  }

  /** Whether {@code member} may import files: those who see all of the board. */
  boolean mayImport(Member member) {
    return isManager(member)
        || roster.independentChair(today).filter(chair -> chair.id() == member.id()).isPresent();
  }

  /** Those who have {@code wanted} over {@code action}, by name, for telling who could. */
  List<String> whoCould(Permission wanted, Action action) {
    Set<String> names = new LinkedHashSet<>();
    if (wanted == Permission.UPDATE) {
      action.lead().parties().stream()
          .flatMap(party -> roster.holderOf(party, today).stream())
          .map(Member::name)
          .forEach(names::add);
    }
    if (wanted != Permission.MANAGER) {
      leadGroup(action)
          .ifPresent(group -> roster.chairOf(group, today).map(Member::name).ifPresent(names::add));
      roster.independentChair(today).map(Member::name).ifPresent(names::add);
    }
    roster.boardManagers(today).stream().map(Member::name).forEach(names::add);
    return List.copyOf(names);
  }

  /** Those who have {@code wanted} over a group's meetings, by name. */
  List<String> whoCould(Permission wanted, long group) {
    Set<String> names = new LinkedHashSet<>();
    if (wanted != Permission.MANAGER)
      roster.chairOf(group, today).map(Member::name).ifPresent(names::add);
    names.addAll(whoCould(wanted));
    return List.copyOf(names);
  }

  /** Those who have {@code wanted} over the board as a whole, by name. */
  List<String> whoCould(Permission wanted) {
    Set<String> names = new LinkedHashSet<>();
    roster.boardManagers(today).stream().map(Member::name).forEach(names::add);
    if (wanted != Permission.MANAGER)
      roster.independentChair(today).map(Member::name).ifPresent(names::add);
    return List.copyOf(names);
  }

  /** The same with the chairs of all groups, who may do to the board what a chair may. */
  private List<String> whoCouldWithChairs(Permission wanted) {
    Set<String> names = new LinkedHashSet<>(whoCould(wanted));
    if (wanted != Permission.MANAGER) names.add("any group's chair");
    return List.copyOf(names);
  }

  private boolean leads(Member member, Action action) {
    OptionalLong group = leadGroup(action);
    return isManager(member)
        || isChairOfBoard(member)
        || (group.isPresent() && isChair(member, group.getAsLong()));
  }

  private boolean standsForLead(Member member, Action action) {
    return action.lead().parties().stream().anyMatch(party -> standsFor(member, party));
  }

  private boolean standsFor(Member member, Party party) {
    return switch (party.kind()) {
      case GROUP -> isChair(member, party.id());
      case AGENCY ->
          roster.seats().stream()
              .anyMatch(
                  seat ->
                      seat.agency().equals(OptionalLong.of(party.id()))
                          && seat.holder().equals(OptionalLong.of(member.id()))
                          && seat.standsOn(today)
                          && seat.role() != Role.OBSERVER);
      case OFFICE, MEMBER ->
          roster.holderOf(party, today).filter(holder -> holder.id() == member.id()).isPresent()
              && !roster.onlyReads(member.id(), today);
    };
  }

  private static OptionalLong leadGroup(Action action) {
    return action.lead().accountable().stream()
        .filter(party -> party.kind() == Party.Kind.GROUP)
        .mapToLong(Party::id)
        .findFirst();
  }

  private boolean isManager(Member member) {
    return roster.boardManagers(today).stream().anyMatch(manager -> manager.id() == member.id());
  }

  private boolean isChairOfBoard(Member member) {
    return roster.fullBoard().map(Group::id).filter(full -> isChair(member, full)).isPresent();
  }

  private boolean isAnyChair(Member member) {
    return roster.groups().stream().anyMatch(group -> isChair(member, group.id()));
  }

  private boolean isChair(Member member, long group) {
    return roster.has(member.id(), Role.CHAIR, group, today)
        || roster.has(member.id(), Role.DEPUTY_CHAIR, group, today);
  }
}
