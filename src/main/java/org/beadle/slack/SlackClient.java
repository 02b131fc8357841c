package org.beadle.slack;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
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

  /** What a response address says of a message that it can't read. */
  private static final int BAD_REQUEST = 400;

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
      T answer = call.with(slack.methods(token));
      if (answer == null) throw SlackFailures.unreadable(null);
      return answer;
    } catch (JsonParseException broken) {
      throw SlackFailures.unreadable(broken);
    } catch (SlackApiException failure) {
      throw SlackFailures.status(failure);
    } catch (IOException failure) {
      throw SlackFailures.network(failure);
    }
  }

  /**
   * Answers through an address that Slack gave for the purpose; without the blocks where Slack
   * finds fault with them.
   */
  void respond(String responseUrl, JsonObject message) throws ChatException {
    int status = send(responseUrl, message);
    if (status == BAD_REQUEST && message.has("blocks")) {
      LOG.error("Slack did not take an answer (status {}); it is sent as text", status);
      JsonObject words = message.deepCopy();
      words.remove("blocks");
      status = send(responseUrl, words);
    }
    String said = "Slack answered with status " + status;
    if (status == 429 || status >= 500) {
      throw ChatException.retryable(said, Optional.empty(), null);
    }
    if (status >= 400) throw ChatException.refused(said);
  }

  private int send(String responseUrl, JsonObject message) throws ChatException {
    try {
      return slack.send(responseUrl, message.toString()).getCode();
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
