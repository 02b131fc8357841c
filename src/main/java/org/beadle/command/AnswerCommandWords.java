package org.beadle.command;

import org.beadle.command.AnswerCommand.Paper;
import org.beadle.command.AnswerCommand.Which;
import org.beadle.meeting.Answer.Kind;

/**
 * Writes the answers to invitations, and what was sent round, in the grammar's own words. A name
 * that words follow stands in quotation marks, wherever it might seem to end.
 */
final class AnswerCommandWords {
  private AnswerCommandWords() {}

  static String of(AnswerCommand command) {
    return switch (command) {
      case AnswerCommand.Reply reply ->
          (reply.kind() == Kind.COMING ? "meeting coming" : "meeting apologies")
              + which(reply.which())
              + reply.seat().map(name -> " for " + name.quoted()).orElse("")
              + reply.deputy().map(name -> " deputy " + name.text()).orElse("");
      case AnswerCommand.Sent sent ->
          (sent.paper() == Paper.PAPERS ? "meeting papers sent " : "meeting minutes sent ")
              + sent.group().quoted()
              + sent.day().map(day -> " " + day).orElse("");
    };
  }

  private static String which(Which which) {
    return which
        .group()
        .map(
            group ->
                which
                    .day()
                    .map(day -> " " + group.quoted() + " " + day)
                    .orElseGet(() -> " next " + group.quoted()))
        .or(() -> which.day().map(day -> " " + day))
        .orElse("");
  }
}
