package org.beadle.teams;

import java.net.URI;
import java.util.Optional;
import org.beadle.chat.Block;

/** Makes addresses under which a message's pictures and files are read, for a while. */
public interface FileLinks {
  /**
   * The address of a file; who has it may read the file until it ends. Empty where readers could
   * reach none.
   */
  Optional<URI> of(Block.File file);
}
