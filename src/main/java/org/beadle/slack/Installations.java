package org.beadle.slack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Where the installations of the app are kept, and the states of those under way. */
public interface Installations {
  /** The installation with exactly these ids that was not removed. */
  Optional<SlackInstallation> find(String enterprise, String team);

  /** The newest installation of a workspace, whatever organisation it is in. */
  Optional<SlackInstallation> ofTeam(String team);

  /** The installations of whole organisations, the newest first. */
  List<SlackInstallation> ofOrganisations();

  /** Adds the installation, or replaces the one with its ids. */
  void save(SlackInstallation installation);

  /**
   * Puts {@code after} in the place of {@code before}, which has the same ids. False where that
   * stands no more as it was, such as on another node that was quicker; then nothing is kept.
   */
  boolean replace(SlackInstallation before, SlackInstallation after);

  /** Marks the installation as removed at {@code at}. */
  void remove(String enterprise, String team, Instant at);

  /** Keeps the state of an installation under way until {@code expiresAt}. */
  void addState(String state, Instant expiresAt);

  /** Whether {@code state} is kept and not expired at {@code now}. */
  boolean hasState(String state, Instant now);

  void deleteState(String state);
}
