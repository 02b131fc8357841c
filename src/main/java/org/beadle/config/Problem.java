package org.beadle.config;

/**
 * Something wrong with the settings.
 *
 * @param path the setting's path, such as {@code http.port}; the file's name where it can't be read
 * @param where the line or the environment variable that holds it; empty where it is not set at all
 * @param reason what is wrong and what is wanted, without the value of a secret
 */
public record Problem(String path, String where, String reason) {
  static Problem missing(Setting<?> setting, String reason) {
    return new Problem(setting.path(), "", reason);
  }

  @Override
  public String toString() {
    return where.isEmpty() ? path + ": " + reason : path + " (" + where + "): " + reason;
  }
}
