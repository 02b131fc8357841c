package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;

/** Hears activities, keeps them, and answers as a test wants. */
final class RecordingActivities implements Activities {
  record Heard(JsonObject activity, String tenant) {}

  private final List<Heard> heard = new CopyOnWriteArrayList<>();
  private volatile Function<JsonObject, Reply> answer = activity -> Reply.accepted();

  @Override
  public Reply take(JsonObject activity, String tenant) {
    heard.add(new Heard(activity, tenant));
    return answer.apply(activity);
  }

  List<Heard> heard() {
    return heard;
  }

  void answer(Function<JsonObject, Reply> with) {
    answer = with;
  }
}
