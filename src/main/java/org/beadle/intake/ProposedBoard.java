package org.beadle.intake;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Nation;
import org.beadle.board.Policies;
import org.beadle.board.Role;

/**
 * A board as its file describes it, checked: every name that one entry uses for another stands in
 * the file, and is written here as that entry writes it.
 */
public record ProposedBoard(
    Identity identity,
    Policies policies,
    List<NewAgency> agencies,
    List<NewMember> members,
    List<NewOffice> offices,
    List<NewGroup> groups,
    List<NewChannel> channels,
    List<Doubt> doubts)
    implements BoardReading {
  public ProposedBoard {
    agencies = List.copyOf(agencies);
    members = List.copyOf(members);
    offices = List.copyOf(offices);
    groups = List.copyOf(groups);
    channels = List.copyOf(channels);
    doubts = List.copyOf(doubts);
  }

  /** Which board it is. */
  public record Identity(String slug, String name, ZoneId zone, Nation nation) {}

  /**
   * @param aliases other names by which plans call it
   */
  public record NewAgency(
      String name,
      Optional<String> shortName,
      boolean statutory,
      Policies policies,
      List<String> aliases) {}

  /**
   * @param name the post that he or she holds, or the person's name
   * @param agency the name of the agency that he or she represents
   * @param term the first and last day of membership
   * @param reach the platforms on which he or she wants to be reached, the best first; empty for
   *     any
   */
  public record NewMember(
      String name,
      Optional<String> email,
      Optional<String> agency,
      Term term,
      List<String> reach,
      List<PlatformIdentity> identities) {}

  /** How a platform names a member. */
  public record PlatformIdentity(String platform, String workspace, String user) {}

  /** Days that something lasts, both included; empty where there is no such end. */
  public record Term(Optional<LocalDate> from, Optional<LocalDate> until) {}

  /**
   * A post that may lead an action.
   *
   * @param holder the name of the member who holds it
   */
  public record NewOffice(String name, Optional<String> holder, List<String> aliases) {}

  /**
   * @param reportsTo the name of the group that it reports to
   * @param confidential empty where the file does not say: a group stays as it is, and a new one is
   *     open to the whole board
   * @param policies the settings that it has of its own
   */
  public record NewGroup(
      String name,
      Optional<String> shortName,
      Group.Kind kind,
      Optional<String> reportsTo,
      boolean statutory,
      Optional<Boolean> confidential,
      Optional<String> frequency,
      List<String> aliases,
      Policies policies,
      List<NewSeat> seats) {}

  /**
   * @param agency the name of the agency whose seat it is; empty where it is a named person's
   * @param holder the name of the member who fills it
   */
  public record NewSeat(Optional<String> agency, Optional<String> holder, Role role, Term term) {}

  /**
   * Where a platform reaches the board, one of its groups or one of its agencies.
   *
   * @param of the name of the group or agency; empty for the board
   * @param where its place stands in the file
   */
  public record NewChannel(
      String platform,
      String workspace,
      String place,
      String name,
      Kind kind,
      Optional<String> of,
      Place where) {

    /** Whose channel it is. */
    public enum Kind {
      BOARD,
      GROUP,
      AGENCY
    }
  }
}
