package org.beadle.meeting;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.board.Party;

/**
 * What a group discusses at one meeting, or at every one.
 *
 * @param items in their order: those of every meeting, those of this one, reports
 */
public record Agenda(List<AgendaItem> items) {
  public Agenda {
    items = List.copyOf(items);
  }

  /** The items of every meeting and of one, in the order of the agenda. */
  public static Agenda of(List<AgendaItem> standing, List<AgendaItem> own) {
    return new Agenda(
        Stream.concat(standing.stream(), own.stream())
            .sorted(Comparator.comparing(AgendaItem::kind))
            .toList());
  }

  /** The number of an item on the agenda, from 1; 0 where it is not on it. */
  public int number(AgendaItem item) {
    return items.indexOf(item) + 1;
  }

  /**
   * The item with a number or a title: the whole title in whatever case, or else words that only
   * one title holds. Empty where there is none, or where it may be several.
   */
  public Optional<AgendaItem> find(String numberOrTitle) {
    String wanted = key(numberOrTitle);
    if (wanted.matches("#?[0-9]{1,3}")) return numbered(Integer.parseInt(wanted.replace("#", "")));
    return one(items.stream().filter(item -> key(item.title()).equals(wanted)))
        .or(() -> one(items.stream().filter(item -> key(item.title()).contains(wanted))));
  }

  private Optional<AgendaItem> numbered(int number) {
    return number >= 1 && number <= items.size()
        ? Optional.of(items.get(number - 1))
        : Optional.empty();
  }

  private static Optional<AgendaItem> one(Stream<AgendaItem> found) {
    List<AgendaItem> all = found.toList();
    return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
  }

  /** Whether something of that title is to be discussed, besides reports. */
  public boolean discusses(String title) {
    return items.stream()
        .anyMatch(item -> item.from().isEmpty() && key(item.title()).equals(key(title)));
  }

  /** Whether a party owes a report of that title. */
  public boolean awaits(String title, Party from) {
    return items.stream()
        .anyMatch(
            item -> item.from().equals(Optional.of(from)) && key(item.title()).equals(key(title)));
  }

  private static String key(String title) {
    return title.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ").replaceAll("[.,;:]+$", "");
  }
}
