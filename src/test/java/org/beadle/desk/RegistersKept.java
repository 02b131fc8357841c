package org.beadle.desk;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Expected;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Register;
import org.beadle.meeting.RegisterEntry;

/** The sample board with meetings, and its registers as they are kept. */
final class RegistersKept {
  static final LocalDate TODAY = LocalDate.of(2018, 6, 18);

  private final SampleHouse house;

  RegistersKept(SampleHouse house) {
    this.house = house;
  }

  Meeting meets(String group, LocalDate on) {
    return meets(group, on, Meeting.Kind.MEETING);
  }

  Meeting meets(String group, LocalDate on, Meeting.Kind kind) {
    long id = house.group(group);
    return house.change(
        change ->
            change.diary().add(id, on, Optional.of(LocalTime.of(9, 0)), Optional.empty(), kind));
  }

  private Reader whole() {
    return Reader.everything(house.roster());
  }

  Optional<Register> register(Meeting meeting) {
    return house.store.read(records -> records.registers().of(whole(), meeting.id()));
  }

  List<RegisterEntry> history(Meeting meeting) {
    return house.store.read(records -> records.registers().history(whole(), meeting.id()));
  }

  Meeting.State state(Meeting meeting) {
    return house.store.read(
        records -> records.meetings().byId(whole(), meeting.id()).orElseThrow().state());
  }

  /** The expected seat of an agency. */
  Seat seat(Meeting meeting, String agency) {
    return Expected.seats(house.roster(), meeting.group(), meeting.on()).stream()
        .filter(seat -> seat.agency().isPresent())
        .filter(
            seat ->
                house
                    .roster()
                    .agency(seat.agency().getAsLong())
                    .orElseThrow()
                    .name()
                    .equals(agency))
        .findFirst()
        .orElseThrow();
  }

  /** What the register says of an agency's seat. */
  RegisterEntry entry(Meeting meeting, String agency) {
    return register(meeting).orElseThrow().of(seat(meeting, agency).id()).orElseThrow();
  }

  /** The line of a card that is about a seat. */
  static Block.Choice line(Post card, String seat) {
    return lines(card).stream()
        .filter(line -> line.text().equals(seat))
        .findFirst()
        .orElseThrow(() -> new AssertionError("no line " + seat + " in " + card));
  }

  static List<Block.Choice> lines(Post card) {
    return card.blocks().stream()
        .filter(Block.Choices.class::isInstance)
        .flatMap(block -> ((Block.Choices) block).choices().stream())
        .toList();
  }

  static Block.Option option(Post card, String seat, String label) {
    return line(card, seat).options().stream()
        .filter(option -> option.label().equals(label))
        .findFirst()
        .orElseThrow();
  }
}
