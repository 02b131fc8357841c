package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A statement that failed once is as good as new the next time. */
class ConnectedTest {
  private static final String NUMBER = "SELECT abs(?)";
  private Connected connected;

  @BeforeEach
  void open() throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    connected = new Connected(connection, SQLDialect.SQLITE);
  }

  @AfterEach
  void close() throws SQLException {
    connected.close();
  }

  private long number(long of) throws SQLException {
    return connected.with(
        NUMBER,
        statement -> {
          statement.setLong(1, of);
          try (ResultSet row = statement.executeQuery()) {
            return row.getLong(1);
          }
        });
  }

  @Test
  void aQueryThatFailedIsRunAgain() throws SQLException {
    assertThat(number(-1)).isEqualTo(1);
    assertThatThrownBy(() -> number(Long.MIN_VALUE)).isInstanceOf(SQLException.class);
    assertThat(number(-2)).isEqualTo(2);
  }

  @Test
  void whatCouldNotBeTakenBackOnceIsTakenBackTheNextTime() throws SQLException {
    connected.execute("CREATE TABLE word (text VARCHAR(20) UNIQUE)");
    assertThatThrownBy(() -> connected.execute("ROLLBACK")).isInstanceOf(SQLException.class);
    connected.execute("BEGIN");
    assertThatThrownBy(() -> connected.execute("BEGIN")).isInstanceOf(SQLException.class);
    connected.execute("INSERT INTO word VALUES ('kept')");
    assertThatThrownBy(() -> connected.execute("INSERT INTO word VALUES ('kept')"))
        .isInstanceOf(SQLException.class);
    connected.execute("ROLLBACK");
    connected.execute("BEGIN");
    connected.execute("INSERT INTO word VALUES ('kept')");
    connected.execute("COMMIT");
    assertThat(connected.sql().fetchCount(connected.sql().selectFrom("word"))).isEqualTo(1);
  }

  @Test
  void theEldestStatementsAreLetGo() throws SQLException {
    for (int each = 0; each < 700; each++) connected.execute("SELECT " + each);
    assertThat(number(-3)).isEqualTo(3);
    connected.execute("SELECT 0");
  }
}
