package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.nimbusds.jose.jwk.JWK;
import io.javalin.Javalin;
import io.javalin.http.Context;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;

/**
 * A server on this machine that stands in for Microsoft's sign-in: it announces the keys with which
 * Teams signs, and gives tokens to those who know the secret.
 */
public final class StandInLogin implements AutoCloseable {
  public static final String APP = "0b7e3cf4-8d0f-4b0c-9a3e-6c1de51f7a10";
  public static final String SECRET = "a-client-secret-for-tests";
  public static final String TENANT = "6f1de0a2-30c5-4d0d-8a56-1d2a3b4c5d6e";
  public static final String OTHER_TENANT = "2c9a4be8-77f1-4a41-b6f3-0a9e8d7c6b5a";
  public static final String ISSUER = "https://api.botframework.com";

  /** What it answers instead of a token. */
  public record Refusal(int status, Map<String, String> headers, String body) {}

  private final Javalin server;
  private final Map<String, JsonObject> keys = new ConcurrentHashMap<>();
  private final AtomicInteger reads = new AtomicInteger();
  private final List<Map<String, String>> asked = new CopyOnWriteArrayList<>();
  private final Set<String> given = ConcurrentHashMap.newKeySet();
  private final List<String> others = new CopyOnWriteArrayList<>();
  private volatile int announcement = 200;
  private volatile String padding = "";
  private volatile Refusal refusal;
  private volatile Optional<Hold> hold = Optional.empty();
  private volatile Optional<String> instead = Optional.empty();
  private volatile Duration lifetime = Duration.ofHours(1);

  /** Keeps those who read the keys waiting until it is closed. */
  static final class Hold implements AutoCloseable {
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch released = new CountDownLatch(1);

    /** Returns once somebody waits. */
    void awaitReader() {
      await(arrived);
    }

    private void keep() {
      arrived.countDown();
      await(released);
    }

    private static void await(CountDownLatch latch) {
      try {
        if (!latch.await(10, TimeUnit.SECONDS)) throw new AssertionError("nobody came");
      } catch (InterruptedException stopping) {
        throw new AssertionError(stopping);
      }
    }

    @Override
    public void close() {
      released.countDown();
    }
  }

  private StandInLogin() {
    this.server =
        Javalin.create(
                config -> {
                  config.startup.showJavalinBanner = false;
                  config.routes.get("/openid", this::metadata);
                  config.routes.get("/keys", this::keys);
                  config.routes.post("/{tenant}/oauth2/v2.0/token", this::token);
                  config.routes.error(404, context -> others.add(context.path()));
                })
            .start("127.0.0.1", 0);
  }

  /** One that announces no key yet. */
  public static StandInLogin start() {
    return new StandInLogin();
  }

  /** A connection of a bot that is registered there, for two tenants. */
  public TeamsConnection connection(URI connector) {
    return new TeamsConnection(registered(), connector, Duration.ofSeconds(5));
  }

  TeamsConnection.Registered registered() {
    return registered(SECRET);
  }

  TeamsConnection.Registered registered(String secret) {
    return new TeamsConnection.Registered(
        APP, secret, TENANT, Set.of(TENANT, OTHER_TENANT), metadata(), List.of(ISSUER), login());
  }

  public URI metadata() {
    return URI.create(login() + "/openid");
  }

  public URI login() {
    return URI.create("http://127.0.0.1:" + server.port());
  }

  /** Announces a key from now on, with its endorsements. */
  public void announce(JWK key, String... endorsements) {
    JsonObject json = JsonParser.parseString(key.toPublicJWK().toJSONString()).getAsJsonObject();
    JsonArray channels = new JsonArray();
    List.of(endorsements).forEach(channels::add);
    if (endorsements.length > 0) json.add("endorsements", channels);
    keys.put(key.getKeyID(), json);
  }

  /** Announces something as it stands. */
  void announce(String id, String json) {
    keys.put(id, JsonParser.parseString(json).getAsJsonObject());
  }

  void withdraw(String id) {
    keys.remove(id);
  }

  /** Answers those who read the keys with this status from now on. */
  void answerReaders(int status) {
    announcement = status;
  }

  /** Keeps those who read the keys waiting from now on. */
  Hold hold() {
    Hold waiting = new Hold();
    hold = Optional.of(waiting);
    return waiting;
  }

  /** Says something else than where the keys are; empty for that again. */
  void announceInstead(Optional<String> json) {
    instead = json;
  }

  /** Makes the key set longer by this many bytes. */
  void pad(int bytes) {
    padding = " ".repeat(bytes);
  }

  /** Refuses those who ask for a token from now on; null gives them one again. */
  void refuse(Refusal answer) {
    refusal = answer;
  }

  /** How long the tokens last that it gives. */
  void lifetime(Duration time) {
    lifetime = time;
  }

  /** How often the keys were read. */
  int reads() {
    return reads.get();
  }

  /** What those who wanted a token sent. */
  List<Map<String, String>> asked() {
    return asked;
  }

  /** The paths of calls that it does not know. */
  List<String> others() {
    return others;
  }

  private void metadata(Context context) {
    hold.ifPresent(Hold::keep);
    JsonObject json = new JsonObject();
    json.addProperty("issuer", ISSUER);
    json.addProperty("jwks_uri", login() + "/keys");
    json.addProperty("authorization_endpoint", "https://invalid.botframework.com");
    String said = instead.orElse(json.toString());
    context.status(announcement).contentType("application/json").result(said);
  }

  private void keys(Context context) {
    reads.incrementAndGet();
    JsonArray announced = new JsonArray();
    keys.values().forEach(announced::add);
    JsonObject json = new JsonObject();
    json.add("keys", announced);
    context.status(announcement).contentType("application/json").result(json + padding);
  }

  private void token(Context context) {
    Map<String, String> form =
        context.formParamMap().entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, field -> field.getValue().getFirst()));
    form.put("tenant", context.pathParam("tenant"));
    asked.add(form);
    Refusal answer = SECRET.equals(form.get("client_secret")) ? refusal : WRONG_SECRET;
    if (answer == null) {
      context.contentType("application/json").result(granted());
    } else {
      answer.headers().forEach(context::header);
      context.status(answer.status()).contentType("application/json").result(answer.body());
    }
  }

  private String granted() {
    JsonObject json = new JsonObject();
    json.addProperty("token_type", "Bearer");
    json.addProperty("expires_in", lifetime.toSeconds());
    json.addProperty("ext_expires_in", lifetime.toSeconds());
    String token = "stand-in-token-" + asked.size();
    given.add(token);
    json.addProperty("access_token", token);
    return json.toString();
  }

  /** Whether it gave this token to somebody. */
  boolean gave(String token) {
    return given.contains(token);
  }

  /** As Entra puts it. */
  static final Refusal WRONG_SECRET =
      error(401, "invalid_client", "AADSTS7000215: Invalid client secret provided.");

  static Refusal error(int status, String error, String description) {
    JsonObject json = new JsonObject();
    json.addProperty("error", error);
    json.addProperty("error_description", description + " Trace ID: 8a1c. Correlation ID: 55d0.");
    return new Refusal(status, Map.of(), json.toString());
  }

  @Override
  public void close() {
    server.stop();
  }
}
