package org.beadle.slack;

import com.google.gson.Gson;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import java.time.Instant;
import java.util.Optional;

/** The vendor's record of an installation as text, for the store. */
final class InstallerText {
  private static final Gson GSON = new Gson();

  private InstallerText() {}

  static DefaultInstaller read(SlackInstallation installation) {
    return GSON.fromJson(installation.content(), DefaultInstaller.class);
  }

  static SlackInstallation write(DefaultInstaller installer, Instant installedAt) {
    return new SlackInstallation(
        orEmpty(installer.getEnterpriseId()),
        Boolean.TRUE.equals(installer.getIsEnterpriseInstall())
            ? ""
            : orEmpty(installer.getTeamId()),
        Optional.ofNullable(installer.getBotUserId()),
        GSON.toJson(installer),
        installedAt);
  }

  static String orEmpty(String id) {
    return id == null ? "" : id;
  }
}
