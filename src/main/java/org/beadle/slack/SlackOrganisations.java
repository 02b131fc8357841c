package org.beadle.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.teams.AuthTeamsListResponse;
import java.io.IOException;
import java.util.Optional;
import org.beadle.chat.ChatException;

/** The workspaces of organisations that installed the app as a whole. */
final class SlackOrganisations {
  private static final int PAGE = 100;
  private static final int PAGES = 50;

  private final Slack slack;

  SlackOrganisations(Slack slack) {
    this.slack = slack;
  }

  /**
   * Whether an organisation, known by its token, has given the app to a workspace. Calls Slack.
   *
   * @throws ChatException to be tried again, where Slack could not be asked
   */
  boolean holds(String token, String team) throws ChatException {
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      AuthTeamsListResponse answer = ask(token, cursor);
      if (answer.isOk() && names(answer, team)) return true;
      cursor = next(answer);
      if (cursor.isEmpty()) return false;
    }
    return false;
  }

  private AuthTeamsListResponse ask(String token, String cursor) throws ChatException {
    try {
      AuthTeamsListResponse answer =
          slack.methods(token).authTeamsList(r -> r.limit(PAGE).cursor(cursor));
      if (answer != null) return answer;
    } catch (IOException | SlackApiException | JsonParseException failure) {
      throw ChatException.retryable(
          "Slack could not be asked for an organisation's workspaces", Optional.empty(), failure);
    }
    throw ChatException.retryable("Slack's answer was empty", Optional.empty(), null);
  }

  private static boolean names(AuthTeamsListResponse answer, String team) {
    return answer.getTeams() != null
        && answer.getTeams().stream().anyMatch(each -> team.equals(each.getId()));
  }

  private static String next(AuthTeamsListResponse answer) {
    boolean more = answer.isOk() && answer.getResponseMetadata() != null;
    String cursor = more ? answer.getResponseMetadata().getNextCursor() : null;
    return cursor == null ? "" : cursor;
  }
}
