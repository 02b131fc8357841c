package org.beadle.board;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

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

  /**
   * The value of {@code setting}, the board's own or the default.
   *
   * @throws IllegalArgumentException naming the setting, where the board's value can't be read
   */
  public <T> T get(Setting<T> setting) {
    String value = values.get(setting.name());
    return value == null ? setting.standard() : setting.valueOf(value);
  }

  /** What is wrong with the board's values, a sentence each, ordered by name; empty for nothing. */
  public List<String> problems() {
    Stream<String> each =
        new TreeMap<>(values)
            .entrySet().stream()
                .flatMap(it -> PolicyCheck.problem(it.getKey(), it.getValue()).stream());
    return Stream.concat(each, PolicyCheck.together(this)).toList();
  }

  /** The same policies with another value for a setting; without one where it is empty. */
  public Policies with(String name, Optional<String> value) {
    Map<String, String> changed = new HashMap<>(values);
    value.ifPresentOrElse(text -> changed.put(name, text), () -> changed.remove(name));
    return new Policies(changed);
  }

  /** The same policies where {@code others}, of a group, say nothing else. */
  public Policies with(Policies others) {
    Map<String, String> changed = new HashMap<>(values);
    changed.putAll(others.values());
    return new Policies(changed);
  }

  /** What is wrong with the name of a setting; empty where there is one of that name. */
  public static Optional<String> problemOf(String name) {
    return named(name).isPresent() ? Optional.empty() : Optional.of(PolicyCheck.unknown(name));
  }

  /** The setting of that name. */
  public static Optional<Setting<?>> named(String name) {
    return ALL.stream().filter(setting -> setting.name().equals(name)).findFirst();
  }

  /**
   * One setting of a board.
   *
   * @param name as written in a board's file
   * @param standard the value where the board says nothing
   * @param read text to value; throws IllegalArgumentException with a plain reason
   * @param meaning one line of help
   * @param narrow whether a group, or an action, may have its own value
   */
  public record Setting<T>(
      String name, T standard, Function<String, T> read, String meaning, boolean narrow) {

    /** A setting of the whole board alone. */
    Setting(String name, T standard, Function<String, T> read, String meaning) {
      this(name, standard, read, meaning, false);
    }

    /** The same setting, which groups and actions may have a value of their own for. */
    Setting<T> narrowed() {
      return new Setting<>(name, standard, read, meaning, true);
    }

    /** The default as a board would write it. */
    public String written() {
      return PolicyTexts.written(standard);
    }

    /**
     * Reads a board's value.
     *
     * @throws IllegalArgumentException naming the setting and what is wanted
     */
    public T valueOf(String text) {
      try {
        return read.apply(text.strip());
      } catch (IllegalArgumentException wrong) {
        throw new IllegalArgumentException(
            "%s is “%s”, but %s".formatted(name, text, wrong.getMessage()), wrong);
      }
    }
  }

  /** An action due within so many days wants an update (product rule 3 of the colours). */
  public static final Setting<Integer> AMBER_DAYS =
      new Setting<>(
          "amber-days",
          28,
          PolicyTexts::days,
          "Days before a due day in which an action without a recent update turns Amber.");

  public static final Setting<Integer> FRESH_DAYS =
      new Setting<>(
          "fresh-days",
          28,
          PolicyTexts::days,
          "Days for which an update counts as recent for the colours.");

  public static final Setting<Boolean> ACCEPTANCE =
      new Setting<>(
          "acceptance",
          false,
          PolicyTexts::yesOrNo,
          "Whether a chair accepts a finished action before it turns Blue.");

  public static final Setting<Boolean> DATE_APPROVAL =
      new Setting<>(
          "date-approval",
          false,
          PolicyTexts::yesOrNo,
          "Whether a chair approves a change of a due date.");

  public static final Setting<List<Integer>> REMIND_BEFORE =
      new Setting<>(
              "remind-before",
              List.of(28, 14, 7, 1, 0),
              PolicyTexts::dayList,
              "Days before a due day on which the holder is reminded.")
          .narrowed();

  public static final Setting<List<Integer>> CHASE_AFTER =
      new Setting<>(
              "chase-after",
              List.of(1, 3, 7, 14, 21, 28),
              PolicyTexts::dayList,
              "Days after a missed due day on which the holder is chased; then monthly.")
          .narrowed();

  public static final Setting<Integer> CHASE_MONTHS =
      new Setting<>(
              "chase-months",
              12,
              PolicyTexts::months,
              "Months for which a missed due day is chased monthly after that; the last says so.")
          .narrowed();

  public static final Setting<Ladder> LADDER =
      new Setting<>(
              "ladder",
              Ladder.STANDARD,
              PolicyTexts::ladder,
              "Who is told after how many days late: holder, group chair, agency member,"
                  + " independent chair or board manager.")
          .narrowed();

  public static final Setting<LocalTime> OPENS =
      new Setting<>(
          "opens",
          LocalTime.of(9, 0),
          PolicyTexts::time,
          "The first minute of the day at which messages are sent.");

  public static final Setting<LocalTime> CLOSES =
      new Setting<>(
          "closes",
          LocalTime.of(17, 0),
          PolicyTexts::time,
          "The minute of the day from which no message is sent.");

  public static final Setting<Integer> DAILY_BUDGET =
      new Setting<>(
          "daily-budget",
          2,
          PolicyTexts::messages,
          "Unasked messages to a person in a day, over all boards.");

  public static final Setting<DayOfWeek> DIGEST_DAY =
      new Setting<>(
              "digest-day",
              DayOfWeek.MONDAY,
              PolicyTexts::weekday,
              "The day of the week on which the digest is posted.")
          .narrowed();

  public static final Setting<LocalTime> DIGEST_TIME =
      new Setting<>(
              "digest-time",
              LocalTime.of(9, 0),
              PolicyTexts::time,
              "The time of that day from which the digest is posted, within the board's hours.")
          .narrowed();

  public static final Setting<Boolean> ACTION_THREADS =
      new Setting<>(
              "action-threads",
              false,
              PolicyTexts::yesOrNo,
              "Whether what is posted in a channel about an action goes below the first message about"
                  + " it there.")
          .narrowed();

  /** Every setting, for help and for refusing unknown names. */
  public static final List<Setting<?>> ALL =
      Stream.concat(
              Stream.of(
                  AMBER_DAYS,
                  FRESH_DAYS,
                  ACCEPTANCE,
                  DATE_APPROVAL,
                  REMIND_BEFORE,
                  CHASE_AFTER,
                  CHASE_MONTHS,
                  LADDER,
                  OPENS,
                  CLOSES,
                  DAILY_BUDGET,
                  DIGEST_DAY,
                  DIGEST_TIME,
                  ACTION_THREADS),
              MeetingPolicies.ALL.stream())
          .toList();
}
