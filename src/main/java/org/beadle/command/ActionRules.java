package org.beadle.command;

import static org.beadle.command.Permission.CHAIR;
import static org.beadle.command.Permission.READ;
import static org.beadle.command.Permission.UPDATE;

import java.util.List;
import java.util.Optional;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Rag;

/** The commands that begin with {@code action}. */
final class ActionRules {
  private ActionRules() {}

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of("action", "action", READ, "Lists the actions that you answer for.")
            .makes(answers -> new Command.ListActions(new Filter.Mine())),
        CommandRule.of("action <ref>", "action 2.3", READ, "Shows an action.")
            .makes(answers -> new Command.ShowAction(answers.get(Slots.REF))),
        CommandRule.of(
                "action <ref> history [<page>]",
                "action 2.3 history",
                READ,
                "Shows all that happened to an action, the newest first, with every note in full.")
            .makes(
                answers ->
                    new Command.ShowHistory(
                        answers.get(Slots.REF), answers.find(Slots.PAGE).orElse(1))),
        CommandRule.of(
                "action list [<filter>]",
                "action list due 14d",
                READ,
                "Lists actions: all, or some.")
            .makes(
                answers ->
                    new Command.ListActions(answers.find(Slots.FILTER).orElse(new Filter.All()))),
        CommandRule.of(
                "action add <title> for <lead> by <date> [priority <number>]",
                "action add Write the guide for Neglect group by 30 Sep priority 2",
                CHAIR,
                "Adds an action to the plan, under the next free number.")
            .makes(ActionRules::added),
        CommandRule.of(
                "action <ref> note <note>",
                "action 2.3 note Sent to all schools",
                UPDATE,
                "Adds a progress note.")
            .makes(answers -> new Command.AddNote(answers.get(Slots.REF), answers.get(Slots.NOTE))),
        CommandRule.of(
                "action <ref> evidence <url>",
                "action 2.3 evidence https://example.org/guide",
                UPDATE,
                "Adds a link to evidence.")
            .makes(
                answers -> new Command.AddEvidence(answers.get(Slots.REF), answers.get(Slots.URL))),
        CommandRule.of(
                "action <ref> green [<note>]",
                "action 2.3 green On track for the end of term",
                UPDATE,
                "Says that an action is on track.")
            .makes(
                answers ->
                    new Command.Declare(
                        answers.get(Slots.REF), Rag.GREEN, answers.find(Slots.NOTE))),
        declaring(
            Rag.AMBER,
            "action 2.3 amber Waiting for the health data",
            "Says that an action is at risk, and why."),
        declaring(
            Rag.RED,
            "action 2.3 red The contract was not renewed",
            "Says that an action is late or will be, and why."));
  }

  private static CommandRule declaring(Rag rag, String example, String help) {
    return CommandRule.of(
            "action <ref> " + rag.name().toLowerCase(java.util.Locale.ROOT) + " <why>",
            example,
            UPDATE,
            help)
        .makes(
            answers ->
                new Command.Declare(
                    answers.get(Slots.REF), rag, Optional.of(answers.get(Slots.WHY))));
  }

  private static Command added(Answers answers) {
    return new Command.AddAction(
        answers.get(Slots.TITLE),
        answers.get(Slots.LEAD),
        answers.get(DaySlots.DATE),
        answers.find(Slots.NUMBER));
  }
}
