package org.beadle.desk;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.beadle.chat.Chat;

/** The platforms of this installation, in the order in which people are reached on them. */
public final class Chats {
  private final Map<String, Chat> byPlatform = new LinkedHashMap<>();

  public Chats(Collection<Chat> chats) {
    chats.forEach(chat -> byPlatform.put(chat.platform(), chat));
  }

  /** The adapter of {@code platform}; empty where it is not switched on. */
  public Optional<Chat> of(String platform) {
    return Optional.ofNullable(byPlatform.get(platform));
  }

  /** The names of the platforms, the preferred first. */
  public List<String> platforms() {
    return List.copyOf(byPlatform.keySet());
  }
}
