package org.beadle.desk;

import java.net.URI;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Where people reach the pages, for what is said in messages.
 *
 * @param agendas the pages of agendas
 * @param pages where all of them begin; empty where none are served. Asked only when an address is
 *     given, since a server knows it only once it listens
 */
public record PageLinks(AgendaLinks agendas, Supplier<Optional<URI>> pages) {
  /** Where there are no pages. */
  public static final PageLinks NONE = new PageLinks(AgendaLinks.NONE, Optional::empty);
}
