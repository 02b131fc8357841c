package org.beadle.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import com.slack.api.webhook.WebhookResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import okhttp3.OkHttpClient;
import org.beadle.chat.ChatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Calls to Slack, with its failures told apart. */
final class SlackClient implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(SlackClient.class);

  /** One method of Slack's Web API. */
  interface Call<T> {
    T with(MethodsClient methods) throws IOException, SlackApiException;
  }

  private final Slack slack;
  private final Workspaces workspaces;

  SlackClient(Slack slack, Workspaces workspaces) {
    this.slack = slack;
    this.workspaces = workspaces;
  }

  /** The vendor's client for the Web API that {@code connection} names. */
  static Slack slack(SlackConnection connection) {
    SlackConfig config = new SlackConfig();
    config.setMethodsEndpointUrlPrefix(connection.apiUrl());
    config.setStatsEnabled(false);
    // The machine's proxy is for the way out; a stand-in on this machine needs none.
    if (!connection.apiUrl().startsWith("https:")) config.setProxyUrl(null);
    SlackHttpClient http = new SlackHttpClient(connections(config, connection.patience()));
    http.setConfig(config);
    return Slack.getInstance(config, http);
  }

  private static OkHttpClient connections(SlackConfig config, Duration patience) {
    // A request that may have gone out must not go out again of itself: posts have no key.
    return SlackHttpClient.buildOkHttpClient(config)
        .newBuilder()
        .retryOnConnectionFailure(false)
        .connectTimeout(patience)
        .readTimeout(patience)
        .writeTimeout(patience)
        .build();
  }

  /** Calls a method with the bot's token in {@code team}. */
  <T extends SlackApiTextResponse> T call(String team, Call<T> call) throws ChatException {
    T answer = ask(team, call);
    if (!answer.isOk()) throw SlackFailures.refused(answer.getError());
    return answer;
  }

  /**
   * Sends a message with its blocks, or without them where Slack finds fault with them: the words
   * are in its text too, and are not to be lost.
   */
  <T extends SlackApiTextResponse> T send(String team, Call<T> withBlocks, Call<T> withoutThem)
      throws ChatException {
    T answer = ask(team, withBlocks);
    if (answer.isOk()) return answer;
    if (!SlackFailures.ofBlocks(answer.getError())) throw SlackFailures.refused(answer.getError());
    LOG.error("Slack did not take a message's blocks ({}); it is sent as text", answer.getError());
    return call(team, withoutThem);
  }

  private <T> T ask(String team, Call<T> call) throws ChatException {
    String token = workspaces.token(team);
    try {
      return call.with(slack.methods(token));
    } catch (SlackApiException failure) {
      throw SlackFailures.status(failure);
    } catch (IOException failure) {
      throw SlackFailures.network(failure);
    }
  }

  /** Answers through an address that Slack gave for the purpose. */
  void respond(String responseUrl, JsonObject message) throws ChatException {
    try {
      WebhookResponse answer = slack.send(responseUrl, message.toString());
      if (answer.getCode() == 429 || answer.getCode() >= 500) {
        throw ChatException.retryable(
            "Slack answered with status " + answer.getCode(), Optional.empty(), null);
      }
      if (answer.getCode() >= 400) {
        throw ChatException.refused("Slack answered with status " + answer.getCode());
      }
    } catch (IOException failure) {
      throw SlackFailures.network(failure);
    }
  }

  @Override
  public void close() {
    try {
      slack.getHttpClient().close();
      slack.getConfig().close();
    } catch (Exception failure) {
      throw new IllegalStateException("Slack's client did not close", failure);
    }
  }
}
