package org.beadle.teams;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.net.http.HttpClient;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpTimeoutException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;

/** Calls to Microsoft's services, each limited in time and in what it may answer. */
final class Calls implements AutoCloseable {
  /**
   * What a service answered.
   *
   * @param headers by name, in whichever case
   */
  record Answer(int status, Map<String, List<String>> headers, String body) {
    /** How long the service wants to be left alone, where it says so in seconds. */
    Optional<Duration> retryAfter() {
      return headers.getOrDefault("retry-after", List.of()).stream()
          .filter(text -> text.matches("[0-9]{1,6}"))
          .map(text -> Duration.ofSeconds(Long.parseLong(text)))
          .findFirst();
    }

    /** The code of an error, where the body has one in the form of Microsoft's services. */
    Optional<String> errorCode() {
      try {
        return JsonParser.parseString(body) instanceof JsonObject told
            ? JsonReading.written(JsonReading.object(told, "error"), "code")
            : Optional.empty();
      } catch (JsonParseException unreadable) {
        return Optional.empty();
      }
    }
  }

  private final HttpClient client;
  private final Duration patience;
  private final int largest;

  /**
   * @param patience how long a call may take until its answer is here whole
   * @param largest bytes of an answer that are read; one that is longer is a failure
   */
  Calls(Duration patience, int largest) {
    this.client =
        HttpClient.newBuilder()
            // Sooner, so that who can't be reached is told from who does not answer.
            .connectTimeout(patience.dividedBy(2))
            // An offer of HTTP/2 on a plain line makes the Agents Playground hang up.
            .version(HttpClient.Version.HTTP_1_1)
            // A token is not to be carried to another host.
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    this.patience = patience;
    this.largest = largest;
  }

  /**
   * Makes a call.
   *
   * @throws HttpConnectTimeoutException where the service could not be reached in time
   * @throws HttpTimeoutException where the answer did not come in time
   * @throws IOException where there is none for another reason
   */
  Answer send(HttpRequest request) throws IOException {
    CompletableFuture<HttpResponse<byte[]>> call =
        client.sendAsync(request, head -> new LimitedBody(largest));
    try {
      return read(call.get(patience.toMillis(), TimeUnit.MILLISECONDS));
    } catch (TimeoutException late) {
      call.cancel(true);
      throw new HttpTimeoutException("no answer within " + patience.toSeconds() + " s");
    } catch (InterruptedException stopping) {
      call.cancel(true);
      Thread.currentThread().interrupt();
      throw new InterruptedIOException("Beadle is stopping");
    } catch (ExecutionException failure) {
      if (failure.getCause() instanceof IOException known) throw known;
      throw new IOException(failure.getCause());
    }
  }

  /** Whether a call failed before anything of it was out. */
  static boolean neverSent(IOException failure) {
    return failure instanceof ConnectException
        || failure instanceof HttpConnectTimeoutException
        || failure instanceof NoRouteToHostException
        || failure instanceof UnknownHostException
        || failure instanceof SSLHandshakeException;
  }

  private static Answer read(HttpResponse<byte[]> response) {
    return new Answer(
        response.statusCode(),
        response.headers().map(),
        new String(response.body(), StandardCharsets.UTF_8));
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
