package org.beadle.slack;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The installations of listed workspaces and organisations alone. A workspace vouches for its
 * people's e-mail addresses, and by these they are known to boards; so one that nobody listed must
 * not be believed, whoever installed Beadle there.
 *
 * @param listed Slack's ids of workspaces (T…) and organisations (E…)
 */
record ListedInstallations(Installations all, Set<String> listed) implements Installations {
  /** A workspace or an organisation that is not listed. */
  static final class NotListed extends RuntimeException {
    private static final long serialVersionUID = 1L;

    NotListed(String id) {
      super(
          "This Beadle does not serve "
              + id
              + ". Ask whoever runs it to add that id to its list of workspaces");
    }
  }

  ListedInstallations {
    listed = Set.copyOf(listed);
  }

  private boolean isListed(SlackInstallation installation) {
    return listed.contains(installation.team()) || listed.contains(installation.enterprise());
  }

  @Override
  public Optional<SlackInstallation> find(String enterprise, String team) {
    return all.find(enterprise, team).filter(this::isListed);
  }

  @Override
  public Optional<SlackInstallation> ofTeam(String team) {
    return all.ofTeam(team).filter(this::isListed);
  }

  @Override
  public List<SlackInstallation> ofOrganisations() {
    return all.ofOrganisations().stream().filter(this::isListed).toList();
  }

  /**
   * @throws NotListed where it is not of a listed one; then nothing is kept
   */
  @Override
  public void save(SlackInstallation installation) {
    if (!isListed(installation))
      throw new NotListed(
          installation.team().isEmpty() ? installation.enterprise() : installation.team());
    all.save(installation);
  }

  @Override
  public boolean replace(SlackInstallation before, SlackInstallation after) {
    return isListed(before) && all.replace(before, after);
  }

  @Override
  public void remove(String enterprise, String team, Instant at) {
    all.remove(enterprise, team, at);
  }

  @Override
  public void addState(String state, Instant expiresAt) {
    all.addState(state, expiresAt);
  }

  @Override
  public boolean hasState(String state, Instant now) {
    return all.hasState(state, now);
  }

  @Override
  public void deleteState(String state) {
    all.deleteState(state);
  }
}
