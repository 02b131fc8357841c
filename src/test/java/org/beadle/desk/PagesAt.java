package org.beadle.desk;

import java.net.URI;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.meeting.Meeting;

/** Pages below an address; agendas may have none that others could open. */
record PagesAt(URI base, boolean agendas) implements Pages {
  @Override
  public Optional<URI> agenda(Board board, Meeting meeting) {
    return agendas ? Optional.of(URI.create(base + "/agendas/" + meeting.on())) : Optional.empty();
  }

  @Override
  public Optional<URI> calendar(String token) {
    return Optional.of(URI.create(base + "/calendar/" + token + ".ics"));
  }
}
