package org.beadle.chat;

/**
 * A place on a platform that can be posted to: a channel, or a person's direct messages.
 *
 * @param platform the adapter's {@link Chat#platform()}
 * @param workspace the platform's own workspace, tenant or domain; empty where it has none
 * @param place the platform's own id of the channel or user
 */
public record Address(String platform, String workspace, String place) {
  /** Its whole workspace, as an address with an empty place. */
  public Address whole() {
    return new Address(platform, workspace, "");
  }

  @Override
  public String toString() {
    return platform + ":" + workspace + "/" + place;
  }
}
