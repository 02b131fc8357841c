package org.beadle.board;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Year;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/**
 * The working days of a nation of the United Kingdom: all but week-ends and its bank holidays, with
 * substitute days and one-off ones. Bank holidays are Jollyday's; each year is asked for once.
 */
public final class UnitedKingdomCalendar implements WorkingCalendar {
  private final HolidayManager manager =
      HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));
  private final Map<Integer, Set<LocalDate>> holidays = new ConcurrentHashMap<>();
  private final String nation;

  public UnitedKingdomCalendar(Nation nation) {
    this.nation =
        switch (nation) {
          case ENGLAND -> "eng";
          case WALES -> "wls";
          case SCOTLAND -> "sct";
          case NORTHERN_IRELAND -> "nir";
        };
  }

  @Override
  public boolean isWorkingDay(LocalDate day) {
    return !isWeekend(day) && !isBankHoliday(day);
  }

  private static boolean isWeekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Whether {@code day} is a bank holiday of the nation. */
  public boolean isBankHoliday(LocalDate day) {
    return holidays.computeIfAbsent(day.getYear(), this::inYear).contains(day);
  }

  private Set<LocalDate> inYear(int year) {
    return manager.getHolidays(Year.of(year), nation).stream()
        .filter(holiday -> holiday.getType() == HolidayType.PUBLIC_HOLIDAY)
        .map(Holiday::getDate)
        .collect(Collectors.toUnmodifiableSet());
  }
}
