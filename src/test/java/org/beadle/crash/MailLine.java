package org.beadle.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Stands before a mail server, and lets some of the lines to it break. */
final class MailLine implements AutoCloseable {
  private static final int BACKLOG = 50;

  private final ServerSocket socket;
  private final int server;
  private final Trouble<MailFault> trouble;
  private final CutAnswers cutAnswers;
  private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

  private MailLine(
      ServerSocket socket, int server, Trouble<MailFault> trouble, CutAnswers cutAnswers) {
    this.socket = socket;
    this.server = server;
    this.trouble = trouble;
    this.cutAnswers = cutAnswers;
  }

  /** Listens on a free port, before the server that listens at {@code server}. */
  static MailLine before(int server, Trouble<MailFault> trouble, CutAnswers cutAnswers) {
    try {
      ServerSocket socket = new ServerSocket(0, BACKLOG, InetAddress.getLoopbackAddress());
      MailLine line = new MailLine(socket, server, trouble, cutAnswers);
      line.threads.execute(line::listen);
      return line;
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  int port() {
    return socket.getLocalPort();
  }

  private void listen() {
    try {
      while (!socket.isClosed()) {
        Socket client = socket.accept();
        int life = cutAnswers.life();
        threads.execute(() -> pass(client, life));
      }
    } catch (IOException closed) {
      // The run is over.
    }
  }

  private void pass(Socket client, int life) {
    try (client;
        Socket far = new Socket(InetAddress.getLoopbackAddress(), server)) {
      new MailTalk(client, far, trouble, (letter, cut) -> cutAnswers.taken(letter, life, cut)).go();
    } catch (IOException cut) {
      // Whoever cut it, the other end sees that.
    }
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException unimportant) {
      throw new UncheckedIOException(unimportant);
    }
    threads.shutdownNow();
  }
}
