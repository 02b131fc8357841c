package org.beadle.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import java.util.regex.Pattern;

/**
 * Brings a database to the newest schema: an empty one by {@code schema.sql}, an older one by its
 * numbered migrations.
 */
final class Schema {
  /** The version that {@code schema.sql} is. */
  static final int NEWEST = 1;

  private static final Pattern ID = Pattern.compile("BIGINT(\\s+NOT NULL PRIMARY KEY)");

  private final int newest;
  private final Function<String, String> resource;

  Schema() {
    this(NEWEST, Schema::resource);
  }

  /**
   * @param resource the text of a resource by its path
   */
  Schema(int newest, Function<String, String> resource) {
    this.newest = newest;
    this.resource = resource;
  }

  /** Whether the database is of the newest schema, so that there is nothing to do. */
  boolean isPrepared(Connection connection) throws SQLException {
    return versionOf(connection) == newest;
  }

  /**
   * Runs within the transaction that {@code connection} is in. What the tables' version was applied
   * at is the database's own time.
   */
  void prepare(Connection connection) throws SQLException {
    int found = versionOf(connection);
    if (found > newest)
      throw new StoreException(
          "The database is of version %d, newer than this program, which knows version %d. Use a newer Beadle."
              .formatted(found, newest));
    if (found == 0) apply(connection, "/schema.sql", newest);
    else
      for (int version = found + 1; version <= newest; version++)
        apply(connection, "/migrations/%04d.sql".formatted(version), version);
  }

  /** The database's version; 0 where it is empty. */
  private static int versionOf(Connection connection) throws SQLException {
    try (ResultSet tables =
        connection.getMetaData().getTables(null, null, "schema_version", null)) {
      if (!tables.next()) return 0;
    }
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery("SELECT MAX(version) FROM schema_version")) {
      return row.next() ? row.getInt(1) : 0;
    }
  }

  private void apply(Connection connection, String path, int version) throws SQLException {
    boolean sqlite = connection.getMetaData().getDatabaseProductName().equals("SQLite");
    String now =
        sqlite
            ? "CAST(unixepoch('subsec') * 1000 AS INTEGER)"
            : "CAST(EXTRACT(EPOCH FROM now()) * 1000 AS BIGINT)";
    try (Statement statement = connection.createStatement()) {
      String text = resource.apply(path);
      statement.executeUpdate(sqlite ? withRowIds(text) : text);
      statement.executeUpdate(
          "INSERT INTO schema_version (version, applied_at) VALUES (" + version + ", " + now + ")");
    }
  }

  /**
   * SQLite finds a row by its primary key at once if that is called INTEGER, and by way of an index
   * of its own if it is called BIGINT; both take 64 bits.
   */
  private static String withRowIds(String text) {
    return ID.matcher(text).replaceAll("INTEGER$1");
  }

  private static String resource(String path) {
    try (InputStream stream = Schema.class.getResourceAsStream(path)) {
      if (stream == null) throw new StoreException("This program lacks its own file " + path + ".");
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }
}
