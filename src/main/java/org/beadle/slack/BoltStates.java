package org.beadle.slack;

import com.slack.api.bolt.service.OAuthStateService;
import java.time.Duration;
import java.time.InstantSource;

/** Our store of installations under way in the form that the vendor's OAuth flow wants. */
final class BoltStates implements OAuthStateService {
  private static final Duration LIFETIME = Duration.ofMinutes(10);

  private final Installations installations;
  private final InstantSource clock;

  BoltStates(Installations installations, InstantSource clock) {
    this.installations = installations;
    this.clock = clock;
  }

  @Override
  public long getExpirationInSeconds() {
    return LIFETIME.toSeconds();
  }

  @Override
  public void addNewStateToDatastore(String state) {
    installations.addState(state, clock.instant().plus(LIFETIME));
  }

  @Override
  public boolean isAvailableInDatabase(String state) {
    return installations.hasState(state, clock.instant());
  }

  @Override
  public void deleteStateFromDatastore(String state) {
    installations.deleteState(state);
  }
}
