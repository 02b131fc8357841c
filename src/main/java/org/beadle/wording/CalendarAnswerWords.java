package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;

/**
 * What is written to somebody whose calendar's answer to an invitation did not count, with the
 * buttons by which he or she can answer. The subject names no meeting, since one may be
 * confidential.
 */
public record CalendarAnswerWords(Board board, Group group, Meeting meeting) {

  /** The meeting was moved after the invitation that was answered. */
  public Post moved() {
    return post(
        words().named()
            + " is meant now. Your calendar answered an invitation to another day or time, so that"
            + " answer does not count. Do you come?",
        Optional.empty());
  }

  /**
   * A deputy was named before.
   *
   * @param deputy who comes instead, by name
   */
  public Post deputyStands(String deputy) {
    return post(
        "Your calendar declined "
            + words().named()
            + ". You had named "
            + deputy
            + " as your deputy, and that stands: "
            + deputy
            + " is still expected. If nobody comes for you, please send apologies.",
        Optional.of(Answer.Kind.DEPUTY));
  }

  /** Another time was proposed, which is no answer. */
  public Post proposal() {
    return post(
        "Your calendar proposed another time for "
            + words().named()
            + ". Beadle moves no meeting for that, and nobody else has read it: please write to"
            + " whoever keeps the group's diary. The meeting stands as it is. Do you come?",
        Optional.empty());
  }

  /** It answered for another address than the one that it came from. */
  public Post anothersAddress() {
    return post(
        "Your calendar answered for another address than your own, so that answer to "
            + words().named()
            + " does not count. For yourself you can answer here.",
        Optional.empty());
  }

  /**
   * For board managers: an answer came from an address that is no member's.
   *
   * @param address whose it is nobody knows
   */
  public Post fromStranger(String address) {
    String summary = "An answer to an invitation was not taken (" + board.name() + ").";
    return Post.of(
        summary,
        List.of(
            new Block.Text(summary),
            new Block.Text(
                "A calendar answered the invitation to "
                    + words().named()
                    + " from "
                    + Titles.shortened(address, Titles.ROW)
                    + ", which is no member's e-mail address, so it does not count. If it is a"
                    + " member's other address, please ask that member to answer again by the"
                    + " links in Beadle's message, or put that address into the board's file.")));
  }

  /** The desk did not take it; {@code why} is what it said. */
  public Post refused(Post why) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(summary()));
    blocks.addAll(why.blocks());
    return Post.of(summary(), blocks).toAskerAlone();
  }

  private Post post(String text, Optional<Answer.Kind> said) {
    return Post.of(
            summary(),
            List.of(
                new Block.Text(summary()),
                new Block.Text(text),
                new Block.Buttons(words().answers(said, Optional.empty()))))
        .toAskerAlone();
  }

  private String summary() {
    return "Your calendar's answer was not taken (" + board.name() + ").";
  }

  private InvitationWords words() {
    return new InvitationWords(board.id(), group, meeting);
  }
}
