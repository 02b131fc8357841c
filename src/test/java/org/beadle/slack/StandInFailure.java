package org.beadle.slack;

import com.google.gson.JsonObject;
import io.javalin.http.Context;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import org.beadle.slack.StandInSlack.Fault;

/**
 * A call to {@link StandInSlack} that fails.
 *
 * @param effect does what was asked for
 * @param closing opens when the server closes
 */
record StandInFailure(Context context, Supplier<JsonObject> effect, CountDownLatch closing) {
  void as(Fault fault) {
    switch (fault) {
      case Fault.Refusal(var error) -> StandInSlack.write(context, StandInWorkspace.refused(error));
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
        context.contentType("application/json").result("{\"ok\":tr<html>Bad gateway");
      }
    }
  }

  /** The server closes the line where less is written than was promised. */
  private void cut() {
    context.res().setContentLength(1_000);
    context.result("{\"ok\":");
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
