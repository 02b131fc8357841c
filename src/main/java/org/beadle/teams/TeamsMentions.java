package org.beadle.teams;

import java.util.List;
import org.beadle.chat.Post;

/** Messages to Beadle, answered by messages. */
final class TeamsMentions {
  private static final String HELP = "board help";

  private static final Post EDITED =
      Post.text(
          "Beadle does not read a message again after it was edited. Please send what you mean as a"
              + " new message.");

  private final TeamsHearing hearing;
  private final TeamsAnswers answers;

  TeamsMentions(TeamsHearing hearing, TeamsAnswers answers) {
    this.hearing = hearing;
    this.answers = answers;
  }

  /** Hears a message that is meant for Beadle. */
  void hear(Activity.Message message, String occasion) {
    if (!isForBeadle(message)) return;
    Origin origin = message.origin();
    String typed = TypedText.words(message);
    String words = typed.isEmpty() ? HELP : typed;
    Heard heard = Heard.said(origin, words, TypedText.others(message), occasion);
    hearing.soon(heard, answers.to(origin, origin.spot(origin.id())));
  }

  /**
   * Tells who edited a message to Beadle that it is not read again: what it said before may have
   * been carried out, and would be a second time.
   */
  void declineEdit(Activity.Message message) {
    if (!isForBeadle(message)) return;
    Origin origin = message.origin();
    TeamsHearing.Answer answer = answers.to(origin, origin.spot(origin.id()));
    hearing.later(() -> answer.give(List.of(EDITED)));
  }

  private static boolean isForBeadle(Activity.Message message) {
    return message.isToBot() && !message.origin().from().id().isEmpty();
  }
}
