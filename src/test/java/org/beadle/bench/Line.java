package org.beadle.bench;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * A connection that is kept open, over which requests go one after the other. It does as little as
 * can be, since it shares the machine with what it measures.
 */
final class Line implements AutoCloseable {
  private static final int PATIENCE_MILLISECONDS = 20_000;

  private final Socket socket;
  private final InputStream in;

  /** What came back. */
  record Answer(int status, byte[] body) {
    String text() {
      return new String(body, StandardCharsets.UTF_8);
    }
  }

  private Line(Socket socket) throws IOException {
    this.socket = socket;
    this.in = new BufferedInputStream(socket.getInputStream(), 16_384);
  }

  /** Opens a line to a port of this machine. */
  static Line to(int port) {
    try {
      Socket socket = new Socket(InetAddress.getLoopbackAddress(), port);
      socket.setTcpNoDelay(true);
      socket.setSoTimeout(PATIENCE_MILLISECONDS);
      return new Line(socket);
    } catch (IOException unreachable) {
      throw new UncheckedIOException(unreachable);
    }
  }

  /** Sends a whole request and waits for its answer. */
  Answer send(byte[] request) {
    try {
      socket.getOutputStream().write(request);
      return answer();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private Answer answer() throws IOException {
    int status = Integer.parseInt(headerLine().split(" ")[1]);
    int length = 0;
    boolean chunked = false;
    for (String line = headerLine(); !line.isEmpty(); line = headerLine()) {
      String header = line.toLowerCase(Locale.ROOT);
      if (header.startsWith("content-length:"))
        length = Integer.parseInt(header.substring(15).strip());
      if (header.startsWith("transfer-encoding:")) chunked = header.endsWith("chunked");
    }
    return new Answer(status, chunked ? chunks() : exactly(length));
  }

  private byte[] chunks() throws IOException {
    ByteArrayOutputStream body = new ByteArrayOutputStream();
    for (int length = chunkLength(); length > 0; length = chunkLength()) {
      body.write(exactly(length));
      headerLine();
    }
    headerLine();
    return body.toByteArray();
  }

  private int chunkLength() throws IOException {
    return Integer.parseInt(headerLine().split(";")[0].strip(), 16);
  }

  private byte[] exactly(int length) throws IOException {
    byte[] body = in.readNBytes(length);
    if (body.length < length) throw new EOFException("the answer ended early");
    return body;
  }

  private String headerLine() throws IOException {
    StringBuilder line = new StringBuilder(64);
    for (int each = in.read(); each != '\n'; each = in.read()) {
      if (each < 0) throw new EOFException("the server closed the line");
      if (each != '\r') line.append((char) each);
    }
    return line.toString();
  }

  @Override
  public void close() {
    try {
      socket.close();
    } catch (IOException ignored) {
      // Nothing is owed to a line that is given up.
    }
  }
}
