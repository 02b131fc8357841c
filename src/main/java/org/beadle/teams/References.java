package org.beadle.teams;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the adapter keeps its conversation references, which outlive the process. */
public interface References {
  /** The reference of a place; empty where there is none, or Beadle was taken out since. */
  Optional<Reference> find(String tenant, String place);

  /** The newest service address of a tenant, for conversations that are yet to be begun. */
  Optional<String> serviceUrl(String tenant);

  /** Keeps a reference, instead of an earlier one of the same place. */
  void keep(Reference reference);

  /** The references of a team's channels, those among them that Beadle was taken out of. */
  List<Reference> ofTeam(String tenant, String team);

  /** Beadle was taken out of a place. */
  void remove(String tenant, String place, Instant at);

  /** Beadle was taken out of a team, and so out of all its channels. */
  void removeTeam(String tenant, String team, Instant at);
}
