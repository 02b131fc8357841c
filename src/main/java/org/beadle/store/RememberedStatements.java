package org.beadle.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A connection that keeps its prepared statements for the next time, since SQLite's driver does not
 * and preparing costs more than running. For one thread at a time.
 */
final class RememberedStatements implements InvocationHandler {
  private static final int AT_MOST = 200;

  private final Connection connection;
  private final Map<String, PreparedStatement> idle = new LinkedHashMap<>(16, 0.75f, true);

  private RememberedStatements(Connection connection) {
    this.connection = connection;
  }

  static Connection of(Connection connection) {
    return (Connection)
        Proxy.newProxyInstance(
            RememberedStatements.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            new RememberedStatements(connection));
  }

  @Override
  public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
    boolean prepares = method.getName().equals("prepareStatement") && arguments.length == 1;
    return prepares ? borrowed((String) arguments[0]) : call(connection, method, arguments);
  }

  private PreparedStatement borrowed(String sql) throws SQLException {
    PreparedStatement kept = idle.remove(sql);
    Borrowed statement = new Borrowed(sql, kept == null ? connection.prepareStatement(sql) : kept);
    return (PreparedStatement)
        Proxy.newProxyInstance(
            RememberedStatements.class.getClassLoader(),
            new Class<?>[] {PreparedStatement.class},
            statement);
  }

  private void giveBack(String sql, PreparedStatement statement) throws SQLException {
    PreparedStatement twin = idle.put(sql, statement);
    if (twin != null) twin.close();
    if (idle.size() > AT_MOST) idle.remove(idle.keySet().iterator().next()).close();
  }

  private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
    try {
      return method.invoke(target, arguments);
    } catch (InvocationTargetException thrown) {
      throw thrown.getCause();
    }
  }

  /**
   * A statement while somebody uses it; closing gives it back. One that failed is not used again.
   */
  private final class Borrowed implements InvocationHandler {
    private final String sql;
    private final PreparedStatement statement;
    private boolean failed;
    private boolean closed;

    Borrowed(String sql, PreparedStatement statement) {
      this.sql = sql;
      this.statement = statement;
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
      return switch (method.getName()) {
        case "close" -> {
          close();
          yield null;
        }
        case "isClosed" -> closed;
        default -> run(method, arguments);
      };
    }

    private Object run(Method method, Object[] arguments) throws Throwable {
      try {
        return call(statement, method, arguments);
      } catch (SQLException failure) {
        failed = true;
        throw failure;
      }
    }

    private void close() throws SQLException {
      if (closed) return;
      closed = true;
      if (failed) statement.close();
      else giveBack(sql, statement);
    }
  }
}
