package org.beadle.board;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A board's own rules, each with its default. {@link Setting} declares them, once each.
 *
 * @param values what the board set, by the setting's name
 */
public record Policies(Map<String, String> values) {
  public Policies {
    values = Map.copyOf(values);
  }

  public static final Policies DEFAULT = new Policies(Map.of());

  /** The value of {@code setting}, the board's own or the default. */
  public <T> T get(Setting<T> setting) {
    String value = values.get(setting.name());
    return value == null ? setting.standard() : setting.read().apply(value);
  }

  /**
   * One setting of a board.
   *
   * @param name as written in a board's file
   * @param standard the value where the board says nothing
   * @param read text to value; throws IllegalArgumentException with a plain reason
   * @param meaning one line of help
   */
  public record Setting<T>(
      String name, T standard, Function<String, T> read, String meaning) {}

  /** An action due within so many days wants an update (product rule 3 of the colours). */
  public static final Setting<Integer> AMBER_DAYS =
      new Setting<>("amber-days", 28, Policies::days, "Days before a due day in which an action without a recent update turns Amber.");

  public static final Setting<Integer> FRESH_DAYS =
      new Setting<>("fresh-days", 28, Policies::days, "Days for which an update counts as recent for the colours.");

  public static final Setting<Boolean> ACCEPTANCE =
      new Setting<>("acceptance", false, Policies::yesOrNo, "Whether a chair accepts a finished action before it turns Blue.");

  public static final Setting<Boolean> DATE_APPROVAL =
      new Setting<>("date-approval", false, Policies::yesOrNo, "Whether a chair approves a change of a due date.");

  public static final Setting<List<Integer>> REMIND_BEFORE =
      new Setting<>("remind-before", List.of(28, 14, 7, 1, 0), Policies::dayList, "Days before a due day on which the holder is reminded.");

  public static final Setting<List<Integer>> CHASE_AFTER =
      new Setting<>("chase-after", List.of(1, 3, 7, 14, 21, 28), Policies::dayList, "Days after a missed due day on which the holder is chased; then monthly.");

  public static final Setting<LocalTime> OPENS =
      new Setting<>("opens", LocalTime.of(9, 0), LocalTime::parse, "The first minute of the day at which messages are sent.");

  public static final Setting<LocalTime> CLOSES =
      new Setting<>("closes", LocalTime.of(17, 0), LocalTime::parse, "The minute of the day from which no message is sent.");

  public static final Setting<Integer> DAILY_BUDGET =
      new Setting<>("daily-budget", 2, Policies::days, "Unasked messages to a person in a day, over all boards.");

  public static final Setting<DayOfWeek> DIGEST_DAY =
      new Setting<>("digest-day", DayOfWeek.MONDAY, Policies::weekday, "The day of the week on which the digest is posted.");

  /** Every setting, for help and for refusing unknown names. */
  public static final List<Setting<?>> ALL =
      List.of(AMBER_DAYS, FRESH_DAYS, ACCEPTANCE, DATE_APPROVAL, REMIND_BEFORE, CHASE_AFTER, OPENS, CLOSES, DAILY_BUDGET, DIGEST_DAY);

  private static int days(String text) {
    int days = Integer.parseInt(text.strip());
    if (days < 0 || days > 366) throw new IllegalArgumentException("a number from 0 to 366 is wanted");
    return days;
  }

  private static List<Integer> dayList(String text) {
    return List.of(text.split("[,\\s]+")).stream().map(Policies::days).toList();
  }

  private static boolean yesOrNo(String text) {
    return switch (text.strip().toLowerCase(java.util.Locale.ROOT)) {
      case "yes", "true", "on" -> true;
      case "no", "false", "off" -> false;
      default -> throw new IllegalArgumentException("yes or no is wanted");
    };
  }

  private static DayOfWeek weekday(String text) {
    return DayOfWeek.valueOf(text.strip().toUpperCase(java.util.Locale.ROOT));
  }
}
