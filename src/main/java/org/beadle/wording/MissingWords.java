package org.beadle.wording;

import java.util.List;
import org.beadle.plan.Ref;

/** Says that what was named is not there, with what comes nearest. */
final class MissingWords {
  private MissingWords() {}

  static String of(Refusal.Missing missing) {
    return switch (missing) {
      case Refusal.NoSuchAction none -> noSuchAction(none);
      case Refusal.ActionTakenOut out -> takenOut(out);
      case Refusal.NoSuchName none -> noSuchName(none);
      case Refusal.NoSuchAccount none -> noSuchAccount(none);
      case Refusal.SeveralOfThatName several -> several(several);
      case Refusal.OtherKind other ->
          other.name()
              + (other.agency() ? " is an agency, not a group." : " is a group, not an agency.")
              + " Did you mean “"
              + other.instead()
              + "”?";
      case Refusal.ActionsNotShownHere not ->
          "The actions of "
              + not.group()
              + " are confidential and not shown here. Its members give it an action in its own"
              + " channel, or when they write to Beadle alone. Nothing was changed.";
      case Refusal.ActionsConfidential of ->
          "The actions of "
              + of.group()
              + " are confidential and not shown here. Its members see them in its own channel, or"
              + " when they ask Beadle alone.";
      case Refusal.OnlyReads only ->
          only.name()
              + " only reads on this board, and so can't lead an action. Please name another person,"
              + " a group or an agency. Nothing was changed.";
      case Refusal.NoSuchPriority none -> noSuchPriority(none);
      case Refusal.OfAgenda ofAgenda -> AgendaRefusals.of(ofAgenda);
      case Refusal.NoSuchMessage none ->
          "There is no message with the code “" + none.code() + "”. Nothing was sent.";
      case Refusal.CountsOnly counts ->
          "Only how many came to each meeting is recorded, not who. The attendance of "
              + counts.whose().orElse("one person")
              + " can't be told; “attendance” shows that of every group.";
      case Refusal.NothingToWriteAbout none ->
          none.whose()
              + " has no seat today that missed the last "
              + none.absences()
              + " meetings of a group without apologies, so there is no letter to draft.";
      case Refusal.LetterHeld held -> LetterPost.held(held);
      case Refusal.MembersOnly only ->
          only.group() + " is confidential: its calendar is for those who sit on it.";
      case Refusal.NoPages none ->
          "A calendar's address is given by a running server or demo only. Please ask in the chat that"
              + " it answers.";
      case Refusal.NoAddress none ->
          "You have no address of the calendar “" + none.calendar() + "” that could end.";
      case Refusal.NoPlan none -> "This board has no plan yet. The board manager can import one.";
      case Refusal.NotYetKnown not -> notYetKnown(not);
      case Refusal.InThePast past ->
          Days.written(past.day()) + " has passed. Please give a date that is still to come.";
      case Refusal.NotAway not -> "You are not away, and have no days away to come.";
      case Refusal.EndsBeforeItBegins days ->
          Days.written(days.until())
              + " is before "
              + Days.written(days.from())
              + ". Give the first day and then the last.";
      case Refusal.AwayTooLong days ->
          "Days away may be " + days.most() + " at most at once. Nothing was changed.";
      case Refusal.InTheFuture future ->
          Days.written(future.day())
              + " is yet to come. How the board stood can be shown for today and for days before it.";
    };
  }

  private static String several(Refusal.SeveralOfThatName several) {
    return "“"
        + several.name()
        + "” may be "
        + Count.or(several.found())
        + ". Nothing was changed; please type the whole name.";
  }

  private static String noSuchAction(Refusal.NoSuchAction none) {
    return "There is no action " + none.ref() + " that you can see." + nearest(none.nearest());
  }

  private static String takenOut(Refusal.ActionTakenOut out) {
    return "Action "
        + out.ref()
        + " was taken out of the plan on "
        + Days.written(out.on())
        + "."
        + nearest(out.nearest());
  }

  private static String nearest(List<Ref> nearest) {
    return switch (nearest.size()) {
      case 0 -> "";
      case 1 -> " The nearest is " + nearest.getFirst() + ".";
      default ->
          " The nearest are " + Count.and(nearest.stream().map(Ref::toString).toList()) + ".";
    };
  }

  private static String noSuchName(Refusal.NoSuchName none) {
    String near = none.nearest().isEmpty() ? "" : " Did you mean " + Count.or(none.nearest()) + "?";
    return "Nobody on this board is called “"
        + none.name()
        + "”, and no group or agency is."
        + near;
  }

  private static String noSuchAccount(Refusal.NoSuchAccount none) {
    return "The account that is mentioned as “"
        + none.name()
        + "” is of nobody on this board, as far as Beadle knows. If a member uses it, that person can"
        + " join with a code from the board manager. Until then, type the name as the board has it,"
        + " without mentioning anybody.";
  }

  private static String noSuchPriority(Refusal.NoSuchPriority none) {
    List<String> known = none.known().stream().map(String::valueOf).toList();
    String has = known.isEmpty() ? "has no priorities yet" : "has priorities " + Count.and(known);
    return "There is no priority " + none.number() + ". The plan " + has + ".";
  }

  private static String notYetKnown(Refusal.NotYetKnown not) {
    String first =
        not.first().map(day -> " The record begins on " + Days.written(day) + ".").orElse("");
    return "Nothing is known of " + Days.written(not.day()) + "." + first;
  }
}
