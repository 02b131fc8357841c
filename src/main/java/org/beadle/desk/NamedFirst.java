package org.beadle.desk;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.command.Command;

/**
 * Words that name somebody, or that begin with the name of a group or agency and go on with a note.
 *
 * @param rest what follows the name; empty where the words as a whole are the name
 */
record NamedFirst(Naming naming, Optional<String> rest) {
  private static final Pattern AFTER_NAME = Pattern.compile("^[\\s:,]+");

  /** Names are compared without such words, and would take them from the note. */
  private static final Pattern SMALL_WORD_LAST =
      Pattern.compile("(?i).*\\s(and|at|for|from|in|of|on|the|to|with)");

  static NamedFirst of(Caller caller, Command.Name words) {
    Naming whole = Naming.of(caller.roster(), words, caller.today());
    return switch (whole) {
      case Naming.Known known -> new NamedFirst(known, Optional.empty());
      case Naming.Unknown unknown ->
          longest(caller, words.text()).orElse(new NamedFirst(unknown, Optional.empty()));
    };
  }

  private static Optional<NamedFirst> longest(Caller caller, String words) {
    PartyNames names = PartyNames.of(caller.roster());
    return IntStream.iterate(words.length() - 1, end -> end > 0, end -> end - 1)
        .filter(end -> AFTER_NAME.matcher(words.substring(end)).find())
        .filter(end -> !SMALL_WORD_LAST.matcher(words.substring(0, end)).matches())
        .mapToObj(end -> split(caller, names, words, end))
        .flatMap(Optional::stream)
        .findFirst();
  }

  private static Optional<NamedFirst> split(
      Caller caller, PartyNames names, String words, int end) {
    String rest = AFTER_NAME.matcher(words.substring(end)).replaceFirst("").strip();
    return names
        .find(words.substring(0, end))
        .exact()
        .filter(NamedFirst::isBody)
        .map(party -> new Naming.Known(party, caller.roster().nameOf(party)))
        .map(known -> new NamedFirst(known, Optional.of(rest).filter(it -> !it.isEmpty())));
  }

  private static boolean isBody(Party party) {
    return party.kind() == Party.Kind.GROUP || party.kind() == Party.Kind.AGENCY;
  }

  /** Who is named, where somebody is. */
  Party party() {
    return switch (naming) {
      case Naming.Known known -> known.party();
      case Naming.Unknown unknown ->
          throw new IllegalArgumentException("no party is called " + unknown.typed());
    };
  }
}
