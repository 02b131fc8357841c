package org.beadle.email;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beadle.chat.Post;

/** What stands below each letter. */
final class Footer {
  /** The words of the link that turns e-mail off. */
  static final String TURN_OFF = "Turn e-mail reminders off";

  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

  private Footer() {}

  static List<String> sentences(Correspondent to, Post post) {
    List<String> sentences = new ArrayList<>();
    sentences.add("Beadle wrote this for " + HeaderText.clean(to.name()) + ". " + heard(to, post));
    if (!to.links().isEmpty())
      sentences.add(
          "Each link above opens a page that asks you first, and works once, until "
              + DAY.format(to.links().end())
              + (to.links().untilMeetings() ? ", or about a meeting until it begins" : "")
              + ". What is done there is done in your name, so please do not pass this message on.");
    return sentences;
  }

  private static String heard(Correspondent to, Post post) {
    if (!Enclosures.of(post).hasInvitation()) return "Nobody reads answers to it.";
    return to.calendarsRead()
        ? "Accept and Decline in your calendar count as your answer; what is written in answer to it"
            + " is read by nobody."
        : "Nobody reads answers to it, nor what you choose in your calendar: please use the links"
            + " in Beadle's message about this meeting.";
  }
}
