package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.CommandWords;
import org.beadle.command.RegisterCommand;

/** The answer to an entry in a register, and how the journal tells of it. */
public final class RegisterSaid {
  private RegisterSaid() {}

  /** What was done, in one sentence. */
  public static String summary(RegisterNews news, RegisterFacts.Sheet sheet) {
    return "Register of " + sheet.title() + ": " + what(news, sheet);
  }

  private static String what(RegisterNews news, RegisterFacts.Sheet sheet) {
    return switch (news) {
      case RegisterNews.Opened opened -> "opened.";
      case RegisterNews.Entered entered ->
          entered.whose()
              + ", "
              + lower(MarkWords.of(entered.entry(), sheet.roster()))
              + (entered.stranger() ? ", who is not on the board" : "")
              + entered.entry().reason().map(why -> ", because " + why).orElse("")
              + ".";
      case RegisterNews.Unchanged same ->
          same.whose()
              + " is entered so already, "
              + lower(MarkWords.of(same.entry(), sheet.roster()))
              + ". Nothing was changed.";
      case RegisterNews.TakenOut out ->
          out.whose()
              + " was not in attendance"
              + out.reason().map(why -> ", because " + why).orElse("")
              + ".";
      case RegisterNews.RestAbsent rest -> "absent, " + Count.and(rest.seats()) + ".";
      case RegisterNews.Answers answers ->
          "entered as answered, "
              + Count.and(answers.seats())
              + "."
              + (answers.left().isEmpty()
                  ? ""
                  : " Not entered: " + String.join("; ", answers.left()) + ".");
      case RegisterNews.Confirmed confirmed -> "confirmed.";
    };
  }

  private static String lower(String words) {
    return words.substring(0, 1).toLowerCase(java.util.Locale.ROOT)
        + words.substring(1).replace(": ", " ");
  }

  /**
   * The answer, with how the register stands now.
   *
   * @param undo the change that Undo takes back; empty for none
   */
  public static Post post(RegisterNews news, RegisterFacts facts, OptionalLong undo) {
    String sentence = summary(news, facts.sheet());
    String standing = RegisterCard.standing(facts);
    List<Button> buttons = new ArrayList<>();
    RegisterOptions options = new RegisterOptions(facts);
    options.confirming().ifPresent(buttons::add);
    buttons.add(
        Button.of(
            "Show the register",
            new Press(
                facts.sheet().board().id(),
                facts.sheet().meeting().id(),
                CommandWords.of(new RegisterCommand.OpenRegister(facts.sheet().of(), 1)))));
    undo.ifPresent(change -> buttons.add(UndoButton.of(facts.sheet().board(), change)));
    return Post.of(
        sentence + " " + standing.replace('\n', ' '),
        List.of(new Block.Text(sentence), new Block.Text(standing), new Block.Buttons(buttons)));
  }
}
