package org.beadle.desk;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.beadle.board.Party;
import org.beadle.board.PartyNames;
import org.beadle.command.Command;
import org.beadle.wording.Refusal;

/**
 * Words that name somebody, or that begin with the name of a group or agency and go on with a note.
 *
 * @param typed the words of the name
 * @param rest what follows the name; empty where the words as a whole are the name
 */
record NamedFirst(Naming naming, String typed, Optional<String> rest) {
  private static final Pattern AFTER_NAME = Pattern.compile("^[\\s:,]+");

  private static final Pattern JOINED =
      Pattern.compile("^(?:(?:and|or|plus|as well as)\\s+|[&+/]\\s*)", Pattern.CASE_INSENSITIVE);

  /** Names are compared without such words, and would take them from the note. */
  private static final Pattern SMALL_WORD_LAST =
      Pattern.compile("(?i).*\\s(and|at|for|from|in|of|on|or|the|to|with|[&+/])");

  static NamedFirst of(Caller caller, Command.Name words) {
    Naming whole = Naming.of(caller.roster(), words, caller.today());
    return switch (whole) {
      case Naming.Known known -> new NamedFirst(known, words.text(), Optional.empty());
      case Naming.Unknown unknown ->
          longest(caller, words.text())
              .orElse(new NamedFirst(unknown, words.text(), Optional.empty()));
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
        .map(
            known ->
                new NamedFirst(
                    known,
                    words.substring(0, end).strip(),
                    Optional.of(rest).filter(it -> !it.isEmpty())));
  }

  private static boolean isBody(Party party) {
    return party.kind() == Party.Kind.GROUP || party.kind() == Party.Kind.AGENCY;
  }

  /** Why it is not clear who alone is named; empty where it is. */
  Optional<Refusal> unclear(Caller caller) {
    return switch (naming) {
      case Naming.Unknown unknown -> Optional.of(unknown.refusal());
      case Naming.Known known ->
          alike(caller, known)
              .map(other -> several(caller, typed, known, other))
              .or(() -> second(caller).map(other -> several(caller, whole(), known, other)));
    };
  }

  private static Refusal several(Caller caller, String words, Naming.Known known, Party other) {
    return new Refusal.SeveralOfThatName(
        words, List.of(known.name(), caller.roster().nameOf(other)));
  }

  private String whole() {
    return rest.map(more -> typed + " " + more).orElse(typed);
  }

  /** An agency that the same words may mean. */
  private Optional<Party> alike(Caller caller, Naming.Known known) {
    return known.party().kind() == Party.Kind.GROUP
        ? PartyNames.of(caller.roster()).alsoMeant(typed).stream().findFirst()
        : Optional.empty();
  }

  /** Who is named behind “and” or “or”, or alone behind a comma. */
  private Optional<Party> second(Caller caller) {
    return rest.flatMap(more -> second(caller, more));
  }

  private static Optional<Party> second(Caller caller, String rest) {
    Matcher joined = JOINED.matcher(rest);
    Command.Name other = new Command.Name(joined.replaceFirst(""));
    boolean named = joined.lookingAt() || rest.matches("\\S+(?:\\s\\S+)?");
    if (!named || other.text().isBlank()) return Optional.empty();
    Naming whole = of(caller, other).naming();
    return whole instanceof Naming.Known known ? Optional.of(known.party()) : Optional.empty();
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
