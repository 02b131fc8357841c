package org.beadle.slack;

import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.Replies;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The answer to one command or press, through the address that Slack gave with it. What was done is
 * in the record, so where the address does not take the answer in the end it comes as a message.
 */
final class AddressedAnswer implements SlackHearing.Answer {
  private static final Logger LOG = LoggerFactory.getLogger(AddressedAnswer.class);

  private final SlackClient client;
  private final SlackAnswers answers;
  private final String address;
  private final SlackAnswers.Spot spot;
  private final String mark;
  private int tries;

  /**
   * @param spot where the message would go
   * @param mark by which the message would be found again
   */
  AddressedAnswer(
      SlackClient client,
      SlackAnswers answers,
      String address,
      SlackAnswers.Spot spot,
      String mark) {
    this.client = client;
    this.answers = answers;
    this.address = address;
    this.spot = spot;
    this.mark = mark;
  }

  /** Sends it; called again, for the next attempt, as {@link Replies} does. */
  @Override
  public void give(Post post) throws ChatException {
    tries++;
    try {
      client.respond(address, SlackMessage.answer(post, spot.thread()));
    } catch (ChatException failure) {
      boolean passing = failure.outcome() == ChatException.Outcome.RETRYABLE;
      if (passing && tries < Replies.ATTEMPTS) throw failure;
      LOG.info("An answer goes to its place as a message: {}", failure.getMessage());
      answers.answer(spot, post, mark);
      return;
    }
    answers.enclose(spot.team(), spot.user(), post);
  }
}
