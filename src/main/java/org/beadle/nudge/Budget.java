package org.beadle.nudge;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How many unasked messages a person may still have today: one from each board, or more where one
 * can't wait, and a number over all boards. What does not fit is not lost: it stays due, and is
 * planned again the next day. Then it comes before what boards have to say that told the person
 * something more lately, so that each board has its turn.
 *
 * @param daily how many a person may have in a day, over all boards
 * @param had the boards from which each person, by id, had a message today, once for each message
 * @param last the last day before on which each board told each person something
 */
public record Budget(int daily, Map<Long, List<Long>> had, Map<Long, Map<Long, LocalDate>> last) {
  public Budget {
    had = Map.copyOf(had);
    last = Map.copyOf(last);
  }

  /** One where no board told anybody anything before today. */
  public Budget(int daily, Map<Long, List<Long>> had) {
    this(daily, had, Map.of());
  }

  /**
   * The messages that fit: first what can't wait, then what waited longest for a board's turn, then
   * the most urgent. They may be of several boards; those to channels all fit.
   */
  public List<Planned> fit(Collection<Planned> planned) {
    Map<Long, List<Long>> spent = new HashMap<>(had);
    return planned.stream().sorted(turns()).filter(each -> spend(each, spent)).toList();
  }

  private Comparator<Planned> turns() {
    return Comparator.comparing((Planned planned) -> !planned.pressing())
        .thenComparing(this::lastTold)
        .thenComparing(Planned.MOST_URGENT_FIRST);
  }

  private LocalDate lastTold(Planned planned) {
    return planned.recipient() instanceof Recipient.Person(long person)
        ? last.getOrDefault(person, Map.of()).getOrDefault(planned.board(), LocalDate.MIN)
        : LocalDate.MIN;
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
