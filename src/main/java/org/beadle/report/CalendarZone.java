package org.beadle.report;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.time.zone.ZoneRules;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A zone's clock changes as iCalendar tells them (RFC 5545, 3.6.5), made from Java's own rules, so
 * that nothing has to be fetched: the changes of the past one by one, and those by which the zone
 * goes on as rules of the year.
 */
record CalendarZone(ZoneId zone) {

  /** The changes that matter from {@code earliest} on. */
  VTimezone component(LocalDate earliest) {
    ZoneRules rules = zone.getRules();
    VTimezone component = new VTimezone(zone.getId());
    Instant from = earliest.minusDays(1).atStartOfDay(zone).toInstant();
    Optional<ZoneOffsetTransition> before = Optional.ofNullable(rules.previousTransition(from));
    Instant first = before.map(ZoneOffsetTransition::getInstant).orElse(Instant.MIN);
    if (before.isEmpty()) add(component, always(rules.getOffset(from)));
    rules.getTransitions().stream()
        .filter(change -> !change.getInstant().isBefore(first))
        .forEach(change -> add(component, observance(change)));
    for (ZoneOffsetTransitionRule rule : rules.getTransitionRules()) {
      Observance observance = observance(rule.createTransition(firstYear(rules, first)));
      observance.setRecurrenceRule(yearly(rule));
      add(component, observance);
    }
    return component;
  }

  /** Rules of the year hold after the last change that stands by itself. */
  private static int firstYear(ZoneRules rules, Instant first) {
    List<ZoneOffsetTransition> alone = rules.getTransitions();
    int after = alone.isEmpty() ? 1970 : alone.getLast().getDateTimeBefore().getYear() + 1;
    return first.equals(Instant.MIN)
        ? after
        : Math.max(after, first.atOffset(ZoneOffset.UTC).getYear());
  }

  private static void add(VTimezone component, Observance observance) {
    if (observance instanceof DaylightSavingsTime summer) component.addDaylightSavingsTime(summer);
    else component.addStandardTime((StandardTime) observance);
  }

  private static Observance always(ZoneOffset offset) {
    Observance observance = new StandardTime();
    observance.setDateStart(new DateTimeComponents(1970, 1, 1, 0, 0, 0, false));
    observance.setTimezoneOffsetFrom(utc(offset));
    observance.setTimezoneOffsetTo(utc(offset));
    return observance;
  }

  private Observance observance(ZoneOffsetTransition change) {
    LocalDateTime at = change.getDateTimeBefore();
    boolean summer = zone.getRules().isDaylightSavings(change.getInstant());
    Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
    observance.setDateStart(
        new DateTimeComponents(
            at.getYear(),
            at.getMonthValue(),
            at.getDayOfMonth(),
            at.getHour(),
            at.getMinute(),
            at.getSecond(),
            false));
    observance.setTimezoneOffsetFrom(utc(change.getOffsetBefore()));
    observance.setTimezoneOffsetTo(utc(change.getOffsetAfter()));
    return observance;
  }

  private static UtcOffset utc(ZoneOffset offset) {
    return new UtcOffset(Duration.ofSeconds(offset.getTotalSeconds()).toMillis());
  }

  private static boolean isLastWeek(Month month, int day) {
    return month.minLength() == month.maxLength() && day + 6 == month.maxLength();
  }

  /** A day of the month, the last such weekday, or the first one from a day on. */
  private static Recurrence yearly(ZoneOffsetTransitionRule rule) {
    Recurrence.Builder yearly =
        new Recurrence.Builder(Frequency.YEARLY).byMonth(rule.getMonth().getValue());
    int day = rule.getDayOfMonthIndicator();
    if (rule.getDayOfWeek() == null) return yearly.byMonthDay(day).build();
    DayOfWeek weekday = DayOfWeek.valueOf(rule.getDayOfWeek().name());
    if (day == -1 || isLastWeek(rule.getMonth(), day)) return yearly.byDay(-1, weekday).build();
    if (day % 7 == 1) return yearly.byDay(day / 7 + 1, weekday).build();
    Integer[] days = IntStream.range(day, day + 7).boxed().toArray(Integer[]::new);
    return yearly.byMonthDay(days).byDay(weekday).build();
  }
}
