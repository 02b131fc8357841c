package org.beadle.email;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What stands below each letter. */
final class Footer {
  /** The words of the link that turns e-mail off. */
  static final String TURN_OFF = "Turn e-mail reminders off";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Footer() {}

  static List<String> sentences(Correspondent to) {
    List<String> sentences = new ArrayList<>();
    sentences.add(
        "Beadle wrote this for " + HeaderText.clean(to.name()) + ". Nobody reads answers to it.");
    if (!to.links().isEmpty())
      sentences.add(
          "Each link above opens a page that asks you first, and works once, until "
              + DAY.format(to.linksEnd())
              + ". What is done there is done in your name, so please do not pass this message on.");
    return sentences;
  }
}
