package org.beadle.desk;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** What a database holds, read beside the store. */
public final class Rows {
  private Rows() {}

  /** All rows of all tables, a line each. */
  public static List<String> of(Path file) {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement statement = connection.createStatement()) {
      List<String> lines = new ArrayList<>();
      for (String table : tables(statement)) addRows(statement, table, lines);
      return lines;
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }

  private static List<String> tables(Statement statement) throws SQLException {
    List<String> tables = new ArrayList<>();
    try (ResultSet rows =
        statement.executeQuery(
            "SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")) {
      while (rows.next()) tables.add(rows.getString(1));
    }
    return tables;
  }

  private static void addRows(Statement statement, String table, List<String> lines)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery("SELECT * FROM " + table + " ORDER BY 1, 2")) {
      while (rows.next()) lines.add(table + " " + line(rows));
    }
  }

  private static String line(ResultSet rows) throws SQLException {
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) cells.add(rows.getString(i));
    return String.join("|", cells);
  }
}
