package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.beadle.store.jooq.DefaultSchema;
import org.jooq.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** An empty database gets the schema, an older one its migrations, a newer one is refused. */
@ParameterizedClass
@EnumSource(Backend.class)
class SchemaTest {
  private static final Map<String, String> MIGRATIONS =
      Map.of(
          "/schema.sql",
          "CREATE TABLE schema_version (version INTEGER PRIMARY KEY, applied_at BIGINT NOT NULL);"
              + "CREATE TABLE first_table (id BIGINT); CREATE TABLE second_table (id BIGINT)",
          "/migrations/0002.sql",
          "CREATE TABLE third_table (id BIGINT); -- with a remark; and a semicolon in it\n",
          "/migrations/0003.sql",
          "ALTER TABLE third_table ADD COLUMN name VARCHAR(20)");

  @Parameter Backend backend;
  @TempDir Path folder;

  @Test
  void anEmptyDatabaseGetsEveryTable() throws SQLException {
    Database database = backend.fresh(folder);

    Store.open(database).close();

    Set<String> wanted = new TreeSet<>();
    for (Table<?> table : DefaultSchema.DEFAULT_SCHEMA.getTables()) wanted.add(table.getName());
    assertThat(wanted).hasSizeGreaterThan(30);
    try (Connection connection = backend.connect(database)) {
      assertThat(tables(connection)).containsAll(wanted);
      assertThat(versions(connection)).isEqualTo("1 ");
    }
  }

  @Test
  void openingAgainChangesNothing() throws SQLException {
    Database database = backend.fresh(folder);
    Store.open(database).close();
    Store.open(database).close();

    try (Connection connection = backend.connect(database)) {
      assertThat(versions(connection)).isEqualTo("1 ");
    }
  }

  @Test
  void aDatabaseThatIsBeingWrittenToCanBeReadFromTheStart() throws SQLException {
    Database database = backend.fresh(folder);
    try (Store writing = Store.open(database);
        Connection other = backend.connect(database);
        Statement statement = other.createStatement()) {
      other.setAutoCommit(false);
      statement.executeUpdate("INSERT INTO schema_version (version, applied_at) VALUES (-1, 0)");
      try (Store reading = Store.open(database)) {
        assertThat(reading.<Integer>read(records -> records.boards().all().size())).isZero();
      }
      other.rollback();
      assertThat(writing.keeps()).isTrue();
    }
  }

  @Test
  void thatAnotherProgramWritesForLongIsSaidInPlainWords() {
    Exception busy = new SQLiteException("[SQLITE_BUSY]", SQLiteErrorCode.SQLITE_BUSY_SNAPSHOT);

    assertThat(StoreException.of("It failed: ", busy))
        .hasMessage("Beadle is busy with a long piece of work. Please try again in a minute.");
    assertThat(StoreException.of("It failed: ", new SQLException("no disk")))
        .hasMessage("It failed: no disk");
  }

  @Test
  void aNewerDatabaseIsRefusedWithAReason() throws SQLException {
    Database database = backend.fresh(folder);
    Store.open(database).close();
    try (Connection connection = backend.connect(database);
        Statement statement = connection.createStatement()) {
      statement.executeUpdate("INSERT INTO schema_version (version, applied_at) VALUES (7, 0)");
    }

    assertThatThrownBy(() -> Store.open(database))
        .isInstanceOf(StoreException.class)
        .hasMessage(
            "The database is of version 7, newer than this program, which knows version 1."
                + " Use a newer Beadle.");
  }

  @Test
  void anOlderDatabaseGetsTheMigrationsThatItLacks() throws SQLException {
    Database database = backend.fresh(folder);
    try (Connection connection = backend.connect(database)) {
      connection.setAutoCommit(false);
      new Schema(1, MIGRATIONS::get).prepare(connection);
      assertThat(tables(connection)).contains("second_table").doesNotContain("third_table");

      new Schema(3, MIGRATIONS::get).prepare(connection);

      assertThat(tables(connection)).contains("third_table");
      assertThat(versions(connection)).isEqualTo("1 2 3 ");
      new Schema(3, MIGRATIONS::get).prepare(connection);
      assertThat(versions(connection)).isEqualTo("1 2 3 ");
      connection.rollback();
    }
  }

  private static Set<String> tables(Connection connection) throws SQLException {
    Set<String> names = new TreeSet<>();
    try (ResultSet rows = connection.getMetaData().getTables(null, null, "%", null)) {
      while (rows.next()) names.add(rows.getString("TABLE_NAME"));
    }
    return names;
  }

  private static String versions(Connection connection) throws SQLException {
    StringBuilder versions = new StringBuilder();
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT version FROM schema_version ORDER BY version")) {
      while (rows.next()) versions.append(rows.getInt(1)).append(' ');
    }
    return versions.toString();
  }
}
