package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresEncodingTest {
  @TempDir Path folder;

  @Test
  void aDatabaseThatDoesNotTakeAllLettersIsRefused() throws SQLException {
    Database.Postgres utf8 = (Database.Postgres) Backend.POSTGRES.fresh(folder);
    try (Connection connection = Backend.POSTGRES.connect(utf8);
        Statement statement = connection.createStatement()) {
      statement.execute(
          "CREATE DATABASE narrow ENCODING 'LATIN1' LC_COLLATE 'C' LC_CTYPE 'C' TEMPLATE template0");
    }
    String url = utf8.url().replaceFirst("record_\\d+", "narrow");
    Database narrow = Database.postgres(url, utf8.user(), utf8.password());
    assertThatThrownBy(() -> Store.open(narrow))
        .isInstanceOf(StoreException.class)
        .hasMessageStartingWith("The database keeps text as LATIN1")
        .hasMessageContaining("--encoding=UTF8");
  }

  @Test
  void itIsBackedUpByItsOwnPrograms() {
    try (Store store = Store.open(Backend.POSTGRES.fresh(folder))) {
      assertThatThrownBy(() -> store.backUpTo(folder.resolve("copy")))
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("pg_dump");
    }
  }
}
