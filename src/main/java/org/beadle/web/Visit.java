package org.beadle.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.chat.Incoming;

/**
 * Someone looking at a place: who, where, and on which board.
 *
 * @param session by which he or she is signed in; empty in a demonstration
 */
public record Visit(Workspace board, Speaker speaker, Place place, Optional<String> session) {
  Address address() {
    return new Address(LocalChat.PLATFORM, board.slug(), place.id());
  }

  Incoming.User user() {
    return new Incoming.User(board.slug(), speaker.id(), Optional.empty(), place.direct());
  }

  /** The page of a place, for the same speaker; {@code more} are further parameters. */
  public String link(String place, String... more) {
    return path("/", place, more);
  }

  /** Another page than the chat's, for the same speaker, who comes from this place. */
  public String path(String page) {
    return path(page, place.id());
  }

  /** Where a form is sent, which nobody else who signs in since may send. */
  public String action(String page) {
    String path = path(page);
    return demonstration() ? path : path + '&' + as();
  }

  private String path(String page, String place, String... more) {
    StringBuilder link = new StringBuilder(page).append("?board=").append(encode(board.slug()));
    link.append("&place=").append(encode(place));
    if (demonstration()) link.append('&').append(as());
    for (String parameter : more) link.append('&').append(parameter);
    return link.toString();
  }

  private String as() {
    return "as=" + encode(speaker.id());
  }

  private static String encode(String value) {
    return URLEncoder.encode(value, StandardCharsets.UTF_8);
  }

  /** Whether the speaker may choose whom to speak as. */
  public boolean demonstration() {
    return session.isEmpty();
  }
}
