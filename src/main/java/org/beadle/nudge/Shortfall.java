package org.beadle.nudge;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.Predicate;
import org.beadle.board.Group;
import org.beadle.board.MeetingPolicies;
import org.beadle.board.Party;
import org.beadle.board.Policies;
import org.beadle.board.Roster;
import org.beadle.meeting.Participation;
import org.beadle.meeting.Rate;
import org.beadle.meeting.Sitting;

/**
 * An agency whose seats were filled less often than the board wants.
 *
 * @param rate by the board's rule about deputies, in the board's year so far
 * @param threshold the percentage below which an agency is named
 */
public record Shortfall(Party agency, Rate rate, int threshold) {
  /** Of fewer seats expected in the year nothing can be said. */
  private static final int LEAST = 3;

  /**
   * The agencies below the board's threshold that an audience may be told of, the lowest first. A
   * confidential group's meetings are left out but in that group's own digest.
   *
   * @param year the meetings of the board's year
   * @param today the day, local to the board; agencies without a seat by then are left out
   */
  public static List<Shortfall> of(
      Audience audience,
      Roster roster,
      Policies policies,
      Collection<Sitting> year,
      LocalDate today) {
    int threshold = policies.get(MeetingPolicies.ATTENDANCE_THRESHOLD);
    boolean deputiesCount = policies.get(MeetingPolicies.DEPUTIES_COUNT);
    List<Sitting> told =
        year.stream()
            .filter(
                sitting ->
                    roster
                        .group(sitting.meeting().group())
                        .filter(groups(audience)::test)
                        .isPresent())
            .toList();
    return Participation.of(told, roster).stream()
        .filter(each -> each.party().kind() == Party.Kind.AGENCY)
        .filter(each -> concerns(audience, each.party()) && sits(roster, each.party(), today))
        .map(each -> new Shortfall(each.party(), each.turnout().rate(deputiesCount), threshold))
        .filter(Shortfall::isShort)
        .sorted(
            Comparator.comparing((Shortfall each) -> each.rate().percent().orElseThrow())
                .thenComparing(each -> roster.nameOf(each.agency())))
        .toList();
  }

  /** Measured on the seats, not on the rounded percentage. */
  private boolean isShort() {
    return rate.expected() >= LEAST && 100 * rate.attended() < threshold * rate.expected();
  }

  private static Predicate<Group> groups(Audience audience) {
    return switch (audience.kind()) {
      case BOARD, AGENCY -> group -> !group.confidential();
      case GROUP -> group -> group.id() == audience.id();
    };
  }

  private static boolean concerns(Audience audience, Party agency) {
    return audience.kind() != Audience.Kind.AGENCY || audience.id() == agency.id();
  }

  private static boolean sits(Roster roster, Party agency, LocalDate today) {
    return roster.seats().stream()
        .anyMatch(
            seat -> seat.agency().equals(OptionalLong.of(agency.id())) && seat.standsOn(today));
  }
}
