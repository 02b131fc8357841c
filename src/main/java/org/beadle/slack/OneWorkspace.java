package org.beadle.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.auth.AuthTestResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The one workspace whose bot token is in the settings. */
final class OneWorkspace implements Workspaces {
  private static final Logger LOG = LoggerFactory.getLogger(OneWorkspace.class);

  private record Identity(String team, String bot) {}

  private final Slack slack;
  private final String token;
  private final Consumer<String> accepted;
  private volatile Optional<Identity> identity = Optional.empty();

  /**
   * @param accepted hears the workspace's id once Slack has taken the token, since one that was
   *     refused before may have closed the workspace
   */
  OneWorkspace(Slack slack, String token, Consumer<String> accepted) {
    this.slack = slack;
    this.token = token;
    this.accepted = accepted;
  }

  @Override
  public String token(String team) {
    if (identity.isEmpty()) warm();
    return token;
  }

  @Override
  public Optional<String> bot(String team) {
    return identity.map(Identity::bot);
  }

  @Override
  public String home(Optional<String> installed, String... named) {
    return identity
        .map(Identity::team)
        .or(() -> installed)
        .or(() -> Arrays.stream(named).filter(Objects::nonNull).findFirst())
        .orElse("");
  }

  @Override
  public void removed(String enterprise, String team) {
    LOG.warn("Beadle was removed from Slack, or its token withdrawn");
  }

  @Override
  public void removedFromAll(String enterprise) {
    removed(enterprise, "");
  }

  @Override
  public void warm() {
    try {
      AuthTestResponse answer = slack.methods(token).authTest(request -> request);
      if (answer.isOk()) {
        if (identity.isEmpty()) accepted.accept(answer.getTeamId());
        identity = Optional.of(new Identity(answer.getTeamId(), answer.getUserId()));
      } else {
        LOG.warn("Slack does not take the bot token: {}", answer.getError());
      }
    } catch (IOException | SlackApiException | JsonParseException away) {
      LOG.warn("Slack could not be asked about the bot token: {}", away.getMessage());
    } catch (RuntimeException fault) {
      LOG.error("That Slack takes the bot token could not be kept; it is tried again", fault);
    }
  }
}
