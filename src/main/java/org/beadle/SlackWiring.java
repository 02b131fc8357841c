package org.beadle;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.Pace;
import org.beadle.config.Secret;
import org.beadle.config.Settings;
import org.beadle.config.SlackSettings.Keys;
import org.beadle.config.SlackSettings.Mode;
import org.beadle.desk.PlatformNews;
import org.beadle.slack.Installations;
import org.beadle.slack.SlackChat;
import org.beadle.slack.SlackConnection;
import org.beadle.slack.SlackInstallation;
import org.beadle.slack.SlackRoutes;
import org.beadle.store.Records;
import org.beadle.store.SlackInstallations;
import org.beadle.store.Store;

/** Connects the Slack adapter to the settings and the record. */
final class SlackWiring {
  private SlackWiring() {}

  /** The chat; {@code news} hears what Slack tells of workspaces and channels. */
  static SlackChat chat(Installation installation, Settings settings, PlatformNews news) {
    return new SlackChat(
        connection(settings),
        new Kept(installation.store(), news),
        new SlackHeeded(news),
        installation.clock());
  }

  private static SlackConnection connection(Settings settings) {
    Keys keys = settings.slack().keys();
    return new SlackConnection(
        delivery(settings.slack().mode(), keys),
        access(settings, keys),
        settings.slack().commandPrefix(),
        settings.slack().apiUrl() + "/",
        settings.slack().patience(),
        Pace.apart(settings.slack().pauses().inChannel(), settings.slack().pauses().inWorkspace()));
  }

  private static SlackConnection.Delivery delivery(Mode mode, Keys keys) {
    return switch (mode) {
      case HTTP -> new SlackConnection.Delivery.Http(needed(keys.signingSecret()));
      case SOCKET -> new SlackConnection.Delivery.Socket(needed(keys.appToken()));
    };
  }

  private static SlackConnection.Access access(Settings settings, Keys keys) {
    if (keys.clientId().isEmpty())
      return new SlackConnection.Access.OneWorkspace(needed(keys.botToken()));
    return new SlackConnection.Access.Installed(
        keys.clientId().get(),
        needed(keys.clientSecret()),
        settings.http().publicUrl().orElseThrow() + SlackRoutes.OAUTH_CALLBACK,
        Set.copyOf(keys.workspaces()));
  }

  private static String needed(Optional<Secret> secret) {
    return secret.orElseThrow().reveal();
  }

  /** Installations in the record's database. */
  private record Kept(Store store, PlatformNews news) implements Installations {
    @Override
    public Optional<SlackInstallation> find(String enterprise, String team) {
      return store.read(
          records -> records.slackInstallations().find(enterprise, team).map(Kept::read));
    }

    @Override
    public Optional<SlackInstallation> ofTeam(String team) {
      return store.read(records -> records.slackInstallations().ofTeam(team).map(Kept::read));
    }

    @Override
    public void save(SlackInstallation installation) {
      store.write(records -> save(records, installation));
      if (!installation.team().isEmpty()) news.opened(SlackHeeded.workspace(installation.team()));
    }

    @Override
    public List<SlackInstallation> ofOrganisations() {
      return store.read(
          records ->
              records.slackInstallations().ofOrganisations().stream().map(Kept::read).toList());
    }

    private static SlackInstallation save(Records records, SlackInstallation installation) {
      records
          .slackInstallations()
          .save(
              installation.enterprise(),
              installation.team(),
              installation.botUser(),
              installation.content(),
              installation.installedAt());
      return installation;
    }

    @Override
    public boolean replace(SlackInstallation before, SlackInstallation after) {
      return store.write(
          records -> {
            boolean stands =
                records
                    .slackInstallations()
                    .find(before.enterprise(), before.team())
                    .map(Kept::read)
                    .filter(before::equals)
                    .isPresent();
            if (stands) save(records, after);
            return stands;
          });
    }

    @Override
    public void remove(String enterprise, String team, Instant at) {
      store.change(records -> records.slackInstallations().remove(enterprise, team, at));
    }

    @Override
    public void addState(String state, Instant expiresAt) {
      store.change(records -> records.slackInstallations().begin(state, expiresAt));
    }

    @Override
    public boolean hasState(String state, Instant now) {
      return store.read(records -> records.slackInstallations().isBegun(state, now));
    }

    @Override
    public void deleteState(String state) {
      store.change(records -> records.slackInstallations().end(state));
    }

    private static SlackInstallation read(SlackInstallations.Saved saved) {
      return new SlackInstallation(
          saved.enterprise(),
          saved.team(),
          saved.botUser().filter(user -> !user.isEmpty()),
          saved.content(),
          saved.at());
    }
  }
}
