package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Reading;

/** Answers a command that was not done: why, and what may be done instead. */
public final class Refusals {
  private Refusals() {}

  private static final int MOST_BUTTONS = 5;

  /**
   * The answer, for the asker alone.
   *
   * @param board the id of the board that its buttons are for; 0 where none is known
   */
  public static Post post(long board, Refusal refusal) {
    String text = RefusalWords.of(refusal);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Text(text));
    List<Button> buttons = buttons(board, refusal).limit(MOST_BUTTONS).toList();
    if (!buttons.isEmpty()) blocks.add(new Block.Buttons(buttons));
    return Post.of(text, blocks);
  }

  private static Stream<Button> buttons(long board, Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotUnderstood not -> suggestion(board, not.reading()).stream();
      case Refusal.NoSuchAction none ->
          none.nearest().stream().map(ref -> ShowButton.of(board, ref));
      case Refusal.ActionTakenOut out ->
          out.nearest().stream().map(ref -> ShowButton.of(board, ref));
      case Refusal.Standing standing -> Stream.of(ShowButton.of(board, standing.ref()));
      case Refusal.WhichBoard which ->
          which.boards().stream().map(each -> about(each, which.words()));
      case Refusal.OfDiary ofDiary -> DiaryRefusalWords.buttons(board, ofDiary);
      case RegisterRefusal ofRegister -> RegisterRefusalWords.buttons(board, ofRegister);
      case Refusal.NotAnswered not -> not.why().buttons().stream();
      case Refusal.OtherKind other ->
          Stream.of(
              Button.of(
                  Titles.shortened(other.instead(), 70), Press.saying(board, other.instead())));
      case Refusal.Missing missing -> Stream.empty();
      case Refusal.NotPermitted not -> Stream.empty();
      case Refusal.UnknownPerson unknown -> Stream.empty();
      case Refusal.NotLookedUp away -> Stream.empty();
      case Refusal.BadCode bad -> Stream.empty();
      case Refusal.CarriesCaseData carries -> Stream.empty();
      case Refusal.NothingToUndo nothing -> Stream.empty();
      case Refusal.NothingToSendAgain nothing -> Stream.empty();
      case Refusal.ChangedSince changed -> Stream.empty();
      case Refusal.AlreadyUndone already -> Stream.empty();
      case Refusal.OurFault fault -> Stream.empty();
    };
  }

  private static List<Button> suggestion(long board, Reading.NotUnderstood reading) {
    return reading
        .suggestion()
        .map(words -> button(board, words, reading))
        .map(List::of)
        .orElse(List.of());
  }

  private static Button button(long board, String words, Reading.NotUnderstood reading) {
    Press press = Press.saying(board, words);
    String label = Titles.shortened(words, 70);
    return reading
        .ask()
        .map(question -> Button.asking(label, press, question))
        .orElse(Button.of(label, press));
  }

  private static Button about(Board board, String words) {
    return Button.of(Titles.shortened(board.name(), 70), Press.saying(board.id(), words));
  }
}
