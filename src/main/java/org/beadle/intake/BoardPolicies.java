package org.beadle.intake;

import java.time.DateTimeException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Policies;

/** Reads the settings of a board, or those that a group has of its own, from the board's file. */
final class BoardPolicies {
  private BoardPolicies() {}

  static Policies ofBoard(BoardEntry root) {
    return read(root, Policies.ALL, Policies.DEFAULT);
  }

  /**
   * @param board the board's own settings, with which those of a group have to agree
   */
  static Policies ofGroup(BoardEntry group, Policies board) {
    return read(group, Policies.ALL.stream().filter(Policies.Setting::narrow).toList(), board);
  }

  /** An agency has a digest of its own, and nothing else that is its own to set. */
  static Policies ofAgency(BoardEntry agency, Policies board) {
    return read(agency, List.of(Policies.DIGEST_DAY, Policies.DIGEST_TIME), board);
  }

  private static Policies read(BoardEntry in, List<Policies.Setting<?>> settings, Policies board) {
    List<String> names = settings.stream().map(Policies.Setting::name).toList();
    Map<String, String> values = new HashMap<>();
    in.entry("policies", names)
        .ifPresent(
            entry ->
                settings.forEach(
                    setting ->
                        policy(entry, setting).ifPresent(it -> values.put(setting.name(), it))));
    Policies read = new Policies(values);
    List<String> known = board.problems();
    board.with(read).problems().stream()
        .filter(problem -> !known.contains(problem))
        .forEach(problem -> in.fault("policies", problem + "."));
    return read;
  }

  private static Optional<String> policy(BoardEntry entry, Policies.Setting<?> setting) {
    if (!entry.keys().contains(setting.name())) return Optional.empty();
    String value = String.join(", ", entry.texts(setting.name()));
    try {
      setting.read().apply(value);
      return Optional.of(value);
    } catch (IllegalArgumentException | DateTimeException strange) {
      entry.fault(
          setting.name(),
          "“%s” does not fit. %s By default it is %s."
              .formatted(value, setting.meaning(), setting.written()));
      return Optional.empty();
    }
  }
}
