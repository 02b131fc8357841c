package org.beadle.teams;

import com.google.gson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What tells an activity from all others. Teams brings one again under the same id, and at times
 * under a new one; what was said, by whom, where and at which moment is the same then.
 *
 * @param id by Teams' id and the type, since what becomes of a message later comes under the
 *     message's own id: under this the inbox hears it
 * @param content by what it is; empty where Teams does not say at which moment it was
 */
record Occasion(String id, Optional<String> content) {
  /** Any of these tells that it was brought before. */
  List<String> keys() {
    return Stream.concat(Stream.of(id), content.stream()).toList();
  }

  static Occasion of(JsonObject activity, Origin origin) {
    Optional<String> content =
        moment(activity)
            .map(
                moment ->
                    digest(
                        origin.tenant(),
                        origin.conversation(),
                        origin.from().known(),
                        moment,
                        part(activity, "type"),
                        part(activity, "action"),
                        part(activity, "text"),
                        part(activity, "replyToId"),
                        part(activity, "value"),
                        part(activity, "channelData"),
                        part(activity, "membersAdded"),
                        part(activity, "membersRemoved")));
    String id =
        origin.id().isEmpty()
            ? content.orElseGet(() -> digest(activity.toString()))
            : digest(origin.tenant(), origin.conversation(), origin.id(), type(activity));
    return new Occasion(id, content);
  }

  /** A message may be edited again and again, under its own id. */
  private static String type(JsonObject activity) {
    String type = part(activity, "type");
    return type.equals("\"messageUpdate\"")
        ? type + part(activity, "timestamp") + part(activity, "text")
        : type;
  }

  /** The moment at which the person did it, by the person's own machine where it says so. */
  private static Optional<String> moment(JsonObject activity) {
    return Optional.of(part(activity, "localTimestamp"))
        .filter(moment -> !moment.isEmpty())
        .or(() -> Optional.of(part(activity, "timestamp")).filter(moment -> !moment.isEmpty()));
  }

  private static String part(JsonObject activity, String name) {
    return activity.has(name) ? activity.get(name).toString() : "";
  }

  /** Short, since the ids of conversations are long. */
  private static String digest(String... parts) {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      for (String part : parts) {
        digest.update(part.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
      }
      return Base64.getUrlEncoder().withoutPadding().encodeToString(digest.digest());
    } catch (NoSuchAlgorithmException absent) {
      throw new IllegalStateException(absent);
    }
  }
}
