package org.beadle.meeting;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Who came to the meetings of some days, by group.
 *
 * @param groups those that met, in the order of the meetings that they were made of
 * @param confidential how many meetings are in the total and may not be shown
 * @param total over all meetings, confidential ones among them
 */
public record Rates(List<OfGroup> groups, int confidential, Rate total) {
  public Rates {
    groups = List.copyOf(groups);
  }

  /**
   * A group's meetings.
   *
   * @param group the group's id
   * @param meetings all that were held, with those that do not count
   */
  public record OfGroup(long group, List<Meeting> meetings) {
    public OfGroup {
      meetings = List.copyOf(meetings);
    }

    /** Over the meetings that count. */
    public Rate total() {
      return Rate.over(meetings);
    }

    /** How many of the meetings count. */
    public int counted() {
      return (int) meetings.stream().filter(each -> each.counted().isPresent()).count();
    }
  }

  /**
   * Sums meetings up; those that were not held are left out.
   *
   * @param shown those that may be shown
   * @param concealed those that may only be counted
   */
  public static Rates of(Collection<Meeting> shown, Collection<Meeting> concealed) {
    Map<Long, List<Meeting>> byGroup = new LinkedHashMap<>();
    shown.stream()
        .filter(meeting -> meeting.state() == Meeting.State.HELD)
        .forEach(
            meeting ->
                byGroup.computeIfAbsent(meeting.group(), group -> new ArrayList<>()).add(meeting));
    List<OfGroup> groups =
        byGroup.entrySet().stream().map(it -> new OfGroup(it.getKey(), it.getValue())).toList();
    List<Meeting> hidden = concealed.stream().filter(each -> each.counted().isPresent()).toList();
    Rate total =
        groups.stream().map(OfGroup::total).reduce(Rate.NONE, Rate::and).and(Rate.over(hidden));
    return new Rates(groups, hidden.size(), total);
  }

  /** How many meetings are in the total. */
  public int counted() {
    return groups.stream().mapToInt(OfGroup::counted).sum() + confidential;
  }
}
