package org.beadle.teams;

import static org.beadle.teams.JsonReading.object;
import static org.beadle.teams.JsonReading.text;

import com.google.gson.JsonObject;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.teams.Admission.Admitted;
import org.beadle.teams.Admission.Refused;

/**
 * What an activity has to say of itself before anybody hears it: it comes through Teams, from the
 * service that its token names, and from a tenant that may use Beadle.
 */
final class ActivityCheck {
  private static final String CHANNEL = "msteams";

  private final Optional<Set<String>> tenants;

  private ActivityCheck(Optional<Set<String>> tenants) {
    this.tenants = tenants;
  }

  static ActivityCheck of(TeamsConnection.Access access) {
    return switch (access) {
      case TeamsConnection.Registered bot ->
          new ActivityCheck(
              Optional.of(
                  bot.tenants().stream().map(ActivityCheck::small).collect(Collectors.toSet())));
      case TeamsConnection.Playground() -> new ActivityCheck(Optional.empty());
    };
  }

  /** What speaks against hearing it. */
  Optional<Refused> objection(JsonObject activity, Admitted admitted) {
    return Stream.of(channel(activity), service(activity, admitted), tenancy(activity))
        .flatMap(Optional::stream)
        .map(Admission::forbidden)
        .findFirst();
  }

  private static Optional<String> channel(JsonObject activity) {
    return when(
        !text(activity, "channelId").equals(Optional.of(CHANNEL)),
        "its activity does not come through the channel msteams");
  }

  private Optional<String> service(JsonObject activity, Admitted admitted) {
    Optional<String> named = text(activity, "serviceUrl");
    if (named.flatMap(ActivityCheck::callable).filter(this::mayBeCalled).isEmpty()) {
      return Optional.of("its activity names no service address that may be called");
    }
    return when(
        admitted
            .serviceUrl()
            .filter(vouched -> !withoutSlash(vouched).equals(withoutSlash(named.get())))
            .isPresent(),
        "its activity names another service address than its token");
  }

  private static Optional<URI> callable(String address) {
    try {
      URI read = new URI(address);
      boolean plain = read.getRawQuery() == null && read.getRawFragment() == null;
      return Optional.of(read)
          .filter(each -> plain && each.getHost() != null && each.getRawUserInfo() == null);
    } catch (URISyntaxException unreadable) {
      return Optional.empty();
    }
  }

  private boolean mayBeCalled(URI address) {
    boolean web = "https".equals(address.getScheme()) || "http".equals(address.getScheme());
    if (tenants.isEmpty()) return web && Loopback.is(address);
    return "https".equals(address.getScheme()) || web && Loopback.is(address);
  }

  private Optional<String> tenancy(JsonObject activity) {
    Optional<String> data = text(object(object(activity, "channelData"), "tenant"), "id");
    Optional<String> conversation = text(object(activity, "conversation"), "tenantId");
    if (data.isPresent() && conversation.isPresent() && !small(data).equals(small(conversation))) {
      return Optional.of("its activity names two tenants");
    }
    return when(
        tenants.filter(allowed -> !allowed.contains(tenant(activity))).isPresent(),
        "its tenant is neither teams.tenant nor in teams.other-tenants");
  }

  /**
   * The id of the tenant in which it was said, in small letters; empty text where none is named.
   */
  static String tenant(JsonObject activity) {
    return small(
            text(object(object(activity, "channelData"), "tenant"), "id")
                .or(() -> text(object(activity, "conversation"), "tenantId")))
        .orElse("");
  }

  private static Optional<String> small(Optional<String> id) {
    return id.map(ActivityCheck::small);
  }

  private static String small(String id) {
    return id.toLowerCase(Locale.ROOT);
  }

  private static String withoutSlash(String address) {
    return address.endsWith("/") ? address.substring(0, address.length() - 1) : address;
  }

  private static Optional<String> when(boolean wrong, String reason) {
    return wrong ? Optional.of(reason) : Optional.empty();
  }
}
