package org.beadle.teams;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A server on this machine that plays a workflow of Power Automate: it takes what is posted to its
 * secret address, refuses what is too long, and fails on request.
 */
public final class StandInWorkflow implements AutoCloseable {
  /** What the address ends with, and nobody else is to learn. */
  public static final String SIGNATURE = "q7Zx-stand-in-signature";

  private static final int LARGEST = 28 * 1024;

  /** How the next post fails. */
  public sealed interface Fault {
    /**
     * @param header a header of the answer, such as {@code Retry-After: 7}; empty for none
     */
    record Answer(int status, String header, String body) implements Fault {}

    /** The post is taken and never answered. */
    record Silence() implements Fault {}
  }

  private final List<JsonObject> taken = new CopyOnWriteArrayList<>();
  private final List<String> paths = new CopyOnWriteArrayList<>();
  private final Deque<Fault> faults = new ArrayDeque<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final Javalin server;

  private StandInWorkflow() {
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.post("/workflows/{id}", this::take);
              config.routes.post("/elsewhere", this::take);
            });
  }

  /** Starts one on a free port of the loopback interface. */
  public static StandInWorkflow start() {
    StandInWorkflow workflow = new StandInWorkflow();
    workflow.server.start("127.0.0.1", 0);
    return workflow;
  }

  /** The secret address. */
  public URI address() {
    return URI.create(
        "http://127.0.0.1:" + server.port() + "/workflows/1?api-version=1&sig=" + SIGNATURE);
  }

  /** Lets the next post fail; called again, the one after it too. */
  public void fail(Fault fault) {
    faults.add(fault);
  }

  /** What was taken, the oldest first. */
  public List<JsonObject> taken() {
    return List.copyOf(taken);
  }

  /** The paths that were asked for. */
  public List<String> paths() {
    return List.copyOf(paths);
  }

  private void take(Context context) {
    paths.add(context.path());
    if (!SIGNATURE.equals(context.queryParam("sig"))) {
      context.status(401);
      return;
    }
    switch (faults.poll()) {
      case null -> answer(context);
      case Fault.Answer(int status, String header, String body) -> {
        if (!header.isEmpty())
          context.header(
              header.substring(0, header.indexOf(':')),
              header.substring(header.indexOf(':') + 1).strip());
        context.status(status).result(body);
      }
      case Fault.Silence() -> {
        keep(context);
        await();
      }
    }
  }

  private void answer(Context context) {
    String body = context.body();
    boolean fits =
        context.bodyAsBytes().length <= LARGEST
            && body.getBytes(StandardCharsets.UTF_16LE).length <= LARGEST;
    if (fits) keep(context);
    context.status(fits ? 202 : 413);
  }

  private void keep(Context context) {
    taken.add(JsonParser.parseString(context.body()).getAsJsonObject());
  }

  private void await() {
    try {
      closing.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop();
  }
}
