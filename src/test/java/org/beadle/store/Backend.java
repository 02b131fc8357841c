package org.beadle.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;

/** The databases that the record is tested on, in the order by which the launcher counts them. */
enum Backend {
  SQLITE {
    @Override
    Database fresh(Path folder) {
      return Database.sqlite(folder.resolve("record-" + COUNT.incrementAndGet() + ".db"));
    }

    @Override
    Connection connect(Database database) throws SQLException {
      return DriverManager.getConnection("jdbc:sqlite:" + ((Database.Sqlite) database).file());
    }
  },
  POSTGRES {
    @Override
    Database fresh(Path folder) {
      String name = "record_" + COUNT.incrementAndGet();
      try (Connection connection = server().getPostgresDatabase().getConnection();
          Statement statement = connection.createStatement()) {
        statement.execute("CREATE DATABASE " + name);
      } catch (SQLException failure) {
        throw new IllegalStateException(failure);
      }
      return Database.postgres(server().getJdbcUrl("postgres", name), "postgres", "postgres");
    }

    @Override
    Connection connect(Database database) throws SQLException {
      Database.Postgres postgres = (Database.Postgres) database;
      return DriverManager.getConnection(postgres.url(), postgres.user(), postgres.password());
    }
  };

  private static final AtomicInteger COUNT = new AtomicInteger();
  private static EmbeddedPostgres server;

  /** An empty database of its own. */
  abstract Database fresh(Path folder);

  /** A connection beside the store, to look behind it. */
  abstract Connection connect(Database database) throws SQLException;

  /** One server for all tests of a run; it stops with the JVM. */
  private static synchronized EmbeddedPostgres server() {
    try {
      if (server == null) {
        server =
            EmbeddedPostgres.builder()
                .setServerConfig("max_connections", "300")
                .setServerConfig("fsync", "off")
                .start();
      }
      return server;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
