package org.beadle.teams;

import com.google.gson.JsonObject;
import java.time.Duration;
import java.time.InstantSource;
import org.beadle.chat.Once;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Passes each activity to who makes something of it, once however often Teams brings it. */
final class TeamsActivities implements Activities {
  private static final Logger LOG = LoggerFactory.getLogger(TeamsActivities.class);

  private static final Duration KEPT = Duration.ofHours(1);
  private static final int MOST = 20_000;

  private final TeamsPlaces places;
  private final TeamsMentions mentions;
  private final TeamsPresses presses;
  private final TeamsInstalls installs;
  private final InstantSource clock;
  private final Once<String, Reply> once;

  TeamsActivities(
      TeamsPlaces places,
      TeamsHearing hearing,
      TeamsAnswers answers,
      Connector connector,
      InstantSource clock) {
    this.places = places;
    this.mentions = new TeamsMentions(hearing, answers);
    this.presses = new TeamsPresses(hearing, answers);
    this.installs = new TeamsInstalls(places, hearing, answers, connector);
    this.clock = clock;
    this.once = new Once<>(clock, KEPT, MOST);
  }

  @Override
  public Reply take(JsonObject json, String tenant) {
    Activity activity = ActivityReading.read(json, tenant, clock.instant());
    Occasion occasion = Occasion.of(json, activity.origin());
    try {
      return once.answer(occasion.keys(), () -> take(activity, occasion.id()));
    } catch (RuntimeException failure) {
      if (!(activity instanceof Activity.Pressed)) throw failure;
      LOG.error("A press failed", failure);
      return InvokeAnswers.failed();
    }
  }

  private Reply take(Activity activity, String occasion) {
    switch (activity) {
      case Activity.Message message -> {
        places.heardFrom(message.origin());
        mentions.hear(message, occasion);
      }
      case Activity.Edited edited -> mentions.declineEdit(edited.now());
      case Activity.Pressed pressed -> {
        places.heardFrom(pressed.origin());
        return presses.press(pressed, occasion);
      }
      case Activity.Installed installed -> installs.installed(installed, occasion);
      case Activity.Joined joined -> places.enter(joined.origin().justBefore());
      case Activity.TakenOut taken -> installs.takenOut(taken);
      case Activity.Fate fate -> installs.happened(fate);
      case Activity.Other other -> LOG.debug("Nothing is made of activity {}", other.origin().id());
    }
    return Reply.accepted();
  }
}
