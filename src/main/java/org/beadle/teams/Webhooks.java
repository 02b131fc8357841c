package org.beadle.teams;

import java.net.URI;
import java.util.Optional;

/** Where the addresses of workflows are kept. Each is a secret: who has it can post there. */
public interface Webhooks {
  /** The address of the workflow with this name; empty where there is none, or no longer. */
  Optional<URI> find(String name);
}
