package org.beadle.desk;

import java.net.URI;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.meeting.Meeting;

/** Where people reach Beadle's pages, for addresses in messages. */
public interface Pages {
  /** The page of a meeting's agenda; empty where it has no address that others could open. */
  Optional<URI> agenda(Board board, Meeting meeting);

  /** The calendar of a token; empty where no pages are served. */
  Optional<URI> calendar(String token);

  /** None at all. */
  static Pages none() {
    return new Pages() {
      @Override
      public Optional<URI> agenda(Board board, Meeting meeting) {
        return Optional.empty();
      }

      @Override
      public Optional<URI> calendar(String token) {
        return Optional.empty();
      }
    };
  }
}
