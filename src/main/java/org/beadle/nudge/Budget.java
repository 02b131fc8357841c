package org.beadle.nudge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many unasked messages a person may still have today: one from each board, or more where one
 * can't wait, and a number over all boards. What does not fit is not lost: it stays due, and is
 * planned again the next day.
 *
 * @param daily how many a person may have in a day, over all boards
 * @param had the boards from which each person, by id, had a message today, once for each message
 */
public record Budget(int daily, Map<Long, List<Long>> had) {
  public Budget {
    had = Map.copyOf(had);
  }

  /**
   * The messages that fit, most urgent first. They may be of several boards; those to channels all
   * fit.
   */
  public List<Planned> fit(Collection<Planned> planned) {
    Map<Long, List<Long>> spent = new HashMap<>(had);
    return planned.stream()
        .sorted(Planned.MOST_URGENT_FIRST)
        .filter(each -> spend(each, spent))
        .toList();
  }

  private boolean spend(Planned planned, Map<Long, List<Long>> spent) {
    return switch (planned.recipient()) {
      case Recipient.Channel channel -> true;
      case Recipient.Person person -> spend(person.id(), planned, spent);
    };
  }

  private boolean spend(long person, Planned planned, Map<Long, List<Long>> spent) {
    List<Long> boards = spent.getOrDefault(person, List.of());
    boolean waits = boards.contains(planned.board()) && !planned.pressing();
    if (boards.size() >= daily || waits) return false;
    List<Long> more = new ArrayList<>(boards);
    more.add(planned.board());
    spent.put(person, more);
    return true;
  }
}
