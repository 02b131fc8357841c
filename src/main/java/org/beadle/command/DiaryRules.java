package org.beadle.command;

import static org.beadle.command.Permission.CHAIR;
import static org.beadle.command.Permission.READ;

import java.util.List;

/** The commands that keep the diary. The last reads any name, so that it comes after all others. */
final class DiaryRules {
  private DiaryRules() {}

  static List<CommandRule> all() {
    return List.of(
        CommandRule.of(
                "meeting add <body> <meetingdays> [{at} <hours>] [at <place>]",
                "meeting add Full board 12 May 10:00 at County Hall",
                CHAIR,
                "Puts a meeting, or several, into the diary of a group.")
            .makes(
                answers ->
                    new DiaryCommand.AddMeetings(
                        answers.get(DiarySlots.BODY),
                        answers.get(DiarySlots.DAYS),
                        answers.find(DiarySlots.HOURS),
                        answers.find(DiarySlots.PLACE))),
        CommandRule.of(
                "meeting move <body> [{from} <held>] to <newday> [{at} <hours>] [at <place>]",
                "meeting move Full board 12 May to 14 May 2.30 pm",
                CHAIR,
                "Moves a group's next meeting, or the one on a day, to another day, time or place.")
            .or("meeting move <body> [{from} <held>] to <hours> [at <place>]")
            .makes(
                answers ->
                    new DiaryCommand.MoveMeeting(
                        answers.get(DiarySlots.BODY),
                        answers.find(DiarySlots.HELD),
                        answers.find(DiarySlots.NEW_DAY),
                        answers.find(DiarySlots.HOURS),
                        answers.find(DiarySlots.PLACE))),
        CommandRule.of(
                "meeting cancel <body> [<held>] [because <reason>]",
                "meeting cancel Full board 12 May because the chair is ill",
                CHAIR,
                "Cancels a group's next meeting, or the one on a day.")
            .makes(
                answers ->
                    new DiaryCommand.CancelMeeting(
                        answers.get(DiarySlots.BODY),
                        answers.find(DiarySlots.HELD),
                        answers.find(Slots.REASON))),
        CommandRule.of(
                "meeting propose <body> [<series>]",
                "meeting propose Full board 2026-27",
                READ,
                "Proposes dates for a year, by how often the group means to meet.")
            .makes(
                answers ->
                    new DiaryCommand.ProposeMeetings(
                        answers.get(DiarySlots.BODY), answers.find(DiarySlots.SERIES))),
        CommandRule.of(
                "meeting <convened> [<held>]",
                "meeting Full board 12 May",
                READ,
                "Shows a group's next meeting, or the one on a day: when, where, who is coming.")
            .makes(
                answers ->
                    new DiaryCommand.ShowMeeting(
                        answers.get(DiarySlots.CONVENED), answers.find(DiarySlots.HELD))));
  }
}
