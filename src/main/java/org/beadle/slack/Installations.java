package org.beadle.slack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Where the installations of the app are kept, and the states of those under way. */
public interface Installations {
  /** The installation with exactly these ids that was not removed. */
  Optional<Installation> find(String enterprise, String team);

  /** The newest installation of a workspace, whatever organisation it is in. */
  Optional<Installation> ofTeam(String team);

  /** The installations of whole organisations, the newest first. */
  List<Installation> ofOrganisations();

  /** Adds the installation, or replaces the one with its ids. */
  void save(Installation installation);

  /**
   * Replaces the installation with these ids by what {@code change} makes of it, while no other
   * node can: a refresh token works once. Returns what stands then; empty where there is none.
   */
  Optional<Installation> change(String enterprise, String team, UnaryOperator<Installation> change);

  /** Marks the installation as removed at {@code at}. */
  void remove(String enterprise, String team, Instant at);

  /** Keeps the state of an installation under way until {@code expiresAt}. */
  void addState(String state, Instant expiresAt);

  /** Whether {@code state} is kept and not expired at {@code now}. */
  boolean hasState(String state, Instant now);

  void deleteState(String state);
}
