package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.beadle.chat.Post;
import org.beadle.command.Command;
import org.beadle.command.Command.Filter;
import org.beadle.plan.Action;
import org.beadle.store.Records;
import org.beadle.store.Store;
import org.beadle.wording.ActionLine;
import org.beadle.wording.ActionList;
import org.beadle.wording.HistoryFacts;
import org.beadle.wording.HistoryPost;
import org.beadle.wording.ListFacts;

/** Shows one action, or a list of them. */
final class Showing {
  private final Store store;
  private final Cards cards;

  Showing(Store store, Cards cards) {
    this.store = store;
    this.cards = cards;
  }

  Post action(Caller caller, Command.ShowAction command) {
    return store.read(
        records ->
            Changing.find(records, caller, command)
                .map(action -> cards.card(records, caller, action))
                .orElseGet(() -> caller.refused(Missing.action(records, caller, command.ref()))));
  }

  Post history(Caller caller, Command.ShowHistory command) {
    return store.read(
        records ->
            Changing.find(records, caller, command)
                .map(action -> history(records, caller, action, command.page()))
                .orElseGet(() -> caller.refused(Missing.action(records, caller, command.ref()))));
  }

  private static Post history(Records records, Caller caller, Action action, int page) {
    return HistoryPost.post(
        new HistoryFacts(
            action,
            records.journal().history(caller.reader(), action.id()),
            records.journal().isHistoryCut(caller.reader(), action.id()),
            page));
  }

  Post list(Caller caller, Filter filter) {
    Palette palette = Palette.of(caller);
    return switch (Selection.of(filter, caller, palette)) {
      case Selection.Unknown unknown -> caller.refused(unknown.refusal());
      case Selection.Picked picked ->
          store.read(records -> list(records, caller, filter, palette, picked.wanted()));
    };
  }

  private static Post list(
      Records records, Caller caller, Filter filter, Palette palette, Predicate<Action> wanted) {
    List<ActionLine> lines =
        records.actions().all(caller.reader()).stream().filter(wanted).map(palette::line).toList();
    long hidden =
        records.actions().concealed(caller.reader()).stream()
            .filter(action -> Hidden.of(action, palette).fits(filter))
            .count();
    return ActionList.post(
        new ListFacts(filter, lines, (int) hidden, Optional.empty(), caller.today()));
  }
}
