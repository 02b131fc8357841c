package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

/**
 * A server on this machine that speaks as much of the Bot Connector's protocol as Beadle uses. It
 * keeps what is posted, refuses what Teams would, and fails on request. What Teams would spoil
 * without a word makes {@link #close} fail, and so the test.
 */
public final class StandInConnector implements AutoCloseable {
  public static final String TOKEN = "connector-stand-in";

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  /** What may be asked of it. */
  public enum Operation {
    SEND,
    REPLY,
    UPDATE,
    DELETE,
    BEGIN,
    MEMBERS,
    MEMBER,
    CHANNELS;

    boolean posts() {
      return this == SEND || this == REPLY;
    }
  }

  /**
   * A call.
   *
   * @param where the conversation or the team, decoded; empty where one is begun
   * @param what the activity or the member; empty where there is none
   * @param json what was sent; empty where nothing was
   */
  public record Call(
      Operation operation,
      String where,
      String what,
      Map<String, String> query,
      Optional<String> authorization,
      JsonObject json) {
    /** The card of the activity that was sent. */
    public JsonObject card() {
      JsonArray attachments = json.getAsJsonArray("attachments");
      return attachments.get(0).getAsJsonObject().getAsJsonObject("content");
    }
  }

  /** How the next call of an operation fails. */
  public sealed interface Fault {
    /** An answer that says no, with the Connector's error code. */
    record Refusal(int status, String code) implements Fault {}

    /** A status that is no success; {@code retryAfter} in seconds, or negative for no header. */
    record Status(int status, int retryAfter) implements Fault {}

    /** The request is taken and never answered; {@code done} says whether it takes effect. */
    record Silence(boolean done) implements Fault {}

    /** A server's own failure with this status; {@code done} says whether it comes too late. */
    record Breakdown(int status, boolean done) implements Fault {}

    /** An answer of which only the beginning comes, before the line is cut. */
    record Cut(boolean done) implements Fault {}

    /** An answer with status 200 that is no JSON. */
    record Garbled(boolean done) implements Fault {}

    /** An answer that goes on without an end. */
    record Endless(boolean done) implements Fault {}

    /** An answer that points elsewhere. */
    record Moved(URI to) implements Fault {}
  }

  /** Decides how calls fail, beside those that {@link #fail} names; asked as each call arrives. */
  public interface FaultPlan {
    Optional<Fault> next(Operation operation);
  }

  private final StandInTenant tenant = new StandInTenant();
  private final Javalin server;
  private final List<Call> calls = new CopyOnWriteArrayList<>();
  private final Map<Operation, BlockingQueue<Call>> untaken = new ConcurrentHashMap<>();
  private final BlockingQueue<Call> posted = new LinkedBlockingQueue<>();
  private final Map<Operation, Queue<Fault>> faults = new ConcurrentHashMap<>();
  private final CountDownLatch closing = new CountDownLatch(1);
  private volatile FaultPlan plan = operation -> Optional.empty();
  private volatile Predicate<String> tokens = TOKEN::equals;

