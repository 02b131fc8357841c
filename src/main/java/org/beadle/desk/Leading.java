package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.wording.Refusal;

/** Who may be given an action where the answer would show it. */
final class Leading {
  private Leading() {}

  /** Why an action that {@code lead} leads may not be shown there; empty where it may. */
  static Optional<Refusal> hidden(Caller caller, Party lead) {
    return Optional.of(lead)
        .filter(party -> party.kind() == Party.Kind.GROUP)
        .flatMap(party -> caller.roster().group(party.id()))
        .filter(group -> !caller.reader().sees(group))
        .map(group -> new Refusal.ActionsNotShownHere(group.name()));
  }
}
