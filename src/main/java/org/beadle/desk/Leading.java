package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.wording.Refusal;

/** Who may be given an action, and where the answer may show it. */
final class Leading {
  private Leading() {}

  /** Why {@code lead} can't be given an action there; empty where it can. */
  static Optional<Refusal> refusal(Caller caller, Party lead) {
    return hidden(caller, lead).or(() -> onlyReads(caller, lead));
  }

  private static Optional<Refusal> onlyReads(Caller caller, Party lead) {
    return Optional.of(lead)
        .filter(party -> party.kind() == Party.Kind.MEMBER)
        .filter(party -> caller.roster().onlyReads(party.id(), caller.today()))
        .map(party -> new Refusal.OnlyReads(caller.roster().nameOf(party)));
  }

  /** Why an action that {@code lead} leads may not be shown there; empty where it may. */
  private static Optional<Refusal> hidden(Caller caller, Party lead) {
    return Optional.of(lead)
        .filter(party -> party.kind() == Party.Kind.GROUP)
        .flatMap(party -> caller.roster().group(party.id()))
        .filter(group -> !caller.reader().sees(group))
        .map(group -> new Refusal.ActionsNotShownHere(group.name()));
  }
}
