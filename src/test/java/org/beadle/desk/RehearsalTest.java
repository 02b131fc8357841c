package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.OptionalLong;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.NudgeKey;
import org.beadle.nudge.Planned;
import org.beadle.nudge.Said;
import org.beadle.store.Channel;
import org.beadle.store.Database;
import org.beadle.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is foreseen, what is rehearsed on a copy, and what is sent are the same. */
class RehearsalTest extends DeskTest {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalDate FIRST = LocalDate.of(2018, 6, 18);
  private static final LocalDate LAST = FIRST.plusDays(30);
  private final StandInChat chat = new StandInChat("local");
  @TempDir Path elsewhere;

  @Test
  void whatIsRehearsedIsWhatIsSentAndWhatIsForeseen() {
    house.change(
        change ->
            change
                .setUp()
                .putChannel(
                    new Channel(
                        house.store.ids().next(),
                        "Full board",
                        Channel.Kind.BOARD,
                        OptionalLong.empty(),
                        house.at(House.BOARD))));
    house.sweep(chat);
    List<List<NudgeKey>> foreseen = keys(foreseen());
    List<List<NudgeKey>> rehearsed = keys(rehearsed());
    assertThat(rehearsed).hasSizeGreaterThan(20).containsExactlyInAnyOrderElementsOf(foreseen);
    assertThat(keys(sent())).containsExactlyElementsOf(rehearsed);
  }

  @Test
  void whoseAccountIsGoneIsPassedOverInARehearsalToo() {
    long police = house.member(POLICE).person();
    house.store.change(
        records -> {
          records.people().identify(police, "slack", "T1", "U1", house.clock.instant());
          records.people().gone(police, "slack", house.clock.instant());
        });
    house.sweep(chat);

    assertThat(keys(rehearsed())).containsExactlyInAnyOrderElementsOf(keys(foreseen()));
  }

  private List<Planned> foreseen() {
    return house.store.read(
        records ->
            Foresight.of(records, house.calendars, house.board(), house.clock.instant(), 30));
  }

  private List<Planned> rehearsed() {
    List<String> before = house.everything();
    Database.Sqlite file = new Database.Sqlite(elsewhere.resolve("copy.db"));
    try (Store copy = Store.open(file)) {
      house.store.copyTo(copy, FIRST);
      List<Said> said =
          new Rehearsal(copy, house.calendars, new Chats(List.of(chat)))
              .between(FIRST, LAST, LONDON);
      assertThat(house.everything()).as("the record itself").isEqualTo(before);
      assertThat(chat.posted).isEmpty();
      return said.stream().map(Said::planned).toList();
    }
  }

  private List<Planned> sent() {
    Sweep sweep = new Sweep(house.store, house.calendars, new Chats(List.of(chat)), house.clock);
    return FIRST
        .plusDays(1)
        .datesUntil(LAST.plusDays(1))
        .flatMap(
            day -> {
              house.clock.set(day.atTime(9, 0).atZone(LONDON).toInstant());
              List<Planned> planned = sweep.sweep();
              house.deliverer(chat).deliver();
              return planned.stream();
            })
        .toList();
  }

  private static List<List<NudgeKey>> keys(List<Planned> planned) {
    return planned.stream().map(each -> each.nudges().stream().map(Nudge::key).toList()).toList();
  }
}
