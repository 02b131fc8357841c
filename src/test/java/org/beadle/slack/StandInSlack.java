package org.beadle.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import org.beadle.wire.Calls;

/**
 * A server on this machine that speaks as much of Slack's Web API as Beadle uses. It keeps what is
 * posted, refuses what breaks Slack's limits, and fails on request.
 */
public final class StandInSlack implements AutoCloseable {
  public static final String TEAM = "T0BOARD";
  public static final String BOT = "U0BEADLE";
  public static final String BOT_TOKEN = "xoxb-stand-in";
  public static final String APP_TOKEN = "xapp-stand-in";

  /** A call of a method, or an answer through a response address (method {@code response}). */
  public record Call(String method, Map<String, String> fields, JsonObject json) {
    public String field(String name) {
      return fields.get(name);
    }

    /** The blocks that it carries, or those of its view. */
    public JsonArray blocks() {
      if (json.has("blocks")) return json.getAsJsonArray("blocks");
      if (fields.containsKey("view")) return view().getAsJsonArray("blocks");
      return JsonParser.parseString(fields.get("blocks")).getAsJsonArray();
    }

    public JsonObject view() {
      return JsonParser.parseString(fields.get("view")).getAsJsonObject();
    }

    /** The button with this label. */
    public JsonObject button(String label) {
      for (JsonElement block : blocks()) {
        if (!block.getAsJsonObject().get("type").getAsString().equals("actions")) continue;
        for (JsonElement each : block.getAsJsonObject().getAsJsonArray("elements")) {
          JsonObject button = each.getAsJsonObject();
          if (button.getAsJsonObject("text").get("text").getAsString().equals(label)) return button;
        }
      }
      throw new AssertionError("No button " + label + " in " + blocks());
    }

    /** The menu beside this line, if the line has one. */
    public Optional<JsonObject> menu(String line) {
      return blocks().asList().stream()
          .map(JsonElement::getAsJsonObject)
          .filter(block -> block.get("type").getAsString().equals("section"))
          .filter(block -> block.getAsJsonObject("text").get("text").getAsString().equals(line))
          .map(block -> block.getAsJsonObject("accessory"))
          .findFirst();
    }
  }

  /** How the next call of a method fails. */
  public sealed interface Fault {
    /** An answer that says no. */
    record Refusal(String error) implements Fault {}

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
  }

  /** Decides how calls fail, beside those that {@link #fail} names; asked as each call arrives. */
  public interface FaultPlan {
    Optional<Fault> next(String method);
  }

  private final StandInWorkspace workspace;
  private final Javalin server;
  private final StandInSocket socket = new StandInSocket();
  private final Calls<Call> calls = new Calls<>();
  private final Map<String, Deque<Fault>> faults = new ConcurrentHashMap<>();
  private volatile FaultPlan plan = method -> Optional.empty();
  private final CountDownLatch closing = new CountDownLatch(1);
  private final AtomicInteger count = new AtomicInteger();

  private StandInSlack(InstantSource clock) {
    this.workspace = new StandInWorkspace(clock, this::url);
    this.server =
        Javalin.create(
            config -> {
              config.startup.showJavalinBanner = false;
              config.routes.post("/api/{method}", this::answer);
              config.routes.post("/response/{id}", this::respond);
              config.routes.post("/upload/{id}", this::upload);
              config.routes.ws("/socket", socket::listen);
            });
  }

  /** Starts one on a free port of the loopback interface; messages bear {@code clock}'s time. */
  public static StandInSlack start(InstantSource clock) {
    StandInSlack slack = new StandInSlack(clock);
    slack.server.start("127.0.0.1", 0);
    return slack;
  }

  /** Settings for a chat in one workspace that this server plays. */
  public SlackConnection settings(String signingSecret) {
    return new SlackConnection(
        new SlackConnection.Delivery.Http(signingSecret),
        new SlackConnection.Access.OneWorkspace(BOT_TOKEN),
        "",
        apiUrl(),
        Duration.ofSeconds(2),
        SlackConnection.PACE);
  }

