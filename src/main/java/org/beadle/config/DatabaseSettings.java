package org.beadle.config;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which database holds the record.
 *
 * @param url a JDBC address of PostgreSQL; empty for SQLite in the data folder
 */
public record DatabaseSettings(
    Optional<String> url, Optional<String> user, Optional<Secret> password) {
  static final Setting<Optional<String>> URL =
      new Setting<>(
          "database.url",
          Optional.empty(),
          text -> Optional.of(postgres(text)),
          "The address of a PostgreSQL database, such as jdbc:postgresql://localhost/beadle. Empty:"
              + " SQLite in the data folder, which needs nothing else.",
          false);

  static final Setting<Optional<String>> USER =
      Setting.optionalText("database.user", "The user who signs in to PostgreSQL.");

  static final Setting<Optional<Secret>> PASSWORD =
      Setting.secret("database.password", "", "That user's password.");

  static final List<Setting<?>> ALL = List.of(URL, USER, PASSWORD);

  private static String postgres(String text) {
    if (!text.startsWith("jdbc:postgresql:")) {
      throw new IllegalArgumentException(
          "an address that begins with jdbc:postgresql: is wanted, or nothing for SQLite");
    }
    if (text.contains("password=") || text.contains("@")) {
      throw new IllegalArgumentException(
          "the address may hold no password; set database.user and database.password");
    }
    return text;
  }

  static DatabaseSettings of(Values values) {
    return new DatabaseSettings(values.get(URL), values.get(USER), values.get(PASSWORD));
  }

  Stream<Problem> problems() {
    if (url.isPresent() || (user.isEmpty() && password.isEmpty())) return Stream.empty();
    return Stream.of(
        Problem.missing(
            URL, "a user or password is set for PostgreSQL, but no address of a database"));
  }
}
