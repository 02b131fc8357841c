package org.beadle.wording;

import java.util.Optional;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Rag;

/** Which actions a list is about, in words that stand after "actions". */
final class FilterWords {
  private FilterWords() {}

  /** {@code of priority 2}; empty for all of them. */
  static Optional<String> of(Filter filter) {
    return switch (filter) {
      case Filter.All all -> Optional.empty();
      case Filter.Mine mine -> Optional.of("that you answer for");
      case Filter.Late late -> Optional.of("with a missed date");
      case Filter.DueWithin within -> Optional.of("due in the next " + Days.count(within.days()));
      case Filter.OfPriority priority -> Optional.of("of priority " + priority.number());
      case Filter.OfGroup group -> Optional.of("of " + group.group().text());
      case Filter.OfAgency agency -> Optional.of("of " + agency.agency().text());
      case Filter.OfColour colour -> Optional.of(shownAs(colour.rag()));
    };
  }

  private static String shownAs(Rag rag) {
    return "shown as " + ColourWords.spoken(rag);
  }

  /** {@code 12 actions of priority 2}. */
  static String counted(int number, Filter filter) {
    return Count.of(number, "action", "actions") + of(filter).map(words -> " " + words).orElse("");
  }

  /** As {@link #counted}, at the beginning of a sentence. */
  static String countedFirst(int number, Filter filter) {
    return Titles.capital(counted(number, filter));
  }
}
