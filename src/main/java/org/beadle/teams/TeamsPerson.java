package org.beadle.teams;

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
    String name,
    Optional<String> principal,
    Optional<String> email,
    boolean guest) {}
