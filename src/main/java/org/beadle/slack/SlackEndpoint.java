package org.beadle.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import com.slack.api.app_backend.util.JsonPayloadExtractor;
import com.slack.api.bolt.App;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Where Slack's requests arrive: checked, parsed, and handed to whoever listens. */
final class SlackEndpoint {
  private static final Logger LOG = LoggerFactory.getLogger(SlackEndpoint.class);

  /** What there are handlers for. Anything else is acknowledged unread. */
  private static final Set<String> TYPES =
      Set.of(
          "url_verification", "event_callback", "block_actions", "view_submission", "view_closed");

  /** What Slack sends in place of the events that it holds back. */
  private static final String LIMITED = "app_rate_limited";

  private final App app;
  private final SlackSignature signature;
  private final SlackRequestParser parser;
  private final JsonPayloadExtractor payloads = new JsonPayloadExtractor();

  SlackEndpoint(App app, SlackSignature signature) {
    this.app = app;
    this.signature = signature;
    this.parser = new SlackRequestParser(app.config());
  }

  /** Answers a request with {@code body} as it arrived. */
  Response receive(Map<String, List<String>> headers, byte[] body) {
    RequestHeaders named = new RequestHeaders(headers);
    String seal = named.getFirstValue("X-Slack-Signature");
    if (seal == null && isProbe(body)) return Response.ok();
    if (!signature.holds(named.getFirstValue("X-Slack-Request-Timestamp"), seal, body)) {
      LOG.warn("A request without Slack's signature was refused");
      return Response.error(401);
    }
    return run(named, new String(body, StandardCharsets.UTF_8));
  }

  /** Slack's probes of the certificate come unsigned, and want nothing but a yes. */
  private static boolean isProbe(byte[] body) {
    return body.length < 1_000
        && List.of(new String(body, StandardCharsets.UTF_8).split("&")).contains("ssl_check=1");
  }

  private Response run(RequestHeaders headers, String body) {
    try {
      Optional<Request<?>> request = parse(headers, body);
      return request.isEmpty() ? Response.ok() : app.run(request.get());
    } catch (JsonParseException malformed) {
      LOG.warn("A request could not be read: {}", malformed.getClass().getSimpleName());
      return Response.error(400);
    } catch (Exception failure) {
      LOG.error("A request failed", failure);
      return Response.error(503);
    }
  }

  /** The request; empty where it is of a kind that nobody listens for. */
  private Optional<Request<?>> parse(RequestHeaders headers, String body) {
    try {
      if (!isHandled(body)) return Optional.empty();
      return Optional.ofNullable(
          parser.parse(
              SlackRequestParser.HttpRequest.builder()
                  .requestUri(SlackRoutes.EVENTS)
                  .requestBody(body)
                  .headers(headers)
                  .remoteAddress("")
                  .build()));
    } catch (IllegalStateException
        | ClassCastException
        | UnsupportedOperationException otherShape) {
      throw new JsonParseException(otherShape);
    }
  }

  private boolean isHandled(String body) {
    String json = payloads.extractIfExists(body);
    return json == null ? body.contains("command=") : isHandled(JsonParser.parseString(json));
  }

  /** Whether there is a handler for a payload. */
  static boolean isHandled(JsonElement payload) {
    if (!(payload instanceof JsonObject object)) return false;
    if (object.has("command")) return true;
    if (isOfType(object, Set.of(LIMITED)))
      LOG.warn("Slack holds back events for a while, since too many came ({})", LIMITED);
    return isOfType(object, TYPES);
  }

  private static boolean isOfType(JsonObject payload, Set<String> types) {
    return payload.get("type") instanceof JsonPrimitive type && types.contains(type.getAsString());
  }
}
