package org.beadle.teams;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Optional;

/** Sends what Teams sends to a server over HTTP, each activity with a token of its own. */
public final class SignedSender implements AutoCloseable {
  /** What the server answers. */
  public record Answer(int status, String body) {
    public JsonObject json() {
      return JsonParser.parseString(body).getAsJsonObject();
    }

    /** The card in place of the one that was pressed, as it would stand in a message. */
    public JsonObject card() {
      JsonObject attachment = new JsonObject();
      attachment.add("content", json().getAsJsonObject("value"));
      JsonArray attachments = new JsonArray();
      attachments.add(attachment);
      JsonObject activity = new JsonObject();
      activity.add("attachments", attachments);
      return activity;
    }
  }

  private final URI messages;
  private final String serviceUrl;
  private final TeamsTokens tokens;
  private final TeamsSender activities;
  private final HttpClient client = HttpClient.newHttpClient();

  /**
   * @param messages where the server takes activities
   * @param serviceUrl where answers are posted
   */
  public SignedSender(URI messages, String serviceUrl, InstantSource clock) {
    this.messages = messages;
    this.serviceUrl = serviceUrl;
    this.tokens = new TeamsTokens(clock);
    this.activities = new TeamsSender(this::unsent, serviceUrl, clock);
  }

  private Reply unsent(JsonObject activity) {
    throw new IllegalStateException("Not sent with a token: " + activity);
  }

  /** Writes what may be sent. */
  public TeamsSender activities() {
    return activities;
  }

  /** A token that holds now. */
  public String token() {
    return tokens.good(service());
  }

  /** The wrong token of a forger; empty where it sends none. */
  public Optional<String> token(Forgery forgery) {
    return forgery.token().apply(tokens);
  }

  /** The service that tokens name. */
  public String service() {
    return serviceUrl + "/";
  }

  /** Sends an activity as Teams does, perhaps once more, or one that a test has changed. */
  public Answer send(JsonObject activity) {
    return send(activity, Optional.of(token()));
  }

  /** Sends an activity with this token, or with none. */
  public Answer send(JsonObject activity, Optional<String> token) {
    return send("POST", activity.toString(), token);
  }

  /** Calls the address in another way than Teams does. */
  public Answer call(String method) {
    return send(method, "", Optional.empty());
  }

  private Answer send(String method, String body, Optional<String> token) {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(messages)
            .header("Content-Type", "application/json; charset=utf-8")
            .method(method, BodyPublishers.ofString(body));
    token.ifPresent(each -> request.header("Authorization", "Bearer " + each));
    try {
      HttpResponse<String> answer = client.send(request.build(), BodyHandlers.ofString());
      return new Answer(answer.statusCode(), answer.body());
    } catch (IOException failure) {
      throw new IllegalStateException(failure);
    } catch (InterruptedException stopped) {
      throw new AssertionError(stopped);
    }
  }

  @Override
  public void close() {
    client.close();
  }
}
