package org.beadle.slack;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.Remembered;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Messages to the bot, answered by messages. Slack brings an event again where the acknowledgement
 * was late; the inbox hears it again under the same id, and the answer is posted once.
 */
final class SlackMentions {
  private static final Logger LOG = LoggerFactory.getLogger(SlackMentions.class);

  /** Slack tries again for some five minutes. */
  private static final Duration KEPT = Duration.ofHours(1);

  private static final int MOST = 10_000;

  private static final Post EDITED =
      Post.text(
          "Beadle does not read a message again after it was edited. Please send what you mean as a new message.");

  private final SlackHearing hearing;
  private final SlackAnswers answers;
  private final Remembered<String, Boolean> begun;

  SlackMentions(SlackHearing hearing, SlackAnswers answers, InstantSource clock) {
    this.hearing = hearing;
    this.answers = answers;
    this.begun = new Remembered<>(clock, KEPT, MOST);
  }

  /**
   * Hears a message and answers it.
   *
   * @param stamp the message's own id
   * @param thread the thread that it stands in; null where it stands in none
   * @param again whether Slack brings it again
   */
  void answer(Heard heard, String stamp, String thread, boolean again) {
    SlackAnswers.Question question =
        new SlackAnswers.Question(
            heard.team(), heard.place(), heard.speaker().id(), stamp, Optional.ofNullable(thread));
    boolean first = heard.eventId().isEmpty() || begun.keepFirst(heard.eventId(), true);
    hearing.surely(heard, post -> post(question, post, heard.eventId(), first, again));
  }

  /**
   * Tells who edited a message that it is not read again: what it said before may have been carried
   * out, and would be a second time.
   *
   * @param edit the edit's own id; Slack may tell of the same one again
   */
  void declineEdit(SlackAnswers.Question question, String edit, String eventId) {
    if (begun.keepFirst(question.channel() + " " + edit, true))
      hearing.later(() -> answers.answer(question, EDITED, eventId));
  }

  private void post(
      SlackAnswers.Question question, Post post, String eventId, boolean first, boolean again)
      throws ChatException {
    if (!first || (again && wasAnswered(question, eventId))) return;
    answers.answer(question, post, eventId);
  }

  private boolean wasAnswered(SlackAnswers.Question question, String eventId) {
    try {
      return answers.wasAnswered(question, eventId);
    } catch (ChatException unknown) {
      LOG.info("It could not be seen whether a message was answered: {}", unknown.getMessage());
      return false;
    }
  }
}
