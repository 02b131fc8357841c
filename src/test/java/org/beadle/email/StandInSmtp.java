package org.beadle.email;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A mail server that answers one step as a test says, or cuts the line there. Steps are named by
 * their command; {@code .} is the end of the letter.
 */
final class StandInSmtp implements AutoCloseable {
  /** Instead of an answer, the line is cut. */
  static final String CUT = "";

  private final ServerSocket socket;
  private final Map<String, String> answers;
  private final List<String> heard = new CopyOnWriteArrayList<>();

  private StandInSmtp(ServerSocket socket, Map<String, String> answers) {
    this.socket = socket;
    this.answers = answers;
  }

  static StandInSmtp answering(String step, String answer) {
    try {
      ServerSocket socket = new ServerSocket(0, 5, InetAddress.getLoopbackAddress());
      StandInSmtp server = new StandInSmtp(socket, Map.of(step, answer));
      Thread.ofVirtual().start(server::serve);
      return server;
    } catch (IOException unbound) {
      throw new UncheckedIOException(unbound);
    }
  }

  /** The commands that came. */
  List<String> heard() {
    return List.copyOf(heard);
  }

  int port() {
    return socket.getLocalPort();
  }

  private void serve() {
    try (Socket line = socket.accept()) {
      BufferedReader in =
          new BufferedReader(
              new InputStreamReader(line.getInputStream(), StandardCharsets.US_ASCII));
      if (!answer(line, "greeting", "220 ready")) return;
      boolean letter = false;
      for (String said = in.readLine(); said != null; said = in.readLine()) {
        if (!letter) heard.add(said);
        if (letter && !said.equals(".")) {
          if (answers.containsKey("text")) return;
          continue;
        }
        String step = letter ? "." : said.split("[ :]")[0].toUpperCase(java.util.Locale.ROOT);
        if (!answer(line, step, step.equals("DATA") ? "354 go on" : "250 fine")) return;
        letter = step.equals("DATA") && !answers.containsKey("DATA");
      }
    } catch (IOException closed) {
      // The test is over.
    }
  }

  private boolean answer(Socket line, String step, String usual) throws IOException {
    String said = answers.getOrDefault(step, usual);
    if (said.equals(CUT)) return false;
    line.getOutputStream().write((said + "\r\n").getBytes(StandardCharsets.US_ASCII));
    line.getOutputStream().flush();
    return true;
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException unimportant) {
      throw new UncheckedIOException(unimportant);
    }
  }
}
