package org.beadle.command;

import java.util.Optional;
import java.util.Set;
import org.beadle.plan.Ref;

/** The blanks that commands have. */
final class Slots {
  private Slots() {}

  /** The longest name, in words. */
  private static final int LONGEST_NAME = 20;

  /** Short words of the grammar, which no two-word ref such as {@code TP 1.1} begins with. */
  static final Set<String> NO_PREFIX =
      Set.of(
          "add", "list", "done", "met", "note", "red", "grey", "blue", "due", "by", "mine", "late",
          "use", "join", "undo", "send", "help", "as", "at", "for", "rag", "date", "away", "back",
          "next", "item", "map", "page", "left", "move", "sent", "stop", "the", "rest", "show",
          "mark", "set", "see", "make", "open", "view", "give", "put", "get", "is", "in", "on",
          "to");

  static final Slot<Ref> REF =
      Slot.of("ref", "an action's number", "2.3", Slots::ref)
          .asking("Which action? For example 2.3.")
          .most(2);

  static final Slot<Ref> BLOCKER =
      Slot.of("blocker", "what it is waiting for", "2.4", Slots::ref)
          .label("ref or agency")
          .asking("Which action, group or agency is it waiting for?")
          .most(2);

  static final Slot<Command.Name> PARTY =
      naming("party", "a group or agency", "Police", Slots::name).asking("Which group or agency?");

  static final Slot<Command.Name> ABSENT =
      naming("absent", "an agency or a person", "Police", Slots::name)
          .label("agency or @person")
          .asking("Whose seat was absent: which agency's or person's?");

  static final Slot<Command.Name> QUOTED =
      Slot.of("quoted", "a name in quotation marks", "\"Police\"", Slots::quoted)
          .most(LONGEST_NAME);

  static final Slot<String> NOTE =
      Slot.of("note", "a note after it", "sent to all schools", Slots::text)
          .asking("What should the note say?");

  static final Slot<String> WHY =
      Slot.of("why", "a note after it that says why", "waiting for data", Slots::why)
          .label("note")
          .asking("Why? The note is shown with the colour.");

  static final Slot<String> REASON =
      Slot.of("reason", "a reason", "the audit was moved", Slots::text);

  static final Slot<String> TITLE =
      Slot.of("title", "a title", "Write the guide", Slots::title).asking("What is to be done?");

  static final Slot<Command.Name> LEAD =
      Slot.of("lead", "a group, an agency or a person", "Neglect group", Slots::name)
          .label("person, group or agency")
          .asking("Who should lead it: which person, group or agency?")
          .most(LONGEST_NAME);

  static final Slot<Integer> NUMBER =
      Slot.of("number", "a priority's number", "2", Slots::number)
          .asking("Which priority?")
          .most(1);

  static final Slot<Integer> PAGE =
      Slot.of("page", "a page's number", "2", Slots::number).asking("Which page?").most(1);

  static final Slot<String> URL =
      Slot.of(
              "url",
              "a web address that begins with http:// or https://",
              "https://example.org/guide",
              new WebAddressReader())
          .label("web address")
          .asking("At which web address is the evidence?")
          .most(1);

  static final Slot<Command.Name> NAME =
      Slot.of("name", "a name", "Neglect group", Slots::name)
          .asking("Which group or agency?")
          .most(LONGEST_NAME);

  static final Slot<Command.Name> GROUP =
      naming("group", "a group", "Full board", DiarySlots::body).asking("Which group?");

  static final Slot<Command.Name> AGENCY =
      naming("agency", "an agency", "Police", Slots::name).asking("Which agency?");

  static final Slot<Command.Name> PERSON =
      Slot.of("person", "a person", "@police-lead", Slots::person)
          .asking("Who is it? For example @police-lead.")
          .shortestFirst()
          .most(LONGEST_NAME);

  static final Slot<Command.Whose> WHOSE =
      Slot.<Command.Whose>of(
              "whose", "whose it is", "mine", (said, from, to, context) -> Optional.empty())
          .label("group X, agency Y, @person or mine");

  static final Slot<Command.Years> YEAR =
      Slot.of("year", "a year of the board", "2025-26", new YearReader())
          .asking("Which year? For example 2025-26, or all years.")
          .most(2);

  static final Slot<String> CODE =
      Slot.of("code", "the code that you were given", "7K4M-22QD", Slots::code).most(1);

  static final Slot<String> MESSAGE =
      Slot.of("message", "the code that names the message", "0h2f6k1v8d3x", Slots::code)
          .asking("Which message? Its code stands in the list of deliveries.")
          .most(1);

  static final Slot<String> TOPIC =
      Slot.of("topic", "a command", "action done", Slots::topic)
          .asking("Help on which command?")
          .most(5);

  static final Slot<Command.Filter> FILTER =
      Slot.<Command.Filter>of(
              "filter", "what to list", "late", (said, from, to, context) -> Optional.empty())
          .label("mine, late, red, due 14d, priority 2, group X or agency Y");

  /** A blank for a name, which is as short as what follows it allows. */
  static Slot<Command.Name> naming(
      String name, String wanted, String example, Slot.Reader<Command.Name> reader) {
    return Slot.of(name, wanted, example, reader).shortestFirst().most(LONGEST_NAME);
  }

  private static Optional<Ref> ref(Utterance said, int from, int to, Context context) {
    if (to - from == 2 && NO_PREFIX.contains(said.key(from))) return Optional.empty();
    return Ref.parse(said.bare(from, to));
  }

  static Optional<Command.Name> name(Utterance said, int from, int to, Context context) {
    return nameOf(said.bare(from, to));
  }

  /** A name with or without quotation marks around it, of which none may stand alone. */
  static Optional<Command.Name> nameOf(String text) {
    String name = Quotes.unquoted(text).strip();
    boolean whole = !name.isEmpty() && Quotes.straight(name).indexOf('"') < 0;
    return whole ? Optional.of(new Command.Name(name)) : Optional.empty();
  }

  /** A name that says by its first sign that it is a person's. */
  private static Optional<Command.Name> person(Utterance said, int from, int to, Context context) {
    return said.key(from).matches("<?@.+") ? name(said, from, to, context) : Optional.empty();
  }

  private static Optional<Command.Name> quoted(Utterance said, int from, int to, Context context) {
    return Quotes.quoted(said.bare(from, to)) ? name(said, from, to, context) : Optional.empty();
  }

  private static Optional<String> text(Utterance said, int from, int to, Context context) {
    return Optional.of(context.readable().apply(said.raw(from, to)));
  }

  /** Marks alone say nothing. */
  private static Optional<String> why(Utterance said, int from, int to, Context context) {
    return text(said, from, to, context)
        .filter(why -> why.codePoints().anyMatch(Character::isLetterOrDigit));
  }

  private static Optional<String> title(Utterance said, int from, int to, Context context) {
    return Optional.of(Quotes.unquoted(said.raw(from, to)))
        .map(context.readable())
        .filter(title -> !title.isBlank());
  }

  private static Optional<Integer> number(Utterance said, int from, int to, Context context) {
    String text = said.bare(from, to);
    return text.matches("[0-9]{1,3}") ? Optional.of(Integer.valueOf(text)) : Optional.empty();
  }

  private static Optional<String> code(Utterance said, int from, int to, Context context) {
    String text = said.bare(from, to);
    return text.matches("[A-Za-z0-9-]{4,60}") ? Optional.of(text) : Optional.empty();
  }

  private static Optional<String> topic(Utterance said, int from, int to, Context context) {
    return Optional.of(said.bare(from, to));
  }
}
