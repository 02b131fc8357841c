package org.beadle.config;

import java.util.List;
import java.util.stream.Stream;

/** The chat that needs no account. */
public record LocalChatSettings(boolean enabled) {
  static final Setting<Boolean> ENABLED =
      Setting.trueOrFalse(
          "local-chat.enabled",
          false,
          "Whether the server offers its own chat in the browser. Whoever opens it may speak as any"
              + " member, so it is for trying things out and works on this machine only.");

  static final List<Setting<?>> ALL = List.of(ENABLED);

  static LocalChatSettings of(Values values) {
    return new LocalChatSettings(values.get(ENABLED));
  }

  Stream<Problem> problems(HttpSettings http) {
    if (!enabled || http.loopback()) return Stream.empty();
    return Stream.of(
        Problem.missing(
            ENABLED,
            "anyone in the local chat may speak as any member, so http.host has to be 127.0.0.1"));
  }
}
