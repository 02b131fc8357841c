package org.beadle.config;

import java.util.Optional;

/**
 * Something wrong with the settings.
 *
 * @param path the setting's path, such as {@code http.port}; the file's name where it can't be read
 * @param where the line or the environment variable that holds it; for what settings need of each
 *     other, the variable that would set it; empty where there is neither
 * @param reason what is wrong and what is wanted, without the value of a secret
 */
public record Problem(String path, String where, String reason) {
  /** What a setting lacks beside others, named for those who use the file and for the others. */
  static Problem missing(Setting<?> setting, String reason) {
    return new Problem(setting.path(), "or " + setting.variable(), reason);
  }

  /** What a setting lacks beside others, where something is wrong with it. */
  static Optional<Problem> when(boolean wrong, Setting<?> setting, String reason) {
    return wrong ? Optional.of(missing(setting, reason)) : Optional.empty();
  }

  @Override
  public String toString() {
    return where.isEmpty() ? path + ": " + reason : path + " (" + where + "): " + reason;
  }
}
