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
   * Of some workspaces' ids, null among them, the one that has the app; the first where none is
   * known to.
   */
  String home(String enterprise, String... teams);

  /** The app was removed from a workspace. */
  void removed(String team);

  /** Looks up what is worth knowing before the first request. Never fails. */
  void warm();
}
