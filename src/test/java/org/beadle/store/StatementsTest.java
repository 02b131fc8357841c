package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Consumer;
import org.beadle.board.Party;
import org.beadle.chat.Address;
import org.beadle.plan.Action;
import org.beadle.plan.Ref;
import org.jooq.SQLDialect;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** What the record costs: statements for a list, statements for a command, and indexes used. */
class StatementsTest extends StoreContract {
  private static final LocalDate LATE = LocalDate.of(2030, 1, 1);

  /** The statements that some work prepares; nothing of it is kept. */
  private List<String> statements(Consumer<Records> work) throws SQLException {
    List<String> seen = new ArrayList<>();
    try (Connection connection = backend.connect(database)) {
      connection.setAutoCommit(false);
      Session session =
          new Session(
              new Connected(
                  watched(connection, seen),
                  backend == Backend.SQLITE ? SQLDialect.SQLITE : SQLDialect.POSTGRES),
              new Shared(store.ids(), new Rosters(), new ActionCopies(), new WrittenStatements()),
              new Heads(Map.of()));
      session.roster(sample.board.id());
      seen.clear();
      work.accept(new Records(session));
      connection.rollback();
    }
    return seen;
  }

  private static Connection watched(Connection connection, List<String> seen) {
    return (Connection)
        Proxy.newProxyInstance(
            StatementsTest.class.getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, arguments) -> {
              if (method.getName().equals("prepareStatement")) seen.add((String) arguments[0]);
              try {
                return method.invoke(connection, arguments);
              } catch (InvocationTargetException thrown) {
                throw thrown.getCause();
              }
            });
  }

  @Test
  void aListCostsTheSameHoweverLongItIs() throws SQLException {
    List<Consumer<Records>> lists =
        List.of(
            records -> records.actions().all(sample.manager()),
            records -> records.actions().all(sample.outsider()),
            records -> records.actions().concealed(sample.outsider()),
            records -> records.actions().openDueBy(sample.manager(), LATE),
            records ->
                records
                    .journal()
                    .changesBetween(
                        sample.outsider(), SampleBoard.AT, SampleBoard.AT.plusSeconds(60)));
    List<Integer> before = new ArrayList<>();
    for (Consumer<Records> list : lists) before.add(statements(list).size());

    write(
        records -> {
          Change change = records.change(sample.by(sample.manager));
          for (int number = 10; number < 40; number++)
            change.addAction(
                sample.planned(
                    "1." + number, sample.first, Party.group(sample.quality.id()), LATE));
          return change.finish("Added thirty", "plan", sample.plan.id()).orElseThrow();
        });

    List<Integer> after = new ArrayList<>();
    for (Consumer<Records> list : lists) after.add(statements(list).size());
    assertThat(after).isEqualTo(before);
    assertThat(before).allMatch(count -> count <= 4);
  }

  @Test
  void finishingAnActionCostsFewStatements() throws SQLException {
    List<String> seen =
        statements(
            records -> {
              Change change = records.change(sample.by(sample.manager));
              Action action =
                  records
                      .actions()
                      .find(sample.manager(), Ref.parse("1.1").orElseThrow())
                      .orElseThrow();
              change.close(action, Optional.of("note"));
              change.finish("Finished", "action", action.id());
            });

    // To find the action: its id, its version, itself and its parts, of which a copy in memory
    // saves
    // the last two; then the closure, the action, the change, the journal and its end; and on
    // PostgreSQL the board's lock.
    assertThat(seen).hasSize(backend == Backend.SQLITE ? 9 : 10);
  }

  @Test
  void whatIsDueIsFoundByTheIndexOfOpenMilestones() throws SQLException {
    List<String> seen = statements(records -> records.actions().openDueBy(sample.manager(), LATE));

    assertThat(planOf(seen.getFirst())).contains("milestone_open");
  }

  @Test
  void whatWaitsToBeSentIsFoundByItsIndex() throws SQLException {
    List<Consumer<Records>> looks =
        List.of(
            records -> records.outbox().heads(SampleBoard.AT),
            records -> records.outbox().unheardOf(SampleBoard.AT),
            records -> records.outbox().nextAfter(SampleBoard.AT),
            records -> records.deliveries().nudgesUnsent());

    for (Consumer<Records> look : looks)
      assertThat(planOf(statements(look).getFirst())).contains("USING INDEX delivery_waiting");
  }

  @Test
  void whatWasGivenUpIsFoundByItsIndex() throws SQLException {
    List<String> seen = statements(records -> records.deliveries().nudgesUnsent());

    assertThat(planOf(seen.getLast())).contains("USING INDEX delivery_given_up");
  }

  /** A board's record grows for years; what is asked each minute must not grow with it. */
  @Test
  void whatWasSaidLongAgoIsNotReadAgain() throws SQLException {
    long board = sample.board.id();
    LocalDate day = SampleBoard.TODAY;
    Map<String, Consumer<Records>> looks =
        Map.of(
            "nudge_by_record (board_id=? AND record_id=?)",
            records -> records.nudges().sentKeys(board, List.of(1L, 2L)),
            "nudge_by_record (board_id=? AND record_id=? AND decided_at>?)",
            records -> records.nudges().sentKeysSince(board, List.of(1L, 2L), SampleBoard.AT),
            "(board_id=? AND audience=? AND until_on>?)",
            records -> records.digests().lastTold(board, List.of("board", "group:1"), day),
            "delivery_by_board (board_id=? AND queued_at>?)",
            records -> records.deliveries().nudgesQueuedAfter(board, SampleBoard.AT),
            "record_change_by_board (board_id=? AND at>?)",
            records -> records.journal().lastChanges(board, SampleBoard.AT),
            "delivery_by_person (person_id=? AND day_on>? AND day_on<?)",
            records -> records.unasked().lastToldBefore(1, day),
            "local_message_by_place (board_id=? AND place=?)\n",
            records -> records.localMessages().list(board, "a", "b", OptionalLong.empty(), 9));

    for (var look : looks.entrySet())
      assertThat(planOf(statements(look.getValue()).getFirst()))
          .contains(look.getKey())
          .doesNotContain("ORDER BY");
  }

  @Test
  void thePastIsReadFromTheJournalSinceThen() throws SQLException {
    List<Long> actions = List.of(action("1.1").id());

    List<String> seen =
        statements(records -> records.actions().before(sample.manager(), SampleBoard.AT, actions));

    String journal =
        seen.stream().filter(each -> each.contains("earliest")).findFirst().orElseThrow();
    assertThat(planOf(journal)).contains("(board_id=? AND sequence>?)").doesNotContain("SCAN");
  }

  @Test
  void theJournalOfARecordIsFoundByItsIndex() throws SQLException {
    List<String> seen =
        statements(records -> records.journal().of(sample.manager(), action("1.1").id(), 10));

    assertThat(planOf(seen.getFirst())).contains("journal_by_subject");
  }

  @Test
  void whoSpeaksOnWhichBoardsIsFoundByIndexesAlone() throws SQLException {
    Address place = new Address("slack", "T1", "C1");
    List<String> seen =
        statements(
            records -> {
              records.people().memberships(sample.manager.person());
              records.boards().channelAt(place);
            });

    assertThat(planOf(seen.get(0))).contains("member_by_person").doesNotContain("SCAN", "B-TREE");
    assertThat(planOf(seen.getLast())).contains("USING INDEX").doesNotContain("SCAN", "B-TREE");
  }

  @Test
  void anActionIsFoundByItsRefAndReadByIndexesAlone() throws SQLException {
    List<String> seen =
        statements(
            records -> records.actions().find(sample.manager(), Ref.parse("1.1").orElseThrow()));

    assertThat(seen).hasSize(4);
    for (String statement : seen)
      assertThat(planOf(statement)).contains("SEARCH").doesNotContain("SCAN", "B-TREE");
  }

  @Test
  void anIdIsWhereItsRowIsFoundOnSqlite() throws SQLException {
    assertThat(planOf("SELECT title FROM action WHERE id = 1"))
        .contains("USING INTEGER PRIMARY KEY");
  }

  /** How SQLite would run a statement; PostgreSQL rightly reads small tables whole. */
  private String planOf(String statement) throws SQLException {
    Assumptions.assumeTrue(backend == Backend.SQLITE, "only SQLite's plan is looked at");
    StringBuilder plan = new StringBuilder();
    try (Connection connection = backend.connect(database);
        Statement explain = connection.createStatement();
        ResultSet rows = explain.executeQuery("EXPLAIN QUERY PLAN " + statement)) {
      while (rows.next()) plan.append(rows.getString("detail")).append('\n');
    }
    return plan.toString();
  }
}