  public String apiUrl() {
    return url("/api/");
  }

  /** An address for answers, as commands and presses carry one. */
  public String responseUrl() {
    return url("/response/" + count.incrementAndGet());
  }

  public StandInSocket socket() {
    return socket;
  }

  private String url(String path) {
    return "http://127.0.0.1:" + server.port() + path;
  }

  /** Adds a person whose e-mail address Slack confirmed. */
  public void knows(String user, String team, String name, String email) {
    JsonObject profile = new JsonObject();
    profile.addProperty("email", email);
    JsonObject person = new JsonObject();
    person.addProperty("id", user);
    person.addProperty("team_id", team);
    person.addProperty("real_name", name);
    person.addProperty("is_email_confirmed", true);
    person.add("profile", profile);
    workspace.users.put(user, person);
  }

  /** A person's record, to be changed by a test. */
  public JsonObject person(String user) {
    return workspace.users.get(user);
  }

  /** Lets the next call of {@code method} fail; called again, the one after it too. */
  public void fail(String method, Fault fault) {
    faults.computeIfAbsent(method, key -> new ArrayDeque<>()).add(fault);
  }

  /** Lets calls fail from now on as {@code plan} says. */
  public void fail(FaultPlan plan) {
    this.plan = plan;
  }

  /** The next call of {@code method} that no test took yet; waits for it. */
  public Call take(String method) {
    return calls.take(method);
  }

  /** All calls of {@code method} so far. */
  public List<Call> calls(String method) {
    return calls.all().stream().filter(call -> call.method().equals(method)).toList();
  }

  /** Makes these the only channels; until then any may be posted to. */
  public void hasOnly(String... channels) {
    workspace.places = Optional.of(Set.of(channels));
  }

  /** The id of the bot's direct messages with a person. */
  public static String directMessages(String user) {
    return "D" + user;
  }

  /** The messages that stand in a channel, the oldest first. */
  public List<JsonObject> messages(String channel) {
    return workspace.messages(channel);
  }

  /** A person deletes a message; replies to it have no thread any more. */
  public void delete(String channel, String stamp) {
    workspace.delete(channel, stamp);
  }

  /** The bytes of the file with this id. */
  public byte[] file(String id) {
    return workspace.uploads.get(id);
  }

  private void answer(Context context) {
    Map<String, String> fields = new ConcurrentHashMap<>();
    context.formParamMap().forEach((name, values) -> fields.put(name, values.getFirst()));
    Call call = new Call(context.pathParam("method"), fields, new JsonObject());
    Optional<Fault> fault =
        Optional.ofNullable(faults.getOrDefault(call.method(), new ArrayDeque<>()).poll())
            .or(() -> plan.next(call.method()));
    // What is not answered before the end is known all the same.
    boolean silent = fault.filter(Fault.Silence.class::isInstance).isPresent();
    if (silent) keep(call);
    if (fault.isEmpty()) write(context, result(context, call));
    else new StandInFailure(context, () -> result(context, call), closing).as(fault.get());
    if (!silent) keep(call);
  }

  static void write(Context context, JsonObject result) {
    context.contentType("application/json; charset=utf-8").result(result.toString());
  }

  private JsonObject result(Context context, Call call) {
    return workspace.result(call, context.header("Authorization"));
  }

  private void keep(Call call) {
    calls.keep(call, call.method());
  }

  private void respond(Context context) {
    JsonObject json = JsonParser.parseString(context.body()).getAsJsonObject();
    Call call = new Call("response", Map.of("url", url(context.path())), json);
    Deque<Fault> waiting = faults.getOrDefault("response", new ArrayDeque<>());
    if (waiting.poll() instanceof Fault.Status status) context.status(status.status());
    context.result("ok");
    keep(call);
  }

  private void upload(Context context) {
    workspace.uploads.put(context.pathParam("id"), context.bodyAsBytes());
    context.result("OK");
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop();
  }
}