  private StandInConnector() {
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              String root = "/teams/v3/conversations";
              String activities = root + "/{where}/activities";
              config.routes.post(activities, context -> answer(context, Operation.SEND));
              config.routes.post(activities + "/{what}", it -> answer(it, Operation.REPLY));
              config.routes.put(activities + "/{what}", it -> answer(it, Operation.UPDATE));
              config.routes.delete(activities + "/{what}", it -> answer(it, Operation.DELETE));
              config.routes.post(root, context -> answer(context, Operation.BEGIN));
              config.routes.get(
                  root + "/{where}/pagedmembers", it -> answer(it, Operation.MEMBERS));
              config.routes.get(
                  root + "/{where}/members/{what}", it -> answer(it, Operation.MEMBER));
              config.routes.get(
                  "/teams/v3/teams/{where}/conversations", it -> answer(it, Operation.CHANNELS));
            });
  }

  /** Starts one on a free port of the loopback interface. */
  public static StandInConnector start() {
    StandInConnector connector = new StandInConnector();
    connector.server.start("127.0.0.1", 0);
    return connector;
  }

  /** Where it takes calls, as activities name it, without a slash at its end. */
  public String serviceUrl() {
    return "http://127.0.0.1:" + server.port() + "/teams";
  }

  /** A connection to it, for a chat that is not told of any other service. */
  public TeamsConnection connection(TeamsConnection.Access access, Duration patience) {
    return new TeamsConnection(access, URI.create(serviceUrl()), patience);
  }

  /** Whose people, conversations and messages it plays. */
  public StandInTenant tenant() {
    return tenant;
  }

  /** Wants this token from now on; none at all where it is empty. */
  public void wants(Optional<String> token) {
    this.tokens = token.<Predicate<String>>map(word -> word::equals).orElse(any -> true);
  }

  /** Wants one of the tokens from now on that this sign-in gave. */
  public void wantsTokensOf(StandInLogin login) {
    this.tokens = login::gave;
  }

  /** Lets the next call of {@code operation} fail; called again, the one after it too. */
  public void fail(Operation operation, Fault fault) {
    faults.computeIfAbsent(operation, key -> new ConcurrentLinkedQueue<>()).add(fault);
  }

  /** Lets calls fail from now on as {@code plan} says. */
  public void fail(FaultPlan plan) {
    this.plan = plan;
  }

  /** The next activity that was posted, be it as a reply, and that no test took; waits for it. */
  public Call take() {
    return take(posted, "activity");
  }

  /**
   * The next call of {@code operation} that no test took by this method; waits for it. It takes
   * nothing from {@link #take()}.
   */
  public Call take(Operation operation) {
    return take(queue(operation), operation.toString());
  }

  private Call take(BlockingQueue<Call> queue, String what) {
    try {
      Call call = queue.poll(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
      if (call == null) throw new AssertionError("No " + what + " came; there were " + names());
      return call;
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  private List<Operation> names() {
    return calls.stream().map(Call::operation).toList();
  }

  /** All calls of these operations so far, in order. */
  public List<Call> calls(Operation... operations) {
    return calls.stream().filter(call -> List.of(operations).contains(call.operation())).toList();
  }

  /** The activities that stand in a conversation, as {@link StandInTenant#messages}. */
  public List<JsonObject> messages(String conversation) {
    return tenant.messages(conversation);
  }

  private BlockingQueue<Call> queue(Operation operation) {
    return untaken.computeIfAbsent(operation, key -> new LinkedBlockingQueue<>());
  }

  private void answer(Context context, Operation operation) {
    Call call = call(context, operation);
    Optional<Fault> fault =
        Optional.ofNullable(faults.getOrDefault(operation, new ConcurrentLinkedQueue<>()).poll())
            .or(() -> plan.next(operation));
    // What is not answered before the end is known all the same.
    boolean silent = fault.filter(Fault.Silence.class::isInstance).isPresent();
    if (silent) keep(call);
    try {
      if (fault.isEmpty()) write(context, result(context, call));
      else new StandInFailure(context, () -> result(context, call), closing).as(fault.get());
    } finally {
      if (!silent) keep(call);
    }
  }

  private static Call call(Context context, Operation operation) {
    Map<String, String> query = new ConcurrentHashMap<>();
    context.queryParamMap().forEach((name, values) -> query.put(name, values.getFirst()));
    Map<String, String> path = context.pathParamMap();
    JsonElement json = context.body().isEmpty() ? null : JsonParser.parseString(context.body());
    return new Call(
        operation,
        path.getOrDefault("where", ""),
        path.getOrDefault("what", ""),
        query,
        Optional.ofNullable(context.header("Authorization")),
        json == null ? new JsonObject() : json.getAsJsonObject());
  }

  private StandInTenant.Result result(Context context, Call call) {
    String token = call.authorization().orElse("").replaceFirst("^Bearer ", "");
    if (!tokens.test(token)) return StandInTenant.Result.refused(401, "Unauthorized");
    return tenant.result(call, context.body());
  }

  static void write(Context context, StandInTenant.Result result) {
    context.status(result.status());
    result
        .json()
        .ifPresent(
            json -> context.contentType("application/json; charset=utf-8").result(json.toString()));
  }

  private void keep(Call call) {
    calls.add(call);
    queue(call.operation()).add(call);
    if (call.operation().posts()) posted.add(call);
  }

  /** Stops; fails where something was posted that Teams would have spoilt. */
  @Override
  public void close() {
    closing.countDown();
    server.stop();
    List<String> spoilt = tenant.spoilt();
    if (!spoilt.isEmpty()) throw new AssertionError("Teams would spoil what was posted: " + spoilt);
  }
}
