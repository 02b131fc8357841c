package org.beadle.teams;

import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.ChatException.Closes;

/**
 * What a workflow's refusals and the network's failures mean for a post. No cause goes with them,
 * since one might hold the workflow's address.
 */
final class WorkflowFailures {
  /** Power Automate's word for a workflow that its owner switched off. */
  private static final String SWITCHED_OFF = "WorkflowTriggerIsNotEnabled";

  private WorkflowFailures() {}

  /** The workflow answered with a status that is no success. */
  static ChatException of(Calls.Answer answer) {
    int status = answer.status();
    String code = code(answer.body());
    if (status / 100 == 3)
      return closed(
          "The workflow's address leads to another, which Beadle does not follow", status);
    if (status >= 500 || status == 408)
      return ChatException.unknown(
          "The workflow did not say whether it took the message (status " + status + ")", null);
    if (SWITCHED_OFF.equals(code)) return closed("The workflow was switched off", status);
    return switch (status) {
      case 401, 403 ->
          closed(
              "The workflow takes no messages from Beadle: its address has changed, or it is open to"
                  + " its own organisation only",
              status);
      case 404, 410 -> closed("The workflow was switched off or deleted", status);
      case 413 -> ChatException.refused("The message is too long for the workflow (status 413)");
      case 429 ->
          ChatException.retryable(
              "The workflow asks for patience (status 429)", wait(answer), null);
      default ->
          ChatException.refused(
              "The workflow refused the message (status " + status + said(code) + ")");
    };
  }

  private static ChatException closed(String reason, int status) {
    return ChatException.closed(Closes.PLACE, reason + " (status " + status + ")");
  }

  private static String said(String code) {
    return code.isEmpty() ? "" : ", " + code;
  }

  /** Power Automate's own word for the fault; empty where it says none. */
  private static String code(String body) {
    try {
      if (JsonParser.parseString(body) instanceof JsonObject whole
          && whole.get("error") instanceof JsonObject error
          && error.has("code")
          && error.get("code").isJsonPrimitive()) {
        String code = error.get("code").getAsString();
        return code.matches("[A-Za-z]{1,60}") ? code : "";
      }
      return "";
    } catch (JsonParseException unreadable) {
      return "";
    }
  }

  private static Optional<Duration> wait(Calls.Answer answer) {
    return answer.headers().getOrDefault("retry-after", List.of()).stream()
        .filter(text -> text.matches("[0-9]{1,6}"))
        .map(text -> Duration.ofSeconds(Long.parseLong(text)))
        .findFirst();
  }

  /** The network failed: before the message was out, or after it may have been. */
  static ChatException network(IOException failure) {
    return ConnectorFailures.neverSent(failure)
        ? ChatException.retryable("The workflow could not be reached", Optional.empty(), null)
        : ChatException.unknown("The workflow's answer was lost", null);
  }
}
