package org.beadle.board;

import java.util.Comparator;
import java.util.Optional;
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
            .filter(known -> MISTYPED.apply(name, known) <= MISTYPED_LETTERS)
            .map(known -> "; did you mean " + known + "?")
            .orElse("");
  }

  private static Optional<String> unreadable(Policies.Setting<?> setting, String value) {
    try {
      setting.valueOf(value);
      return Optional.empty();
    } catch (IllegalArgumentException wrong) {
      return Optional.of(wrong.getMessage());
    }
  }

  /** Messages are sent from opens to closes, so the one comes before the other. */
  static Optional<String> hours(Policies policies) {
    try {
      boolean ordered = policies.get(Policies.OPENS).isBefore(policies.get(Policies.CLOSES));
      return ordered ? Optional.empty() : Optional.of("opens is not before closes");
    } catch (IllegalArgumentException alreadySaid) {
      return Optional.empty();
    }
  }
}
