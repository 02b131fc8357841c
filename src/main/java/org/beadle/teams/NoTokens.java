package org.beadle.teams;

import java.util.Optional;

/** For the Agents Playground, which wants none. */
final class NoTokens implements AccessTokens {
  @Override
  public Optional<String> current() {
    return Optional.empty();
  }
}
