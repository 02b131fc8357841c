package org.beadle;

import java.util.List;
import org.beadle.web.AgendaPages;
import org.beadle.web.ChatPages;
import org.beadle.web.Entrance;
import org.beadle.web.ImportPages;
import org.beadle.web.LocalChat;
import org.beadle.web.Mount;
import org.beadle.web.WebSettings;

/** The pages of the local chat over an installation. */
final class LocalPages {
  private LocalPages() {}

  static List<Mount> of(
      Installation installation, LocalChat chat, Entrance entrance, WebSettings settings) {
    ImportPages imports =
        new ImportPages(
            chat,
            entrance,
            settings,
            installation.fileDesk(),
            () -> LocalChannels.put(installation));
    return List.of(
        new ChatPages(chat, entrance, settings, imports::admits),
        imports,
        new AgendaPages(chat, entrance, settings, installation.agendaDesk()));
  }
}
