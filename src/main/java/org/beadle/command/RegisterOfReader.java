package org.beadle.command;

import java.util.Optional;
import java.util.stream.IntStream;
import org.beadle.command.RegisterCommand.Day;
import org.beadle.command.RegisterCommand.Of;
import org.beadle.plan.DayReading;
import org.beadle.plan.DueLanguage;

/**
 * Reads a group and perhaps a day, such as {@code Full board 12 May}. Where something about the
 * register follows, a colon ends them.
 *
 * @param whole whether nothing follows, so that the colon may be left out
 */
record RegisterOfReader(boolean whole) implements Slot.Reader<Of> {
  private static final int LONGEST_DAY = 8;
  private static final DayReader DAYS = new DayReader();

  @Override
  public Optional<Of> read(Utterance said, int from, int to, Context context) {
    boolean colon = said.raw(to - 1, to).endsWith(":");
    if (!whole && !colon) return Optional.empty();
    int first = Math.max(from + 1, to - LONGEST_DAY);
    return IntStream.range(first, to)
        .boxed()
        .flatMap(at -> dated(said, from, at, to, context).stream())
        .findFirst()
        .or(() -> name(said, from, to, context).map(group -> new Of(group, Optional.empty())));
  }

  private static Optional<Of> dated(Utterance said, int from, int at, int to, Context context) {
    return name(said, from, at, context)
        .flatMap(
            group -> day(said.bare(at, to), context).map(day -> new Of(group, Optional.of(day))));
  }

  private static Optional<Command.Name> name(Utterance said, int from, int to, Context context) {
    String text = said.bare(from, to);
    boolean goesOn = !Quotes.quoted(text) && text.indexOf(':') >= 0;
    return goesOn ? Optional.empty() : DiarySlots.body(said, from, to, context);
  }

  /** Why a day behind a group is none, such as {@code 31 June}. */
  @Override
  public Optional<String> whyNot(String text, Context context) {
    return DiarySlots.dayIn(text)
        .map(day -> DueLanguage.day(day, context.today(), context.calendar()))
        .flatMap(
            reading ->
                reading instanceof DayReading.NotADay not
                    ? Optional.of(not.reason())
                    : Optional.empty());
  }

  private static Optional<Day> day(String text, Context context) {
    return PastDay.read(text, context)
        .flatMap(last -> DAYS.read(text, context).map(next -> new Day(last, next)));
  }
}
