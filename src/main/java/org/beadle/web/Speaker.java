package org.beadle.web;

import java.util.Optional;

/**
 * A member who may speak in the local chat.
 *
 * @param id the user's id on this platform: the person's id as a decimal number, the same on every
 *     board and in every session
 * @param agency the name of the agency that he or she represents
 * @param group the name of the group that he or she chairs or sits on, where one says most
 */
public record Speaker(String id, String name, Optional<String> agency, Optional<String> group) {
  /** What he or she speaks for: the agency, or else the group. */
  public Optional<String> body() {
    return agency.or(() -> group);
  }

  /** The name, and what he or she speaks for. */
  public String introduction() {
    return body().map(body -> name + ", " + body).orElse(name);
  }
}
