package org.beadle;

import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.beadle.board.Board;
import org.beadle.board.Policies;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.board.Rulebook;
import org.beadle.chat.Chat;
import org.beadle.desk.RecipientNames;
import org.beadle.nudge.Said;
import org.beadle.nudge.Tally;
import org.beadle.nudge.WorkingHours;
import org.beadle.plan.Action;
import org.beadle.report.Listing;
import org.beadle.store.Records;
import org.beadle.web.LocalChat;
import org.beadle.wording.RehearsalWords;

/**
 * What would be sent over some days, on a copy of the record that is thrown away again.
 *
 * @param messages a row for each thing that would be told
 * @param figures what they amount to
 */
record Simulation(Listing messages, Listing figures) {

  /** Days, both included. */
  record Period(LocalDate from, LocalDate to) {}

  /**
   * Lets the sweep loose on a copy of {@code installation}.
   *
   * @param places whether the local chat's places are channels, too; they are where the board has
   *     none of its own
   */
  static Simulation of(Installation installation, Board board, Period period, boolean places) {
    InstantSource clock = InstantSource.fixed(period.from().atStartOfDay(board.zone()).toInstant());
    try (ThrowawayFolder folder = ThrowawayFolder.make("beadle-simulate");
        Installation copy = Installation.open(Installation.in(folder.path()), clock)) {
      installation.store().copyTo(copy.store(), period.from());
      if (places || without(copy, board)) LocalChannels.put(copy);
      List<Said> all =
          copy.rehearsal(List.of(chat(copy))).between(period.from(), period.to(), board.zone());
      List<Said> own = all.stream().filter(each -> each.planned().board() == board.id()).toList();
      return copy.store().read(records -> of(records, copy, board, period, own));
    }
  }

  private static boolean without(Installation copy, Board board) {
    return copy.store().read(records -> records.boards().channels(board.id()).isEmpty());
  }

  /** Everybody is reached on it. */
  private static Chat chat(Installation copy) {
    return new LocalChat(
        new Hall(copy.store(), copy.clock()), new LocalTranscript(copy.store()), copy.clock());
  }

  private static Simulation of(
      Records records, Installation copy, Board board, Period period, List<Said> said) {
    RecipientNames names = RecipientNames.of(records, records.boards().roster(board.id()));
    WorkingHours hours = copy.hours(records, board);
    List<Action> actions = records.actions().all(Reader.everything(names.roster()));
    Rulebook rules = records.boards().rulebook(board.id());
    Tally tally =
        Tally.of(
            said,
            actions,
            hours,
            period.from(),
            period.to(),
            action -> top(rules, names.roster(), action));
    return new Simulation(
        new Listing(RehearsalWords.HEADINGS, rows(said, names, hours)),
        new Listing(RehearsalWords.FIGURES, RehearsalWords.figures(tally, names::of)));
  }

  private static int top(Rulebook rules, Roster roster, Action action) {
    return rules
        .along(Rulebook.ofAction(roster, action.id(), action.lead().parties()))
        .get(Policies.LADDER)
        .top()
        .daysLate();
  }

  private static List<List<String>> rows(
      List<Said> said, RecipientNames names, WorkingHours hours) {
    List<List<String>> rows = new ArrayList<>();
    for (int message = 0; message < said.size(); message++) {
      Said each = said.get(message);
      String to = names.of(each.planned().recipient());
      RehearsalWords.rows(
              message + 1, each.planned(), each.at().atZone(hours.zone()).toLocalDateTime(), to)
          .forEach(rows::add);
    }
    return rows;
  }
}
