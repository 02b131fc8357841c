package org.beadle.command;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.beadle.command.RegisterCommand.Of;

/** The blanks of the commands about registers. */
final class RegisterSlots {
  private RegisterSlots() {}

  /** A group and a day are at most so many words. */
  private static final int LONGEST_OF = 28;

  /** How like a word for an entry a word is that may be meant for it. */
  private static final double MISTYPED = 0.12;

  static final Set<String> ENTRIES =
      Set.of(
          "present",
          "attended",
          "deputy",
          "apologies",
          "apologised",
          "apology",
          "apols",
          "absent",
          "arrived",
          "left",
          "confirm");

  /** Who is no seat, since one at a time is entered. */
  private static final Set<String> MANY =
      Set.of("rest", "all", "everyone", "everybody", "others", "both");

  static final Slot<Of> REGISTER =
      Slot.of(
              "register",
              "a group, with a day where it is not the last meeting, and a colon",
              "Full board 12 May:",
              new RegisterOfReader(false))
          .label("group [date]:")
          .asking("Which group's register, and of which day? For example Full board 12 May:")
          .shortestFirst()
          .most(LONGEST_OF);

  static final Slot<Of> WHOLE_REGISTER =
      Slot.of("sitting", "a group", "Full board", new RegisterOfReader(true))
          .label("group [date]")
          .asking("Which group's register? For example Full board, or Full board 12 May.")
          .most(LONGEST_OF);

  static final Slot<Command.Name> SEAT =
      Slots.naming(
              "entered", "a seat: an agency, its holder or both", "Police", RegisterSlots::seat)
          .label("seat")
          .asking("Whose seat: which agency, or which person?");

  static final Slot<Command.Name> DEPUTY =
      Slots.naming("standin", "the deputy's name", "@health-lead", RegisterSlots::name)
          .label("deputy")
          .asking("Who came as deputy?");

  static final Slot<Command.Name> GUEST =
      Slots.naming("guest", "a name", "@lay-member", RegisterSlots::name)
          .label("name")
          .asking("Who was in attendance?");

  static final Slot<Integer> PAGE =
      Slot.of("page", "a page's number", "2", RegisterSlots::page).asking("Which page?").most(1);

  static final List<Slot<?>> ALL = List.of(REGISTER, WHOLE_REGISTER, SEAT, DEPUTY, GUEST, PAGE);

  private static Optional<Command.Name> name(Utterance said, int from, int to, Context context) {
    return Slots.nameOf(said.bare(from, to));
  }

  /**
   * A seat, whose name holds a word for what may be entered, or what may be meant for one, in
   * quotation marks only. Several are no seat; those that are left have a command of their own.
   */
  private static Optional<Command.Name> seat(Utterance said, int from, int to, Context context) {
    boolean quoted = Quotes.quoted(said.bare(from, to));
    boolean plain = quoted || IntStream.range(from, to).noneMatch(at -> mayBeEntry(said.key(at)));
    int first = said.is(from, "the") ? from + 1 : from;
    boolean many = !quoted && first < to && MANY.contains(said.key(first));
    return name(said, from, to, context).filter(name -> plain && !many);
  }

  private static boolean mayBeEntry(String word) {
    return ENTRIES.stream()
        .anyMatch(entry -> entry.equals(word) || Likeness.distance(word, entry) <= MISTYPED);
  }

  private static Optional<Integer> page(Utterance said, int from, int to, Context context) {
    String text = said.bare(from, to);
    return text.matches("[1-9]\\d?") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }
}
