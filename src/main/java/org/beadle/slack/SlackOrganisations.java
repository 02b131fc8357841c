package org.beadle.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.teams.AuthTeamsListResponse;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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
    return workspaces(token).contains(team);
  }

  /**
   * The ids of the workspaces to which an organisation, known by its token, has given the app.
   * Calls Slack.
   *
   * @throws ChatException to be tried again, where Slack could not be asked
   */
  List<String> workspaces(String token) throws ChatException {
    List<String> found = new ArrayList<>();
    String cursor = "";
    for (int page = 0; page < PAGES; page++) {
      AuthTeamsListResponse answer = ask(token, cursor);
      if (answer.isOk() && answer.getTeams() != null)
        answer.getTeams().forEach(each -> found.add(each.getId()));
      cursor = next(answer);
      if (cursor.isEmpty()) break;
    }
    return found;
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

  private static String next(AuthTeamsListResponse answer) {
    boolean more = answer.isOk() && answer.getResponseMetadata() != null;
    String cursor = more ? answer.getResponseMetadata().getNextCursor() : null;
    return cursor == null ? "" : cursor;
  }
}
