package org.beadle.config;

import java.util.List;
import java.util.stream.Stream;

/** The chat that needs no account. */
public record LocalChatSettings(boolean enabled) {
  static final Setting<Boolean> ENABLED =
      Setting.trueOrFalse(
          "local-chat.enabled",
          false,
          "Whether the server offers its own chat in the browser. It does so by itself as long as no"
              + " other chat is set and only this machine can reach it. A member signs in with a"
              + " one-use link, which \"beadle invite MEMBER --link\" makes. Where other machines can reach"
              + " the server, it needs an https address in http.public-url.");

  static final List<Setting<?>> ALL = List.of(ENABLED);

  static LocalChatSettings of(Values values) {
    return new LocalChatSettings(values.get(ENABLED));
  }

  Stream<Problem> problems(HttpSettings http) {
    if (!enabled || http.loopback() || http.overHttps()) return Stream.empty();
    return Stream.of(
        Problem.missing(
            HttpSettings.PUBLIC_URL,
            "members sign in to the local chat, so it has to begin with https where http.host is"
                + " not 127.0.0.1"));
  }
}
