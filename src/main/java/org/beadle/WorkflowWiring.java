package org.beadle;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.chat.Block;
import org.beadle.config.Settings;
import org.beadle.desk.LinkedFileDesk;
import org.beadle.store.Store;
import org.beadle.teams.Webhooks;
import org.beadle.teams.WorkflowChat;
import org.beadle.timetable.Tick;
import org.beadle.web.ChatPages;
import org.beadle.web.LinkedFilePages;
import org.beadle.web.Mount;
import org.beadle.web.WebSettings;

/** Connects the adapter that posts through workflows to the record. */
record WorkflowWiring(WorkflowChat chat, List<Mount> mounts, List<Tick> ticks) {

  /** The chat, which needs no setting: it posts where a workflow's address is kept. */
  static WorkflowWiring of(Installation installation, Settings settings, WebSettings web) {
    LinkedFileDesk files = new LinkedFileDesk(installation.store(), installation.clock());
    Optional<URI> shared = settings.http().publicUrl().filter(at -> settings.offersLocalChat());
    WorkflowChat chat =
        new WorkflowChat(
            webhooks(installation.store()),
            file ->
                settings
                    .http()
                    .publicUrl()
                    .map(at -> LinkedFilePages.address(at, files.keep(file))),
            button -> shared.flatMap(at -> page(installation.store(), at, button)),
            settings.teams().patience());
    // Both write files into one table, which is read and wiped once.
    return settings.teams().enabled()
        ? new WorkflowWiring(chat, List.of(), List.of())
        : new WorkflowWiring(
            chat,
            List.of(new LinkedFilePages(files::read, web)),
            List.of(TeamsWiring.tidying(files)));
  }

  private static Webhooks webhooks(Store store) {
    return name -> store.read(records -> records.workflowWebhooks().find(name)).map(URI::create);
  }

  /**
   * Where a member finds a button's words in the box, once signed in. A link in a channel is
   * anybody's, so it does nothing itself.
   */
  private static Optional<URI> page(Store store, URI base, Block.Button button) {
    String more = button.ask().isPresent() ? " " : "";
    return store
        .read(records -> records.boards().byId(button.press().board()))
        .map(Board::slug)
        .map(slug -> ChatPages.address(base, slug, button.press().command() + more));
  }
}
