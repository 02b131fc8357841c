package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.plan.Action;
import org.beadle.plan.Event;
import org.beadle.plan.Happening;
import org.junit.jupiter.api.Test;

/** The journal tells each field of each change, and shows where it was tampered with. */
class JournalTest extends StoreContract {

  @Test
  void aChangeIsToldFieldByField() {
    Action before = action("1.1");
    sample.change(
        sample.manager,
        "1.1",
        (change, action) -> change.snooze(action, SampleBoard.TODAY.plusDays(5)));

    JournalEntry entry = journalOf(before.id()).getFirst();
    assertThat(entry.kind()).isEqualTo("action");
    assertThat(entry.record()).isEqualTo(before.id());
    assertThat(entry.field()).isEqualTo("snoozed_until_on");
    assertThat(entry.before()).isEmpty();
    assertThat(entry.after()).contains("2018-05-06");
    assertThat(entry.change().header()).isEqualTo(sample.by(sample.manager));
    assertThat(entry.change().summary()).isEqualTo("Changed 1.1");
  }

  @Test
  void whatIsNewIsToldWholeAndUnderTheActionItBelongsTo() {
    Action before = action("1.1");
    sample.change(sample.manager, "1.1", (change, action) -> change.note(action, "well under way"));

    List<JournalEntry> entries = journalOf(before.id());
    assertThat(entries)
        .filteredOn(entry -> entry.kind().equals("progress_update"))
        .singleElement()
        .satisfies(
            entry -> {
              assertThat(entry.field()).isEqualTo("created");
              assertThat(entry.subject()).isEqualTo(before.id());
              assertThat(entry.after().orElseThrow()).contains("\"note\":\"well under way\"");
            });
  }

  private List<JournalEntry> journalOf(long record) {
    return read(records -> records.journal().of(sample.manager(), record, 100));
  }

  @Test
  void aChangeThatWasTakenBackSaysSo() {
    long change = note("1.1");
    UndoResult.Undone undone =
        (UndoResult.Undone)
            write(records -> records.journal().undo(change, sample.by(sample.manager)));

    RecordChange taken = read(records -> records.journal().change(change).orElseThrow());
    RecordChange undo = read(records -> records.journal().change(undone.change()).orElseThrow());
    assertThat(taken.undone()).isTrue();
    assertThat(undo.undoes()).isEqualTo(OptionalLong.of(change));
    assertThat(undo.summary()).isEqualTo("Took back: Changed 1.1");
  }

  @Test
  void changesAreListedForASpanOfTime() {
    note("1.1");

    List<RecordChange> before =
        read(
            records ->
                records
                    .journal()
                    .changesBetween(
                        sample.manager(), SampleBoard.AT.minusSeconds(5), SampleBoard.AT));
    List<RecordChange> within =
        read(
            records ->
                records
                    .journal()
                    .changesBetween(
                        sample.manager(), SampleBoard.AT, SampleBoard.AT.plusMillis(1)));
    assertThat(before).isEmpty();
    assertThat(within)
        .extracting(RecordChange::summary)
        .containsExactly("Changed 1.1", "Set the board up");
  }

  @Test
  void aSaidTextThatIsTooLongIsCutWithoutHarm() {
    String tooLong = "é".repeat(5000);
    long change =
        write(
            records -> {
              Change open =
                  records.change(sample.header(OptionalLong.of(sample.manager.id()), tooLong));
              open.note(find(records, "1.1"), "note");
              return open.finish(tooLong, "action", 1).orElseThrow();
            });

    RecordChange read = read(records -> records.journal().change(change).orElseThrow());
    assertThat(read.header().said()).hasSize(4000).endsWith("…");
    assertThat(read.summary()).hasSize(1000).endsWith("…");
    assertThat(broken()).isEmpty();
  }

  @Test
  void anUntouchedJournalIsWhole() {
    note("1.1");
    note("1.2");

    assertThat(broken()).isEmpty();
  }

  @Test
  void aRowThatTheJournalTellsOtherwiseIsFound() {
    SampleBoard.in(store, "other");
    note("1.1");
    assertThat(differences()).isEmpty();

    tamper("UPDATE progress_update SET note = 'other'");

    assertThat(broken()).isEmpty();
    assertThat(differences())
        .singleElement()
        .satisfies(
            row -> {
              assertThat(row.ref()).contains("1.1");
              assertThat(row.fields()).containsExactly("note");
            });
  }

  private List<RowDifference> differences() {
    return read(records -> records.journal().differences(sample.board.id()));
  }

  @Test
  void anActionsHistoryBeginsWithTheNewest() {
    note("1.1");

    long action = action("1.1").id();
    List<Happening> told = read(records -> records.journal().history(sample.manager(), action));
    assertThat(told)
        .first()
        .satisfies(
            newest -> assertThat(newest.events()).singleElement().isInstanceOf(Event.Said.class));
  }

  @Test
  void eachBoardHasItsOwnChain() {
    SampleBoard other = SampleBoard.in(store, "other");
    note("1.1");
    other.change(other.manager, "1.1", (change, action) -> change.note(action, "note"));
    note("1.2");

    assertThat(broken()).isEmpty();
    assertThat(broken(other)).isEmpty();
  }

