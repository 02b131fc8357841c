package org.beadle.command;

import static org.beadle.command.Permission.CHAIR;
import static org.beadle.command.Permission.UPDATE;

import java.util.List;
import java.util.Optional;

/** The commands that steer an action's course: finishing, dates, who leads, what holds it up. */
final class CourseRules {
  private CourseRules() {}

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "action <ref> by <date>",
                "action 2.3 by 12 May",
                UPDATE,
                "Promises what is late by a day, up to 14 days ahead and twice; until then nobody else is told.")
            .or("action <ref> done by <date>")
            .or("action <ref> acknowledge {done} {by} <date>")
            .makes(
                answers ->
                    new Command.PromiseBy(answers.get(Slots.REF), answers.get(DaySlots.DATE))),
        CommandRule.of(
                "action <ref> done [<note>]",
                "action 2.3 done Sent to all schools",
                UPDATE,
                "Finishes an action.")
            .makes(answers -> new Command.Done(answers.get(Slots.REF), answers.find(Slots.NOTE))),
        CommandRule.of(
                "action <ref> met [<note>]",
                "action 2.3 met First draft agreed",
                UPDATE,
                "Marks the next of an action's dates as met; its later dates stay.")
            .makes(answers -> new Command.Met(answers.get(Slots.REF), answers.find(Slots.NOTE))),
        CommandRule.of(
                "action <ref> reopen [{because} <reason>]",
                "action 2.3 reopen Two schools have not had it",
                UPDATE,
                "Opens a finished action again.")
            .makes(
                answers -> new Command.Reopen(answers.get(Slots.REF), answers.find(Slots.REASON))),
        CommandRule.of(
                "action <ref> accept",
                "action 2.3 accept",
                CHAIR,
                "Accepts that an action is finished.")
            .makes(answers -> new Command.Accept(answers.get(Slots.REF))),
        CommandRule.of(
                "action <ref> due <date> [because <reason>]",
                "action 2.3 due 30 Sep because the audit was moved",
                UPDATE,
                "Moves an action's next date, or asks the chair to.")
            .makes(
                answers ->
                    new Command.Redate(
                        answers.get(Slots.REF),
                        answers.get(DaySlots.DATE),
                        answers.find(Slots.REASON))),
        CommandRule.of(
                "action <ref> approve date",
                "action 2.3 approve date",
                CHAIR,
                "Agrees to the new date that was asked for.")
            .makes(answers -> new Command.AnswerDate(answers.get(Slots.REF), true)),
        CommandRule.of(
                "action <ref> refuse date [because <reason>]",
                "action 2.3 refuse date because the audit is ready",
                CHAIR,
                "Keeps the old date where a new one was asked for; the reason is kept as a note.")
            .makes(
                answers ->
                    new Command.AnswerDate(
                        answers.get(Slots.REF), false, answers.find(Slots.REASON))),
        CommandRule.of(
                "action <ref> owner <lead>",
                "action 2.3 owner Neglect group",
                UPDATE,
                "Hands an action over to a person, a group or an agency.")
            .makes(
                answers -> new Command.HandOver(answers.get(Slots.REF), answers.get(Slots.LEAD))),
        CommandRule.of(
                "action <ref> snooze <days>",
                "action 2.3 snooze 5d",
                UPDATE,
                "Holds reminders about an action for some days, "
                    + Command.Snooze.MOST_DAYS
                    + " at most.")
            .makes(
                answers -> new Command.Snooze(answers.get(Slots.REF), answers.get(DaySlots.HOLD))),
        CommandRule.of(
                "action <ref> blocked by <blocker> [{note} <note>]",
                "action 2.3 blocked by 2.4 waiting for data",
                UPDATE,
                "Says what an action is waiting for, and asks that action's lead or that agency instead.")
            .or("action <ref> blocked by <quoted> [{note} <note>]")
            .or("action <ref> blocked by <party> [note <note>]")
            .makes(CourseRules::blocked),
        CommandRule.of(
                "action <ref> unblocked",
                "action 2.3 unblocked",
                UPDATE,
                "Says that an action is waiting for nothing any more.")
            .makes(answers -> new Command.Unblock(answers.get(Slots.REF))));
  }

  private static Command blocked(Answers answers) {
    Optional<Command.Name> party = answers.find(Slots.QUOTED).or(() -> answers.find(Slots.PARTY));
    return new Command.Block(
        answers.get(Slots.REF), answers.find(Slots.BLOCKER), party, answers.find(Slots.NOTE));
  }
}
