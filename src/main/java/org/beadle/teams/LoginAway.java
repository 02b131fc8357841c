package org.beadle.teams;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;

/** The sign-in has no time, or is broken, and may be asked again. */
final class LoginAway extends IOException {
  private static final long serialVersionUID = 1L;

  private final transient Optional<Duration> wait;

  private LoginAway(int status, Optional<Duration> wait) {
    super("Microsoft's sign-in answered " + status);
    this.wait = wait;
  }

  /** What an answer says, where it says that. */
  static Optional<LoginAway> of(Calls.Answer answer) {
    int status = answer.status();
    boolean away = status == 408 || status == 429 || status >= 500;
    return away ? Optional.of(new LoginAway(status, answer.retryAfter())) : Optional.empty();
  }

  /** How long it wants to be left alone, if it said so. */
  Optional<Duration> asked() {
    return wait;
  }
}
