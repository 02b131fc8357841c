package org.beadle.slack;

import com.google.gson.Gson;
import com.slack.api.bolt.model.builtin.DefaultInstaller;
import java.time.Instant;

/** The vendor's record of an installation as text, for the store. */
final class InstallerText {
  private static final Gson GSON = new Gson();

  private InstallerText() {}

  static DefaultInstaller read(Installation installation) {
    return GSON.fromJson(installation.content(), DefaultInstaller.class);
  }

  static Installation write(DefaultInstaller installer, Instant installedAt) {
    return new Installation(
        orEmpty(installer.getEnterpriseId()),
        Boolean.TRUE.equals(installer.getIsEnterpriseInstall())
            ? ""
            : orEmpty(installer.getTeamId()),
        orEmpty(installer.getBotUserId()),
        GSON.toJson(installer),
        installedAt);
  }

  static String orEmpty(String id) {
    return id == null ? "" : id;
  }
}
