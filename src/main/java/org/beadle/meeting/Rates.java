package org.beadle.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who came to the meetings of some days, by group.
 *
 * @param groups those that met, in the order of the meetings that they were made of
 * @param confidential how many meetings are in the total and may not be shown
 * @param total over all meetings, confidential ones among them
 * @param deputiesCount whether the board counts a deputy as attendance
 */
public record Rates(
    List<OfGroup> groups, int confidential, Attendance total, boolean deputiesCount) {
  public Rates {
    groups = List.copyOf(groups);
  }

  /**
   * A group's meetings.
   *
   * @param group the group's id
   * @param sittings all that were held, with those that do not count
   */
  public record OfGroup(long group, List<Sitting> sittings) {
    public OfGroup {
      sittings = List.copyOf(sittings);
    }

    /** Over the meetings that count. */
    public Attendance total() {
      return Attendance.over(sittings);
    }

    /** How many of the meetings count. */
    public int counted() {
      return (int) sittings.stream().filter(Sitting::isKnown).count();
    }
  }

  /**
   * Sums meetings up; those that were not held are left out.
   *
   * @param shown those that may be shown
   * @param concealed those that may only be counted
   * @param deputiesCount the board's rule
   */
  public static Rates of(
      Collection<Sitting> shown, Collection<Sitting> concealed, boolean deputiesCount) {
    Map<Long, List<Sitting>> byGroup = new LinkedHashMap<>();
    shown.stream()
        .filter(sitting -> sitting.meeting().state() == Meeting.State.HELD)
        .forEach(
            sitting ->
                byGroup
                    .computeIfAbsent(sitting.meeting().group(), group -> new ArrayList<>())
                    .add(sitting));
    List<OfGroup> groups =
        byGroup.entrySet().stream().map(it -> new OfGroup(it.getKey(), it.getValue())).toList();
    List<Sitting> hidden = concealed.stream().filter(Sitting::isKnown).toList();
    Attendance total =
        groups.stream()
            .map(OfGroup::total)
            .reduce(Attendance.NONE, Attendance::and)
            .and(Attendance.over(hidden));
    return new Rates(groups, hidden.size(), total, deputiesCount);
  }

  /** Seats filled of those expected, by the board's rule. */
  public Rate rate() {
    return total.rate(deputiesCount);
  }

  /** The same by the other rule: without deputies where they count, else with them. */
  public Rate otherRate() {
    return total.rate(!deputiesCount);
  }

  /** How many meetings are in the total. */
  public int counted() {
    return groups.stream().mapToInt(OfGroup::counted).sum() + confidential;
  }

  /** The meetings that may be shown. */
  public Stream<Sitting> sittings() {
    return groups.stream().flatMap(group -> group.sittings().stream());
  }
}
