package org.beadle.slack;

import java.util.Optional;

/** The Home tab: the person's own actions. */
final class SlackHome {
  private static final String MINE = "action list mine";

  private final SlackHearing hearing;
  private final SlackScreens screens;

  SlackHome(SlackHearing hearing, SlackScreens screens) {
    this.hearing = hearing;
    this.screens = screens;
  }

  /** Brings up to date the Home tab of the person who was heard. */
  void show(Heard heard) {
    Heard.Speaker own = new Heard.Speaker(heard.speaker().id(), heard.speaker().team(), true);
    Heard list = Heard.said(heard.team(), own.id(), own, MINE, occasion(heard));
    hearing.later(() -> hearing.soon(list, post -> screens.publish(list.team(), own.id(), post)));
  }

  /** A press has its own id, and the list that follows it another. */
  private static String occasion(Heard heard) {
    return heard.eventId().isEmpty() ? "" : heard.eventId() + "/home";
  }

  /** Shows the Home tab that a person of {@code team} just opened. */
  void opened(String team, String user, String eventId) {
    show(Heard.said(team, user, new Heard.Speaker(user, Optional.of(team), true), MINE, eventId));
  }
}
