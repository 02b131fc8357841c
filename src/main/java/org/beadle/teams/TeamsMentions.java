package org.beadle.teams;

import java.util.Locale;
import java.util.Set;

/** Messages to Beadle, answered by messages. */
final class TeamsMentions {
  private static final String HELP = "board help";
  private static final String MINE = "action list mine";

  /** What people write to a bot when they don't know what to write. */
  private static final Set<String> GREETINGS =
      Set.of("hello", "hi", "hey", "good morning", "good afternoon", "my actions");

  private final TeamsHearing hearing;
  private final TeamsAnswers answers;

  TeamsMentions(TeamsHearing hearing, TeamsAnswers answers) {
    this.hearing = hearing;
    this.answers = answers;
  }

  /** Hears a message that is meant for Beadle. */
  void hear(Activity.Message message, String occasion) {
    if (!message.isToBot() || message.origin().from().id().isEmpty()) return;
    Origin origin = message.origin();
    String words = meant(TypedText.words(message), origin.personal());
    hearing.soon(Heard.said(origin, words, occasion), answers.to(origin, origin.spot(origin.id())));
  }

  private static String meant(String words, boolean personal) {
    if (words.isEmpty()) return HELP;
    String bare = words.toLowerCase(Locale.ROOT).replaceAll("[.!?]+$", "");
    return personal && GREETINGS.contains(bare) ? MINE : words;
  }
}
