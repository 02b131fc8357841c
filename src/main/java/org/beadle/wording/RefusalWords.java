package org.beadle.wording;

import java.util.List;
import org.beadle.command.CaseData;
import org.beadle.command.Reading;
import org.beadle.plan.Ref;

/** A sentence or two for each refusal. */
public final class RefusalWords {
  private RefusalWords() {}

  public static String of(Refusal refusal) {
    return switch (refusal) {
      case Refusal.NotUnderstood not -> notUnderstood(not.reading());
      case Refusal.NoSuchAction none -> noSuchAction(none);
      case Refusal.NoSuchName none -> noSuchName(none);
      case Refusal.SeveralOfThatName several ->
          "“"
              + several.name()
              + "” may be "
              + Count.or(several.found())
              + ". Nothing was changed; please type the whole name.";
      case Refusal.NoSuchPriority none -> noSuchPriority(none);
      case Refusal.NotPermitted not -> notPermitted(not.who());
      case Refusal.UnknownPerson unknown -> unknownPerson(unknown.ask());
      case Refusal.BadCode bad ->
          "That code is not valid, or was used already, or is too old. The board manager can give you a new one.";
      case Refusal.WhichBoard which ->
          "You sit on " + Count.and(which.boards()) + ". Which board do you mean?";
      case Refusal.CarriesCaseData carries -> caseData(carries.kind());
      case Refusal.NothingToUndo nothing -> "You have changed nothing that can be taken back.";
      case Refusal.ChangedSince since ->
          since.by()
              + " has changed the same record since, on "
              + Days.written(since.on())
              + ". So that nothing of that is lost, your change was not taken back.";
      case Refusal.AlreadyUndone already -> "That change was taken back already.";
      case Refusal.OurFault fault ->
          "Something went wrong here, and nothing was changed. Please try again; if it goes on, tell the board manager this number: "
              + fault.reference()
              + ".";
      case Refusal.NotYetKnown not -> notYetKnown(not);
      case Refusal.InTheFuture future ->
          Days.written(future.day())
              + " is yet to come. How the board stood can be shown for today and for days before it.";
      case Refusal.AlreadyFinished finished ->
          "Action "
              + finished.ref()
              + " is finished already: "
              + finished.by()
              + " said so on "
              + Days.written(finished.on())
              + ".";
      case Refusal.NotFinished not ->
          "Action " + not.ref() + " is open, so there is nothing to reopen.";
      case Refusal.NothingToAccept nothing ->
          "Action " + nothing.ref() + " is not waiting to be accepted.";
      case Refusal.NoDateAsked none ->
          "Nobody has asked for another date for action " + none.ref() + ".";
      case Refusal.NoOpenDate none ->
          "Action " + none.ref() + " has no date that is still to be met.";
      case Refusal.SameDate same ->
          "Action " + same.ref() + " is due on " + Days.written(same.due()) + " already.";
      case Refusal.NotBlocked not -> "Action " + not.ref() + " is not waiting for anything.";
      case Refusal.BlocksItself itself ->
          "Action " + itself.ref() + " can't wait for itself, or for an action that waits for it.";
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

  private static String noSuchAction(Refusal.NoSuchAction none) {
    List<String> nearest = none.nearest().stream().map(Ref::toString).toList();
    String near = nearest.isEmpty() ? "" : " The nearest are " + Count.and(nearest) + ".";
    if (nearest.size() == 1) near = " The nearest is " + nearest.getFirst() + ".";
    return "There is no action " + none.ref() + " that you can see." + near;
  }

  private static String noSuchName(Refusal.NoSuchName none) {
    String near = none.nearest().isEmpty() ? "" : " Did you mean " + Count.or(none.nearest()) + "?";
    return "Nobody on this board is called “"
        + none.name()
        + "”, and no group or agency is."
        + near;
  }

  private static String noSuchPriority(Refusal.NoSuchPriority none) {
    List<String> known = none.known().stream().map(String::valueOf).toList();
    String has = known.isEmpty() ? "has no priorities yet" : "has priorities " + Count.and(known);
    return "There is no priority " + none.number() + ". The plan " + has + ".";
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

  private static String notYetKnown(Refusal.NotYetKnown not) {
    String first =
        not.first().map(day -> " The record begins on " + Days.written(day) + ".").orElse("");
    return "Nothing is known of " + Days.written(not.day()) + "." + first;
  }
}
