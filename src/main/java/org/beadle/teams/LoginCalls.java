package org.beadle.teams;

import com.microsoft.aad.msal4j.HttpMethod;
import com.microsoft.aad.msal4j.HttpRequest;
import com.microsoft.aad.msal4j.HttpResponse;
import com.microsoft.aad.msal4j.IHttpClient;
import com.microsoft.aad.msal4j.IHttpResponse;
import java.io.IOException;
import java.net.URI;
import java.net.URL;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The sign-in library's calls, made as all others are, and to the sign-in that is set alone. */
final class LoginCalls implements IHttpClient {
  private static final int LARGEST = 262_144;

  /** What the HTTP client writes itself. */
  private static final Set<String> ITS_OWN = Set.of("host", "content-length", "connection");

  private final URI login;
  private final Calls calls;

  LoginCalls(URI login, Duration patience) {
    this.login = login;
    this.calls = new Calls(patience, LARGEST);
  }

  @Override
  public IHttpResponse send(HttpRequest request) throws IOException {
    java.net.http.HttpRequest.Builder call =
        java.net.http.HttpRequest.newBuilder(address(request))
            .method(request.httpMethod().name(), body(request));
    request
        .headers()
        .forEach(
            (name, value) -> {
              if (!ITS_OWN.contains(name.toLowerCase(Locale.ROOT))) call.setHeader(name, value);
            });
    Calls.Answer answer = calls.send(call.build());
    Optional<LoginAway> away = LoginAway.of(answer);
    if (away.isPresent()) throw away.get();
    HttpResponse response = new HttpResponse().statusCode(answer.status()).body(answer.body());
    response.addHeaders(answer.headers());
    return response;
  }

  /** What the library is told, since it knows addresses with https and without a port only. */
  String authority(String tenant) {
    return "https://" + login.getHost() + "/" + tenant + "/";
  }

  private URI address(HttpRequest request) throws IOException {
    URL wanted = request.url();
    if (!login.getHost().equals(wanted.getHost())) {
      throw new IOException("the sign-in is not at " + wanted.getHost());
    }
    return URI.create(login + wanted.getFile());
  }

  private static BodyPublisher body(HttpRequest request) {
    boolean none = request.httpMethod() == HttpMethod.GET || request.body() == null;
    return none ? BodyPublishers.noBody() : BodyPublishers.ofString(request.body());
  }
}
