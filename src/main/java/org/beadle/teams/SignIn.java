package org.beadle.teams;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.beadle.chat.ChatException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Beadle's own sign-in, of which it is known whether it works: whether tokens can be had, and
 * whether the Connector takes them. A message that finds it broken closes its tenant; once it is
 * mended all tenants are open again, without anybody's doing.
 */
final class SignIn implements AccessTokens {
  private static final Logger LOG = LoggerFactory.getLogger(SignIn.class);

  /** Where the Connector takes what is asked and not what is posted, few are told of it so. */
  private static final Duration NOT_SOONER = Duration.ofHours(1);

  /** Asks the Connector about a conversation, only to see whether it takes the token. */
  interface Probe {
    boolean takes(Spot at);
  }

  private final AccessTokens tokens;
  private final Set<String> tenants;
  private final TeamsNotices notices;
  private final InstantSource clock;

  /** Whether tokens could be had ever since the tenants were last open. */
  private volatile boolean works;

  /** By service address, where the Connector refused a new token last, until it takes one there. */
  private final Map<String, Spot> refused = new ConcurrentHashMap<>();

  private Instant reopened = Instant.MIN;

  /**
   * @param tenants those that were served by the sign-in
   */
  SignIn(AccessTokens tokens, Set<String> tenants, TeamsNotices notices, InstantSource clock) {
    this.tokens = tokens;
    this.tenants = Set.copyOf(tenants);
    this.notices = notices;
    this.clock = clock;
  }

  @Override
  public Optional<String> current() throws ChatException {
    return known(tokens::current);
  }

  @Override
  public Optional<String> renewed() throws ChatException {
    return known(tokens::renewed);
  }

  private interface Source {
    Optional<String> token() throws ChatException;
  }

  private Optional<String> known(Source source) throws ChatException {
    try {
      return source.token();
    } catch (ChatException failure) {
      works = false;
      throw failure;
    }
  }

  @Override
  public void refused(Spot at) {
    refused.put(at.serviceUrl(), at);
  }

  /**
   * Looks whether it works, and opens the tenants where it did not the last time, or at a start.
   */
  synchronized void check(Probe probe) {
    try {
      current();
    } catch (ChatException failure) {
      LOG.warn("{}", failure.getMessage());
      return;
    }
    boolean mended = !works || isTakenAgain(probe);
    works = true;
    if (mended) tenants.forEach(tenant -> notices.opened(tenant, ""));
  }

  /** One tenant that goes on refusing does not keep the others closed. */
  private boolean isTakenAgain(Probe probe) {
    Instant now = clock.instant();
    if (now.minus(NOT_SOONER).isBefore(reopened) || !refused.values().removeIf(probe::takes))
      return false;
    reopened = now;
    return true;
  }
}
