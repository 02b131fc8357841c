package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.Locale;
import java.util.Optional;

/**
 * A person as Teams' roster of a conversation tells.
 *
 * @param user Teams' id of the person ({@code 29:…})
 * @param object the Entra object id
 * @param tenant of whom the account is, which for a guest is not the conversation's
 * @param principal the user principal name, whose domain the tenant has proved to be its own
 * @param email as the tenant's directory says, which nobody has proved
 * @param guest whether the account is another tenant's
 */
record TeamsPerson(
    String user,
    Optional<String> object,
    Optional<String> tenant,
    Optional<String> principal,
    Optional<String> email,
    boolean guest) {
  /** How the principal of an account that is invited from elsewhere is marked. */
  private static final String FROM_ELSEWHERE = "#EXT#";

  /** A person as the Connector writes one. Every part but the id may be missing. */
  static TeamsPerson of(JsonObject json) {
    Optional<String> principal = text(json, "userPrincipalName");
    boolean marked =
        principal
            .filter(name -> name.toUpperCase(Locale.ROOT).contains(FROM_ELSEWHERE))
            .isPresent();
    boolean guest = text(json, "userRole").filter("guest"::equalsIgnoreCase).isPresent();
    return new TeamsPerson(
        text(json, "id").orElse(""),
        text(json, "aadObjectId").or(() -> text(json, "objectId")),
        text(json, "tenantId"),
        principal,
        text(json, "email"),
        guest || marked);
  }

  private static Optional<String> text(JsonObject json, String name) {
    return JsonReading.written(json, name).filter(value -> !value.isBlank());
  }
}
