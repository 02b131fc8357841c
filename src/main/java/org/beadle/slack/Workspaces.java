package org.beadle.slack;

import java.util.Optional;
import org.beadle.chat.ChatException;

/** The workspaces that have the app, and the bot's token and name in each. */
interface Workspaces {
  /**
   * The bot's token in a workspace. May call Slack, to renew it.
   *
   * @throws ChatException where the app is not installed there, or no token can be had now
   */
  String token(String team) throws ChatException;

  /** The bot's user id in a workspace, as far as it is known here; never calls Slack. */
  Optional<String> bot(String team);

  /**
   * The workspace that has the app, of those that Slack names.
   *
   * @param installed the one that Slack itself says has it, if it says so
   * @param named ids beside it, null and organisations' among them; of these the first that is
   *     known to have the app, or the first
   */
  String home(Optional<String> installed, String... named);

  /**
   * The app was removed from a workspace, whose own installation is gone with it.
   *
   * @param enterprise the workspace's organisation; empty where it is in none
   */
  void removed(String enterprise, String team);

  /** The app was removed from an organisation that had installed it as a whole. */
  void removedFromAll(String enterprise);

  /** Looks up what is worth knowing before the first request. Never fails. */
  void warm();
}
