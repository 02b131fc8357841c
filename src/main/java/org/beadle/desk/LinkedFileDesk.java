package org.beadle.desk;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.store.Store;

/**
 * Keeps the pictures and files that a platform shows by their address. Who has the address may read
 * the file: it stands in a message that only its readers see, and is good for two weeks.
 */
public final class LinkedFileDesk {
  /** How long a file may be read. */
  public static final Duration LIFETIME = Duration.ofDays(14);

  private final Store store;
  private final InstantSource clock;

  public LinkedFileDesk(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /** Keeps a file, and wipes those whose end has come; the token of its address. */
  public String keep(Block.File file) {
    Secret token = Secret.token();
    Instant now = clock.instant();
    return store.write(
        records -> {
          records.linkedFiles().wipe(now);
          records.linkedFiles().keep(token.hash(), file, now, now.plus(LIFETIME));
          return token.text();
        });
  }

  /** The file at an address; empty where there never was one, or its end has come. */
  public Optional<Block.File> read(String token) {
    return store.read(
        records -> records.linkedFiles().find(new Secret(token).hash(), clock.instant()));
  }

  /** Wipes what nobody may read any more; how many files there were. */
  public int wipe() {
    return store.write(records -> records.linkedFiles().wipe(clock.instant()));
  }
}
