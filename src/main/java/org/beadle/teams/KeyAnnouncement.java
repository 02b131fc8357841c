package org.beadle.teams;

import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.util.JSONObjectUtils;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.text.ParseException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Where Microsoft announces its signing keys: OpenID metadata, and the key set that it names. */
final class KeyAnnouncement {
  /** Of two calls in a row, so that a request which waits for both is still answered in time. */
  private static final Duration PATIENCE = Duration.ofSeconds(4);

  private static final int LARGEST = 1_048_576;

  private final URI metadata;
  private final Calls calls = new Calls(PATIENCE, LARGEST);

  KeyAnnouncement(URI metadata) {
    this.metadata = metadata;
  }

  /**
   * The keys by their ids, at least one.
   *
   * @throws IOException where there is no answer, or none that can be used
   */
  Map<String, SigningKey> read() throws IOException {
    try {
      Map<String, SigningKey> keys = keys(get(keySet(get(metadata))));
      if (keys.isEmpty()) throw new IOException("no key is announced");
      return keys;
    } catch (ParseException | RuntimeException unreadable) {
      // The library trips over "null" where it wants an object.
      throw new IOException("the announcement can't be understood", unreadable);
    }
  }

  private Map<String, Object> get(URI address) throws IOException, ParseException {
    Calls.Answer answer = calls.send(HttpRequest.newBuilder(address).build());
    if (answer.status() != 200) {
      throw new IOException(address.getHost() + " answered " + answer.status());
    }
    return JSONObjectUtils.parse(answer.body());
  }

  private URI keySet(Map<String, Object> announced) throws IOException, ParseException {
    String address = JSONObjectUtils.getString(announced, "jwks_uri");
    if (address == null) throw new IOException("the metadata names no keys");
    URI keySet = URI.create(address);
    if (!metadata.getScheme().equals(keySet.getScheme()) && !"https".equals(keySet.getScheme())) {
      throw new IOException("the metadata names keys that are not behind https");
    }
    return keySet;
  }

  private static Map<String, SigningKey> keys(Map<String, Object> set) throws ParseException {
    Map<String, SigningKey> keys = new HashMap<>();
    Map<String, Object>[] announced = JSONObjectUtils.getJSONObjectArray(set, "keys");
    if (announced == null) return keys;
    for (Map<String, Object> each : announced) {
      key(each).ifPresent(key -> keys.put(key.key().getKeyID(), key));
    }
    return keys;
  }

  /**
   * A key with what the library does not read: its endorsements. One that can't be used is left
   * out, so that a new kind of key does no harm to the others.
   */
  private static Optional<SigningKey> key(Map<String, Object> json) {
    try {
      List<String> endorsements = JSONObjectUtils.getStringList(json, "endorsements");
      if (!(JWK.parse(json) instanceof RSAKey key) || key.getKeyID() == null) {
        return Optional.empty();
      }
      return Optional.of(
          new SigningKey(
              key.toPublicJWK(), endorsements == null ? Set.of() : Set.copyOf(endorsements)));
    } catch (ParseException | RuntimeException unusable) {
      return Optional.empty();
    }
  }
}
