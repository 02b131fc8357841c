package org.beadle.teams;

/** Messages to Beadle, answered by messages. */
final class TeamsMentions {
  private static final String HELP = "board help";

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
    String typed = TypedText.words(message);
    String words = typed.isEmpty() ? HELP : typed;
    hearing.soon(Heard.said(origin, words, occasion), answers.to(origin, origin.spot(origin.id())));
  }
}
