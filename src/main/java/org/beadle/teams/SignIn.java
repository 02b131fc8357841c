package org.beadle.teams;

import java.util.Optional;
import java.util.Set;
import org.beadle.chat.ChatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Beadle's own sign-in, of which it is known whether it works. A message that finds it broken
 * closes its tenant; once it is mended all tenants are open again, without anybody's doing.
 */
final class SignIn implements AccessTokens {
  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  private final AccessTokens tokens;
  private final Set<String> tenants;
  private final TeamsNotices notices;

  /** Whether no token was refused since the tenants were last open. */
  private volatile boolean works;

  /**
   * @param tenants those that were served by the sign-in
   */
  SignIn(AccessTokens tokens, Set<String> tenants, TeamsNotices notices) {
    this.tokens = tokens;
    this.tenants = Set.copyOf(tenants);
    this.notices = notices;
  }

  @Override
  public Optional<String> current() throws ChatException {
    try {
      return tokens.current();
    } catch (ChatException failure) {
      works = false;
      throw failure;
    }
  }

  /**
   * Looks whether it works, and opens the tenants where it did not the last time, or at a start.
   */
  void check() {
    try {
      current();
    } catch (ChatException failure) {
      LOG.warn("{}", failure.getMessage());
      return;
    }
    if (works) return;
    works = true;
    tenants.forEach(tenant -> notices.opened(tenant, ""));
  }
}
