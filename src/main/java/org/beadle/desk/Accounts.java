package org.beadle.desk;

import java.time.InstantSource;
import org.beadle.store.Store;

/** What the platforms say of people's accounts. */
public final class Accounts {
  private final Store store;
  private final InstantSource clock;

  public Accounts(Store store, InstantSource clock) {
    this.store = store;
    this.clock = clock;
  }

  /**
   * A platform says that a person's account is gone. Nothing more is sent there; where no other
   * platform knows the person, the next in line and the board manager are told at the next sweep on
   * a later day. Saying so again changes nothing.
   *
   * @param person the person's id, the same over all boards
   * @return whether the account was known
   */
  public boolean gone(long person, String platform) {
    return store.write(records -> records.people().gone(person, platform, clock.instant()));
  }
}
