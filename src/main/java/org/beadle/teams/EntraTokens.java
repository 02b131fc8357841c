package org.beadle.teams;

import com.microsoft.aad.msal4j.ClientCredentialFactory;
import com.microsoft.aad.msal4j.ClientCredentialParameters;
import com.microsoft.aad.msal4j.ConfidentialClientApplication;
import com.microsoft.aad.msal4j.MsalException;
import java.net.MalformedURLException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.beadle.chat.ChatException;

/**
 * Beadle's own tokens, from Microsoft Entra in exchange for the client secret. The library keeps a
 * token until shortly before it ends, so that a call is made about once an hour.
 */
final class EntraTokens implements AccessTokens {
  /** Asks for a token that the Bot Connector takes. */
  private static final Set<String> SCOPE = Set.of("https://api.botframework.com/.default");

  private static final ClientCredentialParameters WANTED =
      ClientCredentialParameters.builder(SCOPE).build();

  /** The same, where the token that is kept is of no use. */
  private static final ClientCredentialParameters RENEWED =
      ClientCredentialParameters.builder(SCOPE).skipCache(true).build();

  private final ConfidentialClientApplication application;
  private final Duration patience;

  /**
   * @param patience how long a call may take
   */
  EntraTokens(TeamsConnection.Registered bot, Duration patience) {
    this.application = application(bot, patience);
    this.patience = patience;
  }

  private static ConfidentialClientApplication application(
      TeamsConnection.Registered bot, Duration patience) {
    LoginCalls calls = new LoginCalls(bot.login(), patience);
    try {
      return ConfidentialClientApplication.builder(
              bot.appId(), ClientCredentialFactory.createFromSecret(bot.secret()))
          .authority(calls.authority(bot.tenant()))
          .instanceDiscovery(false)
          .httpClient(calls)
          .executorService(Executors.newVirtualThreadPerTaskExecutor())
          .disableInternalRetries()
          .build();
    } catch (MalformedURLException notAnAddress) {
      throw new IllegalArgumentException("teams.login-url", notAnAddress);
    }
  }

  @Override
  public Optional<String> current() throws ChatException {
    return acquired(WANTED);
  }

  @Override
  public Optional<String> renewed() throws ChatException {
    return acquired(RENEWED);
  }

  private Optional<String> acquired(ClientCredentialParameters wanted) throws ChatException {
    try {
      String token =
          application
              .acquireToken(wanted)
              .get(patience.plusSeconds(1).toMillis(), TimeUnit.MILLISECONDS)
              .accessToken();
      if (token == null) throw EntraFailures.empty();
      return Optional.of(token);
    } catch (ExecutionException failure) {
      throw EntraFailures.of(failure.getCause());
    } catch (MsalException failure) {
      throw EntraFailures.of(failure);
    } catch (TimeoutException late) {
      throw EntraFailures.of(late);
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      throw EntraFailures.of(stopping);
    }
  }
}
