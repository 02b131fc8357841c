package org.beadle.teams;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatFailure;

/** Connectors with a stand-in for Teams behind them. */
final class ConnectorHouse implements AutoCloseable {
  static final String CHANNEL = "19:board@thread.tacv2";

  final StandInConnector teams = StandInConnector.start();
  final Spot channel = new Spot(teams.serviceUrl(), CHANNEL);
  final Connector connector =
      connector(Optional.of(StandInConnector.TOKEN), Duration.ofSeconds(10));
  final Connector impatient =
      connector(Optional.of(StandInConnector.TOKEN), Duration.ofMillis(500));

  /** One more, which the caller closes. */
  Connector connector(Optional<String> token, Duration patience) {
    return new Connector(teams.connection(new TeamsConnection.Playground(), patience), () -> token);
  }

  /** Says it in the channel; the id of the activity that it becomes. */
  String says(String text) throws ChatException {
    return connector.send(channel, saying(text));
  }

  /** How it fails to be said in the channel. */
  ChatException failedSend() {
    return ChatFailure.of(() -> says("Papers are due."));
  }

  static JsonObject saying(String text) {
    JsonObject activity = new JsonObject();
    activity.addProperty("type", "message");
    activity.addProperty("text", text);
    return activity;
  }

  @Override
  public void close() {
    connector.close();
    impatient.close();
    teams.close();
  }
}
