package org.beadle.web;

import java.util.List;
import org.beadle.chat.Block;
import org.beadle.desk.AgendaDesk;

/** What the pages of agendas show. */
public sealed interface AgendaView {
  Visit visit();

  /** Where another of these pages is, for the same visitor. */
  default String path(long meeting, String more) {
    return visit().path(AgendaPages.LIST + "/" + meeting + more);
  }

  /** The meetings to come. */
  record Coming(Visit visit, List<AgendaDesk.Coming> meetings) implements AgendaView {}

  /**
   * An agenda.
   *
   * @param paper its title first, then a heading above each part
   */
  record Page(Visit visit, long meeting, List<Block> paper) implements AgendaView {
    public String title() {
      return ((Block.Heading) paper.getFirst()).text();
    }

    /** What stands below the title. */
    public List<Block> parts() {
      return paper.subList(1, paper.size());
    }
  }
}
