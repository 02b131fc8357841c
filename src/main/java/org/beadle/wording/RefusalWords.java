package org.beadle.wording;

import java.util.List;
import org.beadle.board.Board;
import org.beadle.command.CaseData;
import org.beadle.command.Reading;

/** A sentence or two for each refusal. */
public final class RefusalWords {
  private RefusalWords() {}

  public static String of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.Standing standing -> StandingWords.of(standing);
      case Refusal.Missing missing -> MissingWords.of(missing);
      case Refusal.OfDiary ofDiary -> DiaryRefusalWords.of(ofDiary);
      case RegisterRefusal ofRegister -> RegisterRefusalWords.of(ofRegister);
      case Refusal.NotUnderstood not -> notUnderstood(not.reading());
      case Refusal.NotPermitted not -> notPermitted(not.who());
      case Refusal.UnknownPerson unknown -> unknownPerson(unknown.ask());
      case Refusal.NotLookedUp away ->
          DeliveryWords.platform(away.platform())
              + " could not be asked who you are, so I can't show or change anything. Please try"
              + " again in a few minutes.";
      case Refusal.BadCode bad ->
          "That code is not valid, or was used already, or is too old. The board manager can give you a new one.";
      case Refusal.WhichBoard which -> whichBoard(which.boards());
      case Refusal.CarriesCaseData carries -> caseData(carries.kind());
      case Refusal.NotAnswered not -> AnswerRefusalWords.of(not.why());
      case Refusal.NothingToUndo nothing -> "You have changed nothing that can be taken back.";
      case Refusal.NothingToSendAgain nothing ->
          "That was sent already, or is on its way. Nothing was sent again.";
      case Refusal.ChangedSince since -> changedSince(since);
      case Refusal.AlreadyUndone already -> "That change was taken back already.";
      case Refusal.OurFault fault -> ourFault(fault.reference());
    };
  }

  private static String notUnderstood(Reading.NotUnderstood reading) {
    if (reading.ask().isPresent()) return reading.reason() + " Nothing was changed.";
    return reading.reason()
        + " Nothing was changed."
        + reading
            .suggestion()
            .map(
                words ->
                    words.equals("board help")
                        ? " “board help” shows what can be said."
                        : " Did you mean “" + words + "”?")
            .orElse("");
  }

  private static String notPermitted(List<String> who) {
    String can = who.isEmpty() ? "the board manager" : Count.or(who);
    return "You can't do that. It can be done by " + can + ".";
  }

  private static String unknownPerson(List<String> ask) {
    String whom = ask.isEmpty() ? "the board manager" : Count.or(ask);
    return "I don't know you yet, so I can't show or change anything. Please ask "
        + whom
        + " for a code, and then type “board join” and the code.";
  }

  private static String caseData(CaseData kind) {
    String what =
        switch (kind) {
          case NHS_NUMBER -> "an NHS number";
          case NAME_AND_BIRTH -> "a person's name with a date of birth";
        };
    return "Your message seems to carry "
        + what
        + ". Beadle holds nothing about children, patients or families, so nothing of it was kept. Please write it again without that.";
  }

  private static String whichBoard(List<Board> boards) {
    String names = Count.and(boards.stream().map(Board::name).toList());
    return "You sit on " + names + ". Which board do you mean?";
  }

  private static String changedSince(Refusal.ChangedSince since) {
    return since.by()
        + " has changed "
        + since.action().map(ref -> "action " + ref).orElse("the same record")
        + " since, on "
        + Days.written(since.on())
        + ". So that nothing of that is lost, your change"
        + since.change().map(told -> " “" + told + "”").orElse("")
        + " was not taken back.";
  }

  private static String ourFault(String reference) {
    return "Something went wrong here, and nothing was changed. Please try again; if it goes on, tell the board manager this number: "
        + reference
        + ".";
  }
}
