package org.beadle.store;

import static org.beadle.store.jooq.Tables.ACTION;
import static org.beadle.store.jooq.Tables.AGENDA_ITEM;
import static org.beadle.store.jooq.Tables.MEETING;

import java.util.Set;
import java.util.stream.Collectors;
import org.beadle.board.Group;
import org.beadle.board.Reader;
import org.beadle.plan.Action;
import org.jooq.Condition;
import org.jooq.Field;
import org.jooq.Record;
import org.jooq.impl.DSL;

/**
 * What a reader may see of a board's actions. An action belongs to the group that leads it; that of
 * a confidential group is hidden from readers who may not see the group's records.
 *
 * @param board the board that is read
 * @param hidden the ids of the confidential groups that the reader may not see
 * @param confidential the ids of all confidential groups
 */
record Sight(long board, Set<Long> hidden, Set<Long> confidential) {

  static Sight of(Reader reader, Session session) {
    Set<Long> confidential =
        session.roster(reader.board()).groups().stream()
            .filter(Group::confidential)
            .map(Group::id)
            .collect(Collectors.toUnmodifiableSet());
    Set<Long> hidden =
        confidential.stream()
            .filter(group -> !reader.confidential().contains(group))
            .collect(Collectors.toUnmodifiableSet());
    return new Sight(reader.board(), hidden, confidential);
  }

  /** What the program itself sees: all. */
  static Sight whole(long board, Session session) {
    Sight nobodys = of(new Reader(board, 0, Set.of()), session);
    return new Sight(board, Set.of(), nobodys.confidential());
  }

  /** Actions of the board that may be shown. */
  Condition shown() {
    Condition own = ACTION.BOARD_ID.eq(board);
    return hidden.isEmpty() ? own : own.andNot(led());
  }

  /** Meetings of the board that may be shown. */
  Condition meetings() {
    return owned(MEETING.BOARD_ID, MEETING.GROUP_ID);
  }

  /** Items of agendas that may be shown. */
  Condition agendaItems() {
    return owned(AGENDA_ITEM.BOARD_ID, AGENDA_ITEM.GROUP_ID);
  }

  private Condition owned(Field<Long> itsBoard, Field<Long> group) {
    Condition own = itsBoard.eq(board);
    return hidden.isEmpty() ? own : own.and(group.notIn(hidden));
  }

  /**
   * Whether an action may be shown, and looks to the reader as to anybody. One with links may not:
   * they may name what the reader does not see. Nor may one with a closure or a request for a date,
   * whose words may have been said in confidence.
   */
  boolean showsWhole(Action action) {
    return hidden.isEmpty()
        || (action.links().isEmpty()
            && action.closure().isEmpty()
            && action.dateRequest().isEmpty()
            && action.confidentialGroup().stream().noneMatch(hidden::contains));
  }

  /** Actions of the board that may only be counted. */
  Condition concealed() {
    return hidden.isEmpty() ? DSL.falseCondition() : ACTION.BOARD_ID.eq(board).and(led());
  }

  /** Whether the action of a row may be shown. */
  boolean shows(Record row) {
    return row.get(ACTION.BOARD_ID) == board
        && !hides(row.get(ACTION.LEAD_KIND), row.get(ACTION.LEAD_ID));
  }

  boolean hides(String leadKind, long lead) {
    return leadKind.equals("group") && hidden.contains(lead);
  }

  private Condition led() {
    return ACTION.LEAD_KIND.eq("group").and(ACTION.LEAD_ID.in(hidden));
  }
}
