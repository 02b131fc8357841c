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
    return command
        .group()
        .map(name -> Naming.ofKind(caller.roster(), name, Party.Kind.GROUP, caller.today()))
        .map(
            naming ->
                switch (naming) {
                  case Naming.Unknown unknown -> caller.refused(unknown.refusal());
                  case Naming.Known known -> map(caller, command, Optional.of(known.party()));
                })
        .orElseGet(() -> map(caller, command, Optional.empty()));
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
