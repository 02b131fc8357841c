package org.beadle.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.beadle.board.Group;
import org.beadle.board.Policies;
import org.beadle.board.Role;
import org.beadle.intake.ProposedBoard.NewGroup;
import org.beadle.intake.ProposedBoard.NewSeat;
import org.beadle.intake.ProposedBoard.Term;
import org.beadle.meeting.Frequency;

/** Reads the groups of a board's file, with who sits on them. */
final class BoardGroups {
  private static final List<String> GROUP =
      List.of(
          "name",
          "short-name",
          "kind",
          "reports-to",
          "statutory",
          "confidential",
          "frequency",
          "aliases",
          "policies",
          "chair",
          "deputy-chair",
          "coordinator",
          "seats");
  private static final List<String> SEAT = List.of("agency", "holder", "role", "from", "until");
  private static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

  private final BoardEntry root;
  private final Policies policies;
  private final BoardNames agencies;
  private final BoardNames members;
  private final BoardNames groups;

  /**
   * @param policies the board's own
   */
  BoardGroups(
      BoardEntry root,
      Policies policies,
      BoardNames agencies,
      BoardNames members,
      BoardNames groups) {
    this.root = root;
    this.policies = policies;
    this.agencies = agencies;
    this.members = members;
    this.groups = groups;
  }

  List<NewGroup> read() {
    List<NewGroup> read = root.entries("groups", GROUP, this::group);
    List<NewGroup> full =
        read.stream().filter(each -> each.kind() == Group.Kind.FULL_BOARD).toList();
    if (full.size() != 1)
      root.fault("groups", "One group, and only one, is of the kind full-board.");
    full.stream().findFirst().ifPresent(this::checkManaged);
    checkLoops(read);
    return read;
  }

  private void checkManaged(NewGroup full) {
    if (full.seats().stream().noneMatch(seat -> seat.role() == Role.COORDINATOR))
      root.fault(
          "groups", "“%s” needs a coordinator, who is the board manager.".formatted(full.name()));
  }

  private void checkLoops(List<NewGroup> read) {
    Map<String, String> above = new HashMap<>();
    read.forEach(each -> each.reportsTo().ifPresent(to -> above.put(each.name(), to)));
    for (NewGroup each : read) {
      Set<String> seen = new HashSet<>();
      String at = each.name();
      while (at != null && seen.add(at)) at = above.get(at);
      if (at != null && at.equals(each.name()))
        root.fault("groups", "“%s” reports to itself in the end.".formatted(each.name()));
    }
  }

  private NewGroup group(BoardEntry entry) {
    return new NewGroup(
        entry.required("name"),
        entry.text("short-name"),
        entry.oneOf("kind", Group.Kind.class).orElse(Group.Kind.SUB_GROUP),
        groups.mentioned(entry, "reports-to"),
        entry.yes("statutory"),
        entry.yesOrNo("confidential"),
        frequency(entry),
        entry.texts("aliases"),
        BoardPolicies.ofGroup(entry, policies),
        seats(entry));
  }

  /** Kept in the board's words, read or not. */
  private static Optional<String> frequency(BoardEntry entry) {
    Optional<String> words = entry.text("frequency");
    words
        .filter(text -> Frequency.read(text).isEmpty())
        .ifPresent(
            text ->
                entry.doubt(
                    "frequency",
                    text,
                    "“%s” can't be read as how often “%s” meets, so no dates are proposed for it."
                        .formatted(text, entry.text("name").orElse("the group"))));
    return words;
  }

  private List<NewSeat> seats(BoardEntry entry) {
    List<NewSeat> seats = new ArrayList<>();
    officer(entry, "chair", Role.CHAIR).ifPresent(seats::add);
    officer(entry, "deputy-chair", Role.DEPUTY_CHAIR).ifPresent(seats::add);
    officer(entry, "coordinator", Role.COORDINATOR).ifPresent(seats::add);
    seats.addAll(entry.entries("seats", SEAT, this::seat));
    return seats;
  }

  /** A chair, deputy chair or coordinator sits in person, not for an agency. */
  private Optional<NewSeat> officer(BoardEntry entry, String key, Role role) {
    return members
        .mentioned(entry, key)
        .map(holder -> new NewSeat(Optional.empty(), Optional.of(holder), role, ALWAYS));
  }

  private NewSeat seat(BoardEntry entry) {
    Optional<String> agency = agencies.mentioned(entry, "agency");
    Optional<String> holder = members.mentioned(entry, "holder");
    if (agency.isEmpty() && holder.isEmpty())
      entry.fault("A seat is an agency's or a named member's: write agency, holder or both.");
    return new NewSeat(
        agency,
        holder,
        entry.oneOf("role", Role.class).orElse(Role.MEMBER),
        BoardSections.term(entry));
  }
}
