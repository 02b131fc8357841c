package org.beadle.web;

import java.io.IOException;
import java.net.BindException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.Locale;

/** The server can't have the address or the port that it was given; the message says why. */
public final class CannotListen extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private CannotListen(String message, IOException cause) {
    super(message, cause);
  }

  /**
   * Tries the address and the port before the server does, which would say no more than that the
   * port is taken, whatever the reason.
   */
  static void check(String host, int port) {
    InetSocketAddress wanted = new InetSocketAddress(host, port);
    if (wanted.isUnresolved())
      throw new CannotListen(
          "Beadle can't listen at " + host + ": no machine has that name.", null);
    try (ServerSocket trial = new ServerSocket()) {
      trial.bind(wanted);
    } catch (IOException refused) {
      throw new CannotListen(why(host, port, refused), refused);
    }
  }

  private static String why(String host, int port, IOException refused) {
    String start = "Beadle can't listen at " + host + ":" + port + ": ";
    String said = String.valueOf(refused.getMessage()).toLowerCase(Locale.ROOT);
    if (!(refused instanceof BindException)) return start + refused.getMessage() + ".";
    if (said.contains("permission"))
      return start + "the system keeps that port to itself. Choose one above 1023.";
    if (said.contains("assign")) return start + "this machine does not have that address.";
    return start
        + "another program has that port. Stop it, or choose another port (--port of the demo,"
        + " http.port of the server).";
  }
}
