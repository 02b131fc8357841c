package org.beadle.desk;

import org.beadle.command.Command;
import org.beadle.store.Records;

/** Which verb carries out which command about an action. */
final class Verbs {
  private Verbs() {}

  /** A verb together with the command that it carries out. */
  record Bound<C>(Verb<C> verb, C command) {}

  static Bound<?> of(Command.Changing command, Records records) {
    return switch (command) {
      case Command.Done done -> new Bound<>(new Finishing.Done(), done);
      case Command.Met met -> new Bound<>(new Finishing.Met(), met);
      case Command.Reopen reopen -> new Bound<>(new Finishing.Reopen(), reopen);
      case Command.Accept accept -> new Bound<>(new Finishing.Accept(), accept);
      case Command.Declare declare -> new Bound<>(new Telling.Declare(), declare);
      case Command.AddNote note -> new Bound<>(new Telling.AddNote(), note);
      case Command.AddEvidence evidence -> new Bound<>(new Telling.AddEvidence(), evidence);
      case Command.Redate redate -> new Bound<>(new Dating.Redate(), redate);
      case Command.PromiseBy promise -> new Bound<>(new Promising(), promise);
      case Command.AnswerDate answer -> new Bound<>(new Dating.AnswerDate(), answer);
      case Command.Snooze snooze -> new Bound<>(new Snoozing(records), snooze);
      case Command.HandOver hand -> new Bound<>(new Handing(), hand);
      case Command.Block block -> new Bound<>(new Blocking.Block(records), block);
      case Command.Unblock unblock -> new Bound<>(new Blocking.Unblock(), unblock);
    };
  }
}
