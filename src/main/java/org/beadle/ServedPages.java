package org.beadle;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.config.Settings;
import org.beadle.desk.Pages;
import org.beadle.meeting.Meeting;
import org.beadle.web.AgendaPages;
import org.beadle.web.CalendarPages;

/**
 * The addresses of a server's pages.
 *
 * @param shared how those of pages begin that members open; empty where there are none, or at no
 *     address that others could open
 * @param address where the server is reached; asked only once it has started
 */
record ServedPages(Optional<URI> shared, Supplier<URI> address) implements Pages {
  static ServedPages of(Settings settings, Supplier<URI> address) {
    return new ServedPages(
        settings.http().publicUrl().filter(known -> settings.offersLocalChat()), address);
  }

  @Override
  public Optional<URI> agenda(Board board, Meeting meeting) {
    return shared.map(base -> AgendaPages.address(base, board.slug(), meeting.id()));
  }

  @Override
  public Optional<URI> calendar(String token) {
    return Optional.of(CalendarPages.address(address.get(), token));
  }
}
