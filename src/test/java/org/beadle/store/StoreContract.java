package org.beadle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.beadle.board.Group;
import org.beadle.board.Reader;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.beadle.plan.Update;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.Parameter;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.EnumSource;

/** A store on each of the databases, with the sample board in it. */
@ParameterizedClass
@EnumSource(Backend.class)
abstract class StoreContract {
  @Parameter Backend backend;
  @TempDir Path folder;
  Database database;
  Store store;
  SampleBoard sample;

  @BeforeEach
  void open() {
    database = backend.fresh(folder);
    store = Store.open(database);
    sample = SampleBoard.in(store);
  }

  @AfterEach
  void close() {
    store.close();
  }

  <T> T read(Function<Records, T> work) {
    return store.read(work);
  }

  <T> T write(Function<Records, T> work) {
    return store.write(work);
  }

  /** The action with a ref, as the board manager sees it. */
  Action action(String ref) {
    return read(records -> find(records, ref));
  }

  Action find(Records records, String ref) {
    return records.actions().find(sample.manager(), Ref.parse(ref).orElseThrow()).orElseThrow();
  }

  /** What looking a ref up gives. */
  Optional<Action> lookedUp(String ref) {
    return read(records -> records.actions().find(sample.manager(), Ref.parse(ref).orElseThrow()));
  }

  /** An action's updates, of whatever board. */
  List<Update> updates(long action) {
    return read(
        records ->
            records.boards().all().stream()
                .map(board -> new Reader(board.id(), 0, everything(records, board.id())))
                .flatMap(reader -> records.actions().updates(reader, action, 100).stream())
                .toList());
  }

  private static Set<Long> everything(Records records, long board) {
    return records.boards().roster(board).groups().stream()
        .map(Group::id)
        .collect(Collectors.toSet());
  }

  /** Where the sample board's journal is broken. */
  OptionalLong broken() {
    return broken(sample);
  }

  OptionalLong broken(SampleBoard board) {
    return read(records -> records.journal().verify(board.board.id()));
  }

  /** Does something to the record behind the store's back. */
  void tamper(String statement) {
    try (Connection connection = backend.connect(database);
        Statement one = connection.createStatement()) {
      one.executeUpdate(statement);
    } catch (SQLException failure) {
      throw new IllegalStateException(failure);
    }
  }
}
