package org.beadle.teams;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;

/** What Teams is told upon a press, within the turn. */
final class InvokeAnswers {
  private static final int DONE = 200;

  private static final String FAILED =
      "Beadle could not answer just now. Please try again in a few minutes.";

  private InvokeAnswers() {}

  /** A card in place of the one that was pressed, for the person who pressed. */
  static Reply card(JsonObject card) {
    return answer(DONE, "application/vnd.microsoft.card.adaptive", card);
  }

  /** Words that Teams shows for a moment. */
  static Reply message(String words) {
    return answer(DONE, "application/vnd.microsoft.activity.message", new JsonPrimitive(words));
  }

  /** The button is not one of Beadle's. */
  static Reply notOurs() {
    return error(400, "BadRequest", "This button is not one of Beadle's.");
  }

  /** Something failed that is not the person's fault. */
  static Reply failed() {
    return error(500, "InternalError", FAILED);
  }

  private static Reply error(int status, String code, String words) {
    JsonObject error = new JsonObject();
    error.addProperty("code", code);
    error.addProperty("message", words);
    return answer(status, "application/vnd.microsoft.error", error);
  }

  private static Reply answer(int status, String type, JsonElement value) {
    JsonObject answer = new JsonObject();
    answer.addProperty("statusCode", status);
    answer.addProperty("type", type);
    answer.add("value", value);
    return Reply.of(answer);
  }
}
