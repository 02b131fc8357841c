package org.beadle;

import java.util.List;
import java.util.Set;
import org.beadle.chat.Address;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.teams.TeamsChat;
import org.beadle.web.LocalChat;

/**
 * Keeps the Agents Playground away from a record that real people are known in: whoever is let in
 * from there can act as any of them.
 */
final class PlaygroundRecord {
  /** How the Playground's tenants begin; no real tenant's id does. */
  private static final String NO_TENANT = "00000000-0000-0000-0000-";

  private PlaygroundRecord() {}

  /**
   * Looks at who is known in a record.
   *
   * @throws Failures.Refused where it is a real one
   */
  static void check(Store store) {
    List<Address> workspaces = store.read((Records records) -> records.people().workspaces());
    List<String> real =
        workspaces.stream().filter(each -> !isForTrying(each)).map(Address::platform).toList();
    if (real.isEmpty()) return;
    throw new Failures.Refused(
        "Beadle can't start with teams.playground here: people are known in this record from "
            + String.join(" and ", Set.copyOf(real).stream().sorted().toList())
            + ", and whoever comes from the Playground could act as any of them. Try it with a"
            + " record of its own: --data FOLDER");
  }

  private static boolean isForTrying(Address workspace) {
    return switch (workspace.platform()) {
      case LocalChat.PLATFORM -> true;
      case TeamsChat.PLATFORM ->
          workspace.workspace().isEmpty() || workspace.workspace().startsWith(NO_TENANT);
      default -> false;
    };
  }
}
