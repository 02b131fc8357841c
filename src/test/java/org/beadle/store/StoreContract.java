package org.beadle.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Function;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
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
