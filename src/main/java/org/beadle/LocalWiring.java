package org.beadle;

import org.beadle.web.LocalChat;

/** Connects the local chat to the record. */
final class LocalWiring {
  private LocalWiring() {}

  /** The local chat, in which every board's channels stand. */
  static LocalChat chat(Installation installation) {
    LocalChannels.put(installation);
    return new LocalChat(
        new Hall(installation.store(), installation.clock()),
        new LocalTranscript(installation.store()),
        installation.clock());
  }
}
