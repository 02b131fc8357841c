package org.beadle.desk;

import org.beadle.command.Command;
import org.beadle.command.Permission;
import org.beadle.plan.Action;
import org.beadle.plan.Rag;
import org.beadle.store.Change;
import org.beadle.wording.Changed;

/** Saying how an action goes: its colour, a note, a link to evidence. */
final class Telling {
  private Telling() {}

  static final class Declare implements Verb<Command.Declare> {
    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Declare command) {
      boolean chair = Permissions.of(caller).allows(caller.member(), Permission.CHAIR, action);
      Action after = change.declare(action, command.rag(), command.note(), chair);
      Rag shown = Palette.of(caller).of(after).shown();
      return new Applied(after, new Changed.Declared(action.ref(), command.rag(), shown));
    }
  }

  static final class AddNote implements Verb<Command.AddNote> {
    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.AddNote command) {
      return new Applied(change.note(action, command.text()), new Changed.Noted(action.ref()));
    }
  }

  static final class AddEvidence implements Verb<Command.AddEvidence> {
    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.AddEvidence command) {
      return new Applied(
          change.evidence(action, command.url()), new Changed.EvidenceAdded(action.ref()));
    }
  }
}
