package org.beadle.slack;

/** What Slack tells of workspaces and channels, for whoever keeps addresses. */
public interface SlackNotices {
  /**
   * Slack takes the bot's token in a workspace: the one of the settings, for the first time since
   * the start, or that of an organisation that has just installed the app.
   */
  void accepted(String team);

  /** The app was removed from a workspace, or its bot token withdrawn. */
  void removed(String team);

  /** A channel has another id from now on. */
  void renumbered(String team, String earlierChannel, String channel);

  /** A channel was archived or deleted. */
  void archived(String team, String channel);

  /** A channel was opened again. */
  void unarchived(String team, String channel);
}
