package org.beadle.teams;

import static java.nio.charset.StandardCharsets.US_ASCII;

import io.javalin.http.Context;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.beadle.teams.StandInConnector.Fault;

/**
 * A call to {@link StandInConnector} that fails.
 *
 * @param effect does what was asked for
 * @param closing opens when the server closes
 */
record StandInFailure(
    Context context, Supplier<StandInTenant.Result> effect, CountDownLatch closing) {
  /** More than anybody should read of an answer. */
  private static final int MUCH = 8 * 1024 * 1024;

  void as(Fault fault) {
    switch (fault) {
      case Fault.Refusal(var status, var code) ->
          StandInConnector.write(context, StandInTenant.Result.refused(status, code));
      case Fault.Status(var status, var retryAfter) -> {
        if (retryAfter >= 0) context.header("Retry-After", "" + retryAfter);
        context.status(status);
      }
      case Fault.Silence(var done) -> {
        take(done);
        await();
      }
      case Fault.Breakdown(var status, var done) -> {
        take(done);
        context.status(status);
      }
      case Fault.Cut(var done) -> {
        take(done);
        cut();
      }
      case Fault.Garbled(var done) -> {
        take(done);
        context.contentType("application/json").result("{\"id\":tr<html>Bad gateway");
      }
      case Fault.Endless(var done) -> {
        take(done);
        context.contentType("application/json").result(new ByteArrayInputStream(new byte[MUCH]));
      }
      case Fault.Moved(var to) -> context.status(307).header("Location", to.toString());
    }
  }

  /** The server closes the line where less comes than was promised. */
  private void cut() {
    context.res().setContentLength(1_000);
    try {
      context.res().getOutputStream().write("{\"id\":".getBytes(US_ASCII));
      context.res().flushBuffer();
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  private void take(boolean done) {
    if (done) effect.get();
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }
}
