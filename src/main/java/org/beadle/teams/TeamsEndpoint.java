package org.beadle.teams;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.chat.Remembered;
import org.beadle.teams.Admission.Admitted;
import org.beadle.teams.Admission.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Where Teams' requests arrive. The token is checked before a byte of the body is read, and the
 * activity against the token before anybody hears it.
 */
final class TeamsEndpoint {
  /** The longest body that is read, in bytes. */
  static final int LONGEST_BODY = 1_048_576;

  private static final Logger LOG = LoggerFactory.getLogger(TeamsEndpoint.class);

  private final Function<Request, Admission> entrance;
  private final ActivityCheck check;
  private final Activities activities;
  private final Remembered<List<String>, Boolean> heard;

  TeamsEndpoint(TeamsConnection.Access access, Activities activities, InstantSource clock) {
    this.entrance =
        switch (access) {
          case TeamsConnection.Registered bot -> new TokenCheck(bot, clock)::check;
          case TeamsConnection.Playground() -> PlaygroundCheck::check;
        };
    this.check = ActivityCheck.of(access);
    this.activities = activities;
    this.heard = new Remembered<>(clock, Duration.ofDays(1), 10_000);
  }

  /** Answers a request. */
  Reply receive(Request request) {
    return switch (entrance.apply(request)) {
      case Admitted admitted -> hear(request.body(), admitted);
      case Refused refused -> refuse(refused);
    };
  }

  private Reply hear(Request.Body body, Admitted admitted) {
    try {
      byte[] bytes = body.read(LONGEST_BODY + 1);
      if (bytes.length > LONGEST_BODY) return Reply.of(413);
      return read(bytes).map(each -> hear(each, admitted)).orElseGet(() -> Reply.of(400));
    } catch (IOException brokenOff) {
      LOG.warn("A request of Teams' broke off");
      return Reply.of(400);
    }
  }

  private static Reply refuse(Refused refused) {
    LOG.warn("A request for Teams was refused: {}", refused.reason());
    return Reply.of(refused.status());
  }

  private static Optional<JsonObject> read(byte[] body) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
      JsonReader reader = new JsonReader(new StringReader(text));
      reader.setStrictness(Strictness.STRICT);
      if (JsonParser.parseReader(reader) instanceof JsonObject activity
          && reader.peek() == JsonToken.END_DOCUMENT) {
        return Optional.of(activity);
      }
      LOG.warn("A request of Teams' could not be read: it is not one JSON object");
    } catch (IOException | JsonParseException malformed) {
      LOG.warn("A request of Teams' could not be read: {}", malformed.getClass().getSimpleName());
    }
    return Optional.empty();
  }

  private Reply hear(JsonObject activity, Admitted admitted) {
    Optional<Refused> objection = check.objection(activity, admitted);
    if (objection.isPresent()) return refuse(objection.get());
    String tenant = ActivityCheck.tenant(activity);
    noteRedelivery(activity, tenant);
    try {
      return activities.take(activity, tenant);
    } catch (RuntimeException failure) {
      LOG.error("An activity failed", failure);
      return Reply.of(503);
    }
  }

  /** Only for whoever reads the log; whether an activity was answered is not decided here. */
  private void noteRedelivery(JsonObject activity, String tenant) {
    String id = String.valueOf(activity.get("id"));
    String conversation =
        activity.get("conversation") instanceof JsonObject in ? String.valueOf(in.get("id")) : "";
    if (!heard.keepFirst(List.of(tenant, conversation, id), true)) {
      LOG.info("Teams brought an activity again");
    }
  }
}
