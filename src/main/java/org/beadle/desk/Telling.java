package org.beadle.desk;

import java.util.Optional;
import org.beadle.command.Command;
import org.beadle.command.Permission;
import org.beadle.plan.Action;
import org.beadle.plan.Colouring;
import org.beadle.plan.Declaration;
import org.beadle.plan.Rag;
import org.beadle.store.Change;
import org.beadle.wording.Changed;
import org.beadle.wording.Refusal;

/** Saying how an action goes: its colour, a note, a link to evidence. */
final class Telling {
  private Telling() {}

  static final class Declare implements Verb<Command.Declare> {
    @Override
    public Optional<Refusal> refuse(Caller caller, Action action, Command.Declare command) {
      return Finishing.already(action);
    }

    @Override
    public Applied apply(Change change, Caller caller, Action action, Command.Declare command) {
      boolean maySet = maySet(caller, action);
      boolean sets = maySet && command.note().isPresent();
      Optional<Declaration> standing =
          sets ? Optional.empty() : standing(caller, action, command.rag());
      Action after =
          standing.isPresent()
              ? change.note(action, said(command))
              : change.declare(action, command.rag(), command.note(), sets);
      Rag shown = Palette.of(caller).of(after).shown();
      return new Applied(
          after,
          new Changed.Declared(
              action.ref(), command.rag(), shown, standing.map(Declaration::by), maySet && !sets));
    }

    /** A holder's own word is a declaration, whatever else he or she chairs. */
    private static boolean maySet(Caller caller, Action action) {
      return Permissions.of(caller).allows(caller.member(), Permission.CHAIR, action)
          && Palette.of(caller)
              .holder(action)
              .filter(holder -> holder.id() == caller.member().id())
              .isEmpty();
    }

    /** The colour that was set and still stands, where the one that is given now is no worse. */
    private static Optional<Declaration> standing(Caller caller, Action action, Rag given) {
      return Colouring.settled(action, caller.today())
          .filter(set -> given.worse(set.rag()) == set.rag());
    }

    private static String said(Command.Declare command) {
      String declared = "Declared " + command.rag().word();
      return command.note().map(note -> declared + ": " + note).orElse(declared);
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
