package org.beadle.slack;

import com.slack.api.bolt.model.Bot;
import com.slack.api.bolt.model.Installer;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import com.slack.api.bolt.service.InstallationService;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.Consumer;
import org.beadle.chat.ChatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Our store of installations in the form that the vendor's OAuth flow wants. */
final class BoltInstallations implements InstallationService {
  private static final Logger LOG = LoggerFactory.getLogger(BoltInstallations.class);

  private final Installations installations;
  private final SlackOrganisations organisations;
  private final Consumer<String> accepted;
  private final InstantSource clock;

  /**
   * @param accepted hears the ids of an organisation's workspaces when it has installed the app
   */
  BoltInstallations(
      Installations installations,
      SlackOrganisations organisations,
      Consumer<String> accepted,
      InstantSource clock) {
    this.installations = installations;
    this.organisations = organisations;
    this.accepted = accepted;
    this.clock = clock;
  }

  @Override
  public boolean isHistoricalDataEnabled() {
    return false;
  }

  @Override
  public void setHistoricalDataEnabled(boolean enabled) {
    if (enabled) throw new UnsupportedOperationException("Only the newest installation is kept");
  }

  @Override
  public void saveInstallerAndBot(Installer installer) {
    if (!(installer instanceof DefaultInstaller known)) {
      throw new IllegalArgumentException("An installation of an unknown kind");
    }
    SlackInstallation made = InstallerText.write(known, clock.instant());
    installations.save(made);
    if (made.team().isEmpty()) accepted(known.getBotAccessToken());
  }

  /** Workspaces that were closed are open again, of which an organisation names none itself. */
  private void accepted(String token) {
    try {
      organisations.workspaces(token).forEach(accepted);
    } catch (ChatException away) {
      LOG.warn(
          "What waits for an organisation's workspaces is held until it installs Beadle again: {}",
          away.getMessage());
    }
  }

  @Override
  public Bot findBot(String enterpriseId, String teamId) {
    return find(enterpriseId, teamId).map(found -> InstallerText.read(found).toBot()).orElse(null);
  }

  @Override
  public Installer findInstaller(String enterpriseId, String teamId, String userId) {
    return find(enterpriseId, teamId)
        .map(InstallerText::read)
        .filter(installer -> userId == null || userId.equals(installer.getInstallerUserId()))
        .orElse(null);
  }

  private Optional<SlackInstallation> find(String enterpriseId, String teamId) {
    String enterprise = InstallerText.orEmpty(enterpriseId);
    String team = InstallerText.orEmpty(teamId);
    return installations
        .find(enterprise, "")
        .or(() -> installations.find(enterprise, team))
        .or(() -> installations.find("", team));
  }

  @Override
  public void deleteBot(Bot bot) {
    deleteAll(bot.getEnterpriseId(), bot.getTeamId());
  }

  @Override
  public void deleteInstaller(Installer installer) {
    deleteAll(installer.getEnterpriseId(), installer.getTeamId());
  }

  @Override
  public void deleteAll(String enterpriseId, String teamId) {
    find(enterpriseId, teamId)
        .ifPresent(
            found -> installations.remove(found.enterprise(), found.team(), clock.instant()));
  }
}
