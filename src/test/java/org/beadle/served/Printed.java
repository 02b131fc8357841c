package org.beadle.served;

import java.io.BufferedReader;
import java.io.IOException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** What a process prints, which is read to its end so that it never stands before a full pipe. */
public final class Printed {
  private static final int PATIENCE_SECONDS = 60;

  private final StringBuffer all = new StringBuffer();
  private final CompletableFuture<String> line = new CompletableFuture<>();
  private final String beginning;

  private Printed(String beginning) {
    this.beginning = beginning;
  }

  /**
   * Waits for the first line that begins so, and returns it.
   *
   * @throws AssertionError where the process ended or a minute passed before it
   */
  public static String lineOf(Process process, String beginning) {
    Printed printed = new Printed(beginning);
    Thread.ofVirtual().start(() -> printed.read(process.inputReader()));
    return printed.line();
  }

  private void read(BufferedReader lines) {
    try (lines) {
      for (String read = lines.readLine(); read != null; read = lines.readLine()) {
        all.append(read).append('\n');
        if (read.startsWith(beginning)) line.complete(read);
      }
      line.completeExceptionally(new IOException("the process ended"));
    } catch (IOException ended) {
      line.completeExceptionally(ended);
    }
  }

  private String line() {
    try {
      return line.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
    } catch (ExecutionException | TimeoutException without) {
      throw new AssertionError("no line began with “" + beginning + "”:\n" + all, without);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }
}
