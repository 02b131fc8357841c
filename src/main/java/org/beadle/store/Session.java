package org.beadle.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.beadle.board.Board;
import org.beadle.board.Roster;
import org.beadle.plan.Action;
import org.jooq.DSLContext;
import org.jooq.Query;
import org.jooq.Record;
import org.jooq.Result;
import org.jooq.SQLDialect;
import org.jooq.Select;

/** One transaction, and what is known within it. */
final class Session {
  private final Connected connected;
  private final Shared shared;
  private final Heads heads;
  private final Map<Long, Rosters.Copy> copies = new HashMap<>();
  private final List<Change> changes = new ArrayList<>();
  private final List<Runnable> afterwards = new ArrayList<>();
  private boolean peopleChanged;

  Session(Connected connected, Shared shared, Heads heads) {
    this.connected = connected;
    this.shared = shared;
    this.heads = heads;
  }

  DSLContext sql() {
    return connected.sql();
  }

  long nextId() {
    return shared.ids().next();
  }

  /** Runs a query whose text is written out once; see {@link WrittenStatements#fetch}. */
  Result<Record> fetch(String name, Supplier<? extends Select<?>> made, Object... values) {
    return shared.written().fetch(name, connected, made, values);
  }

  /** Runs a statement whose text is written out once; how many rows it wrote. */
  int execute(String name, Supplier<? extends Query> made, Object... values) {
    return shared.written().execute(name, connected, made, values);
  }

  Heads heads() {
    return heads;
  }

  /** Whether other programs may write at the same time, so that rows have to be locked. */
  boolean locks() {
    return sql().dialect() == SQLDialect.POSTGRES;
  }

  Rosters.Copy people(long board) {
    return copies.computeIfAbsent(board, id -> shared.rosters().copy(id, this, !peopleChanged));
  }

  Roster roster(long board) {
    return people(board).roster();
  }

  Board board(long id) {
    return roster(id).board();
  }

  /** The people or settings of {@code board} were changed in this transaction. */
  void peopleChanged(long board) {
    peopleChanged = true;
    copies.remove(board);
  }

  void opened(Change change) {
    changes.add(change);
  }

  /** The copy of an action at a version, where none of its board's people changed here. */
  Optional<Action> copy(long board, long action, int version) {
    return peopleChanged
        ? Optional.empty()
        : shared.actions().find(action, version, people(board).revision());
  }

  /** Keeps an action for others once it is committed. */
  void keep(Action action) {
    if (peopleChanged) return;
    int revision = people(action.board()).revision();
    afterwards.add(() -> shared.actions().keep(action, revision));
  }

  void afterwards(Runnable work) {
    afterwards.add(work);
  }

  List<Runnable> afterwards() {
    return afterwards;
  }

  /** Nothing may be written that the journal does not tell of. */
  void mustBeFinished() {
    if (changes.stream().anyMatch(Change::leftOpen))
      throw new IllegalStateException("A change of the record was begun and not finished.");
  }
}
