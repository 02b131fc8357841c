package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.command.AnswerCommand;
import org.beadle.meeting.Meeting;

/** The answers to what is said of a meeting: who comes, and that papers or minutes were sent. */
public final class ReplySaid {
  private ReplySaid() {}

  /** The sentence for the record: {@code Police lead comes to Neglect Group on 4 July 2018.} */
  public static String summary(ReplyFacts facts) {
    return sentence(facts, Count.and(facts.said().who()), false);
  }

  /** The answer: what was said, what others said in counts, and how to say otherwise. */
  public static Post post(ReplyFacts facts) {
    boolean own = facts.said().seat().isEmpty();
    String sentence = own ? sentence(facts, "You", true) : summary(facts);
    String before =
        (facts.said().reasoned() ? " The reason is not kept." : "")
            + (facts.undo().isPresent() ? "" : " That was said before; nothing was changed.");
    String told = sentence + before + untold(facts);
    String counts = InvitationWords.counts(facts.responses()) + ".";
    List<Button> buttons = new ArrayList<>();
    facts.undo().ifPresent(change -> buttons.add(UndoButton.of(facts.board(), change)));
    buttons.addAll(words(facts).answers(Optional.of(facts.said().kind()), facts.said().seat()));
    return Post.of(
        told + " " + counts,
        List.of(new Block.Text(told), new Block.Text(counts), new Block.Buttons(buttons)));
  }

  /** A confidential group's deputy, who does not sit on it, has to hear of it from a person. */
  private static String untold(ReplyFacts facts) {
    return facts
        .said()
        .deputy()
        .filter(ReplyFacts.Deputy::hidden)
        .map(
            it ->
                " %s does not sit on %s, which is confidential, so Beadle can't tell him or her of the meeting: please do so yourself."
                    .formatted(it.name(), facts.group().name()))
        .orElse("");
  }

  private static String sentence(ReplyFacts facts, String who, boolean plural) {
    String to = words(facts).named() + ".";
    boolean many = plural || facts.said().who().size() > 1;
    return switch (facts.said().kind()) {
      case COMING -> who + (many ? " come to " : " comes to ") + to;
      case APOLOGIES -> who + (many ? " send" : " sends") + " apologies for " + to;
      case DEPUTY ->
          facts.said().deputy().orElseThrow().name()
              + " comes to "
              + words(facts).named()
              + (plural ? " in your place." : " in place of " + who + ".");
    };
  }

  private static InvitationWords words(ReplyFacts facts) {
    return new InvitationWords(facts.board().id(), facts.group(), facts.meeting());
  }

  /** {@code The papers for Neglect Group on 4 July 2018 were sent round on 27 June 2018.} */
  public static String sent(AnswerCommand.Paper paper, Group group, Meeting meeting) {
    String what = paper == AnswerCommand.Paper.PAPERS ? "papers for " : "minutes of ";
    return "The " + what + new InvitationWords(0, group, meeting).named() + " were sent round.";
  }

  /**
   * Says so.
   *
   * @param undo the id of the change that Undo takes back; empty where it was known before
   */
  public static Post sent(Board board, String sentence, OptionalLong undo) {
    if (undo.isEmpty()) return Post.text(sentence + " That was known before; nothing was changed.");
    return Post.of(
        sentence,
        List.of(
            new Block.Text(sentence),
            new Block.Buttons(List.of(UndoButton.of(board, undo.getAsLong())))));
  }
}
