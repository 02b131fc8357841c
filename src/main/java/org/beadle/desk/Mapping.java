package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Party;
import org.beadle.chat.Post;
import org.beadle.command.AttendanceCommand;
import org.beadle.report.HeatMapPicture;
import org.beadle.store.Store;
import org.beadle.wording.MapFacts;
import org.beadle.wording.MapPost;

/** Shows agencies by meetings. */
final class Mapping {
  private final Store store;

  Mapping(Store store) {
    this.store = store;
  }

  Post map(Caller caller, AttendanceCommand.ShowMap command) {
    return Naming.group(caller, command.group())
        .then(known -> MeetingFinder.shown(caller, known))
        .said(caller, known -> map(caller, command, known.map(Naming.Known::party)));
  }

  private Post map(Caller caller, AttendanceCommand.ShowMap command, Optional<Party> group) {
    MapFacts facts =
        store.read(
            records -> {
              MeetingsAsked asked =
                  new MeetingsAsked(
                      records, caller, group, MeetingsAsked.year(caller, command.years()));
              return new MapFacts(caller.roster(), group, asked.year(), asked.sittings());
            });
    boolean empty = facts.map().rows().isEmpty();
    return MapPost.of(facts, empty ? Optional.empty() : HeatMapPicture.png(facts));
  }
}
