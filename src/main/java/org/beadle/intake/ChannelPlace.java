package org.beadle.intake;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a channel is, as its platform's addresses name it. Teams shows its ids nowhere but in the
 * link of a channel or chat, so the link may stand in their place.
 */
record ChannelPlace(String platform, String workspace, String place) {
  private static final String TEAMS = "teams";
  static final String WORKFLOW = "workflow";
  private static final Pattern LINK =
      Pattern.compile("https://[^/\\s]+/l/(?:channel|chat|message)/([^/?#\\s]+).*");
  private static final Pattern TENANT = Pattern.compile("[?&]tenantId=([^&#\\s]+)");
  private static final Pattern TENANT_ID =
      Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
  private static final Pattern CONVERSATION =
      Pattern.compile("19:[A-Za-z0-9_.-]+@thread\\.(tacv2|v2|skype)");

  static ChannelPlace of(BoardEntry entry) {
    String platform = entry.required("platform");
    if (platform.equals(TEAMS)) return ofTeams(entry);
    if (platform.equals(WORKFLOW)) return ofWorkflow(entry);
    return new ChannelPlace(platform, entry.required("workspace"), entry.required("place"));
  }

  /**
   * A workflow is known by its name alone, and is in nobody else's workspace. Its address is a
   * secret, which no file is to hold.
   */
  private static ChannelPlace ofWorkflow(BoardEntry entry) {
    String name = entry.required("place");
    if (name.contains("://"))
      entry.fault(
          "place",
          "Put the workflow's name here, such as police. Its address is a secret: take it out of this"
              + " file, and keep it with: beadle teams webhook add NAME");
    return new ChannelPlace(WORKFLOW, name, name);
  }

  private static ChannelPlace ofTeams(BoardEntry entry) {
    String written = entry.link("place");
    Matcher link = LINK.matcher(written);
    String place = decoded(link.matches() ? link.group(1) : written);
    if (!written.isEmpty() && !CONVERSATION.matcher(place).matches())
      entry.fault(
          "place",
          "This is no channel of Teams. Choose “Get link to channel” beside it in Teams, and put the"
              + " whole link here.");
    return new ChannelPlace(TEAMS, tenant(entry, written), place);
  }

  private static String tenant(BoardEntry entry, String link) {
    Matcher named = TENANT.matcher(link);
    Optional<String> ofLink =
        named.find() ? Optional.of(folded(TEAMS, decoded(named.group(1)))) : Optional.empty();
    Optional<String> written = entry.text("workspace").map(id -> folded(TEAMS, id));
    if (ofLink.isEmpty() && written.isEmpty())
      entry.fault(
          "workspace",
          "“workspace” is missing: the tenant's id, unless the whole link is the place.");
    else if (ofLink.isPresent() && written.isPresent() && !ofLink.equals(written))
      entry.fault("workspace", "The link is of another tenant: %s.".formatted(ofLink.get()));
    String tenant = written.or(() -> ofLink).orElse("");
    if (!tenant.isEmpty() && !TENANT_ID.matcher(tenant).matches())
      entry.fault(
          "workspace",
          "“%s” is no tenant's id, such as 11111111-2222-3333-4444-555555555555."
              .formatted(tenant));
    return tenant;
  }

  /** An id as its platform writes it: those of Entra are the same in capitals. */
  static String folded(String platform, String id) {
    return platform.equals(TEAMS) ? id.toLowerCase(Locale.ROOT) : id;
  }

  private static String decoded(String text) {
    try {
      return URLDecoder.decode(text, StandardCharsets.UTF_8);
    } catch (IllegalArgumentException cutOff) {
      return text;
    }
  }
}