  @Test
  void anAlteredEntryIsFound() {
    long change = note("1.1");
    long sequence = firstOf(change);
    note("1.2");

    tamper("UPDATE journal SET after_value = '2018-01-01' WHERE sequence = " + sequence);

    assertThat(broken()).hasValue(sequence);
  }

  @Test
  void aRemovedEntryIsFound() {
    long sequence = firstOf(note("1.1"));
    note("1.2");

    tamper("DELETE FROM journal WHERE sequence = " + sequence);

    assertThat(broken()).hasValue(sequence);
  }

  @Test
  void aRemovedEndIsFound() {
    long change = note("1.1");
    long sequence = firstOf(change);

    tamper("DELETE FROM journal WHERE change_id = " + change);

    assertThat(broken()).hasValue(sequence);
  }

  @Test
  void entriesThatWereCutOffAtTheEndAreFound() {
    note("1.1");
    long last = read(records -> records.journal().head(sample.board.id())).sequence();

    tamper("DELETE FROM journal WHERE sequence = " + last);

    assertThat(broken()).hasValue(last);
  }

  @Test
  void aWholeLastChangeThatWasRemovedIsFoundAndStaysSo() {
    long change = note("1.1");
    long sequence = firstOf(change);

    tamper("DELETE FROM journal WHERE change_id = " + change);
    tamper("DELETE FROM record_change WHERE id = " + change);

    assertThat(broken()).hasValue(sequence);
    note("1.2");
    assertThat(broken()).as("after a further change").hasValue(sequence);
  }

  @Test
  void aHeadThatWasSetBackOverTheRestOfAChangeIsFound() {
    sample.change(
        sample.manager,
        "1.1",
        (change, action) -> change.snooze(change.note(action, "a note"), SampleBoard.TODAY));
    long last = read(records -> records.journal().head(sample.board.id())).sequence();
    String before = hash(last - 1).orElseThrow();

    tamper("DELETE FROM journal WHERE sequence = " + last);
    tamper(
        "UPDATE journal_head SET sequence = %d, hash = '%s' WHERE board_id = %d"
            .formatted(last - 1, before, sample.board.id()));

    assertThat(broken()).hasValue(last);
  }

  @Test
  void aHeadThatWasRemovedIsFound() {
    long last = read(records -> records.journal().head(sample.board.id())).sequence();

    tamper("DELETE FROM journal_head WHERE board_id = " + sample.board.id());

    assertThat(broken()).hasValue(last + 1);
  }

  @Test
  void aChangeWithoutEntriesThatWasPutInIsFound() {
    long change = note("1.1");

    tamper(
        "INSERT INTO record_change SELECT id + 1, board_id, member_id, at, platform, place, said,"
            + " summary, subject_kind, subject_id, undoes, 1 FROM record_change WHERE id = "
            + change);

    assertThat(broken()).isNotEmpty();
  }

  @Test
  void theHeadIsTheLastEntry() {
    note("1.1");
    JournalHead head = read(records -> records.journal().head(sample.board.id()));

    assertThat(hash(head.sequence())).hasValue(head.hash());
    assertThat(hash(head.sequence() + 1)).isEmpty();
  }

  private Optional<String> hash(long sequence) {
    return read(records -> records.journal().hash(sample.board.id(), sequence));
  }

  @Test
  void alteredWordsOfAChangeAreFound() {
    for (String column : List.of("said", "summary", "place")) {
      SampleBoard own = SampleBoard.in(store, "board-" + column);
      long change = own.change(own.manager, "1.1", (open, action) -> open.note(action, "note"));
      long sequence = firstOf(change);

      tamper("UPDATE record_change SET " + column + " = 'other' WHERE id = " + change);

      assertThat(broken(own)).hasValue(sequence);
    }
  }

  @Test
  void alteredTimeOrAuthorOfAChangeIsFound() {
    long change = note("1.1");
    long sequence = firstOf(change);
    tamper("UPDATE record_change SET at = at + 1 WHERE id = " + change);
    assertThat(broken()).hasValue(sequence);

    tamper("UPDATE record_change SET at = at - 1 WHERE id = " + change);
    assertThat(broken()).isEmpty();
    tamper(
        "UPDATE record_change SET member_id = " + sample.policeLead.id() + " WHERE id = " + change);
    assertThat(broken()).hasValue(sequence);
  }

  @Test
  void anEntryThatWasPutInIsFound() {
    long change = note("1.1");
    long end = journalOf(action("1.1").id()).getFirst().sequence();

    tamper(
        "INSERT INTO journal (board_id, sequence, change_id, record_kind, record_id, subject_id,"
            + " field, hash) VALUES (%d, %d, %d, 'action', 1, 1, 'title', '00')"
                .formatted(sample.board.id(), end + 1, change));

    assertThat(broken()).hasValue(end + 1);
  }

  private long note(String ref) {
    return sample.change(sample.manager, ref, (change, action) -> change.note(action, "a note"));
  }

  /** The place of a change's first entry. */
  private long firstOf(long change) {
    return read(records ->
            records.journal().entries(change).stream().mapToLong(JournalEntry::sequence).min())
        .orElseThrow();
  }
}
