package org.beadle.board;

import java.time.LocalTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Says what is wrong with a board's settings. */
final class PolicyCheck {
  private static final int MISTYPED_LETTERS = 4;
  private static final LevenshteinDistance MISTYPED = LevenshteinDistance.getDefaultInstance();

  private PolicyCheck() {}

  static Optional<String> problem(String name, String value) {
    Optional<Policies.Setting<?>> setting = Policies.named(name);
    return setting.isEmpty() ? Optional.of(unknown(name)) : unreadable(setting.get(), value);
  }

  static String unknown(String name) {
    return "there is no setting "
        + name
        + Policies.ALL.stream()
            .map(Policies.Setting::name)
            .min(Comparator.comparingInt(known -> MISTYPED.apply(name, known)))
            .filter(known -> MISTYPED.apply(name, known) <= allowed(name))
            .map(known -> "; did you mean " + known + "?")
            .orElse("");
  }

  /** In a short name, so many other letters make another word. */
  private static int allowed(String name) {
    return Math.min(MISTYPED_LETTERS, name.length() / 2);
  }

  private static Optional<String> unreadable(Policies.Setting<?> setting, String value) {
    try {
      setting.valueOf(value);
      return Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.of(wrong.getMessage());
    }
  }

  /** What is wrong with values that can be read, such as with two that do not go together. */
  static Stream<String> together(Policies policies) {
    try {
      return Stream.of(hours(policies), digest(policies), budget(policies))
          .flatMap(Optional::stream);
    } catch (IllegalArgumentException alreadySaid) {
      return Stream.empty();
    }
  }

  /** Messages are sent from opens to closes, so the one comes before the other. */
  private static Optional<String> hours(Policies policies) {
    boolean ordered = policies.get(Policies.OPENS).isBefore(policies.get(Policies.CLOSES));
    return ordered ? Optional.empty() : Optional.of("opens is not before closes");
  }

  /** A digest is posted in the board's hours. Before them only the default may be: it waits. */
  private static Optional<String> digest(Policies policies) {
    LocalTime time = policies.get(Policies.DIGEST_TIME);
    LocalTime opens = policies.get(Policies.OPENS);
    LocalTime closes = policies.get(Policies.CLOSES);
    boolean set = policies.values().containsKey(Policies.DIGEST_TIME.name());
    boolean early = set && time.isBefore(opens);
    return opens.isBefore(closes) && (early || !time.isBefore(closes))
        ? Optional.of(
            "digest-time is %s, but messages are sent only from %s until before %s"
                .formatted(time, opens, closes))
        : Optional.empty();
  }

  /** Nobody would ever be told anything. */
  private static Optional<String> budget(Policies policies) {
    return policies.get(Policies.DAILY_BUDGET) > 0
        ? Optional.empty()
        : Optional.of("daily-budget is 0, so nobody would be told anything; 1 is the least");
  }
}
