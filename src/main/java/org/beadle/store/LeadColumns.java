package org.beadle.store;

import java.util.Optional;
import org.beadle.board.Party;

/** How the record spells who leads an action. */
record LeadColumns(String kind, long id) {
  /** The kind where nobody leads. */
  static final String NOBODY = "nobody";

  static LeadColumns of(Optional<Party> accountable) {
    return accountable
        .map(party -> new LeadColumns(Code.of(party.kind()), party.id()))
        .orElse(new LeadColumns(NOBODY, 0));
  }
}
