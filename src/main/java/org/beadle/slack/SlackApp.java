package org.beadle.slack;

import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.request.RequestHeaders;
import com.slack.api.bolt.response.Response;
import com.slack.api.bolt.util.SlackRequestParser;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The vendor's application, set up without its middleware: signatures are checked in front of it,
 * and its authorisation would ask Slack before every acknowledgement.
 */
final class SlackApp {
  private static final Logger LOG = LoggerFactory.getLogger(SlackApp.class);

  private final Slack slack;
  private final App bolt;
  private final Workspaces workspaces;

  SlackApp(
      SlackConnection connection,
      Installations installations,
      SlackNotices notices,
      InstantSource clock) {
    this.slack = SlackClient.slack(connection);
    this.bolt = new App(config(connection), slack, List.of());
    switch (connection.access()) {
      case SlackConnection.Access.OneWorkspace one -> {
        bolt.asOAuthApp(false);
        this.workspaces = new OneWorkspace(slack, one.botToken(), notices::accepted);
      }
      case SlackConnection.Access.Installed installed -> {
        Installations listed = new ListedInstallations(installations, installed.workspaces());
        SlackOrganisations organisations = new SlackOrganisations(slack);
        bolt.asOAuthApp(true);
        bolt.service(new BoltInstallations(listed, organisations, notices::accepted, clock));
        bolt.service(new BoltStates(listed, clock));
        this.workspaces =
            new InstalledWorkspaces(
                listed, new TokenRenewal(slack, installed, clock), organisations, clock);
      }
    }
  }

  private AppConfig config(SlackConnection connection) {
    // Each is set, since the vendor's defaults come from the machine's environment.
    AppConfig config =
        AppConfig.builder()
            .slack(slack)
            .signingSecret(null)
            .singleTeamBotToken(null)
            .clientId(null)
            .clientSecret(null)
            .redirectUri(null)
            .scope(String.join(",", SlackManifest.SCOPES))
            .userScope("")
            .allEventsApiAutoAckEnabled(true)
            .unmatchedRequestHandler((request) -> Response.ok())
            .build();
    if (connection.access() instanceof SlackConnection.Access.Installed installed) {
      config.setClientId(installed.clientId());
      config.setClientSecret(installed.clientSecret());
      config.setRedirectUri(installed.redirectUrl());
      config.setOauthInstallPath(SlackRoutes.INSTALL);
      config.setOauthRedirectUriPath(SlackRoutes.OAUTH_CALLBACK);
    }
    return config;
  }

  Slack slack() {
    return slack;
  }

  App bolt() {
    return bolt;
  }

  Workspaces workspaces() {
    return workspaces;
  }

  /** Answers a person who installs the app, before and after Slack's own page. */
  Response install(
      String path, Map<String, List<String>> query, Map<String, List<String>> headers) {
    Request<?> request =
        new SlackRequestParser(bolt.config())
            .parse(
                SlackRequestParser.HttpRequest.builder()
                    .requestUri(path)
                    .queryString(query)
                    .requestBody("")
                    .headers(new RequestHeaders(headers))
                    .remoteAddress("")
                    .build());
    try {
      return request == null ? Response.error(400) : bolt.run(request);
    } catch (Exception failure) {
      LOG.error("An installation failed", failure);
      return Response.error(503);
    }
  }
}
