package org.beadle.desk;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.beadle.board.Group;
import org.beadle.board.Nation;
import org.beadle.board.Policies;
import org.beadle.board.Role;
import org.beadle.command.CaseData;
import org.beadle.desk.Founding.Charter;
import org.beadle.desk.Founding.Field;
import org.beadle.desk.Founding.Form;
import org.beadle.intake.Fault;
import org.beadle.intake.ProposedBoard;
import org.beadle.intake.ProposedBoard.NewGroup;
import org.beadle.intake.ProposedBoard.NewMember;
import org.beadle.intake.ProposedBoard.NewSeat;
import org.beadle.intake.ProposedBoard.Term;
import org.beadle.intake.Unreadable;
import org.beadle.wording.Count;

/** Makes a first board's charter of a form, or notes what is wrong with the form. */
final class Charters {
  private static final String PAGE = "set-up page";
  private static final int LONGEST = 200;
  private static final int LONGEST_SLUG = 60;
  private static final Term ALWAYS = new Term(Optional.empty(), Optional.empty());

  private final Map<Field, List<String>> faults;
  private final Instant now;

  /**
   * @param faults gets what is wrong
   */
  Charters(Map<Field, List<String>> faults, Instant now) {
    this.faults = faults;
    this.now = now;
  }

  /** Empty where something is wrong. */
  Optional<Charter> of(Form form) {
    Optional<Charter> charter = form.fromFile() ? uploaded(form) : Optional.of(blank(form));
    return charter.filter(each -> faults.isEmpty());
  }

  private void fault(Field field, String sentence) {
    faults.computeIfAbsent(field, each -> new ArrayList<>()).add(sentence);
  }

  // A blank board -------------------------------------------------------------------------------

  private Charter blank(Form form) {
    String name = checked(Field.BOARD, form.board(), "Write the board's name.");
    String slug = slug(name);
    if (!name.isEmpty() && slug.isEmpty())
      fault(Field.BOARD, "The name needs a letter from A to Z or a digit.");
    ProposedBoard.Identity identity =
        new ProposedBoard.Identity(slug, name, zone(form.zone()), nation(form.nation()));
    String manager = checked(Field.MANAGER, form.manager(), "Write your name or post.");
    Optional<String> email = Optional.of(email(form.email()));
    NewMember member =
        new NewMember(manager, email, Optional.empty(), ALWAYS, List.of(), List.of());
    ProposedBoard board =
        new ProposedBoard(
            identity,
            Policies.DEFAULT,
            List.of(),
            List.of(member),
            List.of(),
            List.of(fullBoard(manager)),
            List.of(),
            List.of());
    return new Charter(board, PAGE, manager);
  }

  private static NewGroup fullBoard(String manager) {
    return new NewGroup(
        "Full board",
        Optional.empty(),
        Group.Kind.FULL_BOARD,
        Optional.empty(),
        false,
        Optional.of(false),
        Optional.empty(),
        List.of(),
        Policies.DEFAULT,
        List.of(coordinator(manager)));
  }

  private static NewSeat coordinator(String manager) {
    return new NewSeat(Optional.empty(), Optional.of(manager), Role.COORDINATOR, ALWAYS);
  }

  private String checked(Field field, String text, String missing) {
    if (text.isEmpty()) fault(field, missing);
    else if (text.length() > LONGEST) fault(field, "Use at most " + LONGEST + " characters.");
    else if (CaseData.find(text).isPresent())
      fault(field, "This seems to be about a child or a patient. Beadle keeps nothing of that.");
    return text;
  }

  private String email(String text) {
    if (text.isEmpty()) fault(Field.EMAIL, "Write your e-mail address.");
    else if (!text.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+") || text.length() > LONGEST)
      fault(Field.EMAIL, "“" + text + "” is no e-mail address.");
    return text;
  }

  private ZoneId zone(String text) {
    try {
      if (!text.isEmpty()) return ZoneId.of(text);
      fault(Field.ZONE, "Write a time zone, such as Europe/London.");
    } catch (DateTimeException strange) {
      fault(
          Field.ZONE, "“" + text + "” is no time zone. In the United Kingdom it is Europe/London.");
    }
    return ZoneId.of("Europe/London");
  }

  private Nation nation(String text) {
    Optional<Nation> found =
        Arrays.stream(Nation.values()).filter(each -> each.name().equals(text)).findFirst();
    if (found.isEmpty()) fault(Field.NATION, "Choose a nation.");
    return found.orElse(Nation.ENGLAND);
  }

  /** {@code Sample County Board} becomes {@code sample-county-board}; accents are left out. */
  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    String hyphened =
        plain.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
    return hyphened.substring(0, Math.min(LONGEST_SLUG, hyphened.length())).replaceAll("-$", "");
  }

  // A board's file ------------------------------------------------------------------------------

  private Optional<Charter> uploaded(Form form) {
    if (form.file().isEmpty()) {
      fault(Field.FILE, "Choose a file, or begin with a blank board.");
      return Optional.empty();
    }
    FileDesk.Upload file = form.file().get();
    checked(Field.FILE, file.name(), "Give the file a name.");
    return switch (BoardFiles.read(file.name(), file.content())) {
      case Unreadable unreadable -> {
        for (Fault each : unreadable.faults()) fault(Field.FILE, each.toString());
        yield Optional.empty();
      }
      case ProposedBoard board ->
          manager(board, form.manager()).map(it -> new Charter(board, file.name(), it));
    };
  }

  /** The one who signs in: the file's only board manager, or which of several the form says. */
  private Optional<String> manager(ProposedBoard board, String typed) {
    List<String> managers = managers(board);
    List<String> meant =
        managers.stream().filter(each -> typed.isEmpty() || each.equalsIgnoreCase(typed)).toList();
    if (managers.isEmpty())
      fault(
          Field.FILE,
          "Nobody in the file is the full board's coordinator today, so nobody could sign in.");
    else if (meant.size() != 1)
      fault(
          Field.MANAGER,
          "The file's board manager is " + Count.or(managers) + ". Write the name as it is there.");
    return meant.size() == 1 ? Optional.of(meant.getFirst()) : Optional.empty();
  }

  private List<String> managers(ProposedBoard board) {
    return board.groups().stream()
        .filter(group -> group.kind() == Group.Kind.FULL_BOARD)
        .flatMap(group -> group.seats().stream())
        .filter(seat -> seat.role() == Role.COORDINATOR && isToday(seat.term(), board))
        .flatMap(seat -> seat.holder().stream())
        .filter(holder -> serves(holder, board))
        .distinct()
        .toList();
  }

  private boolean serves(String name, ProposedBoard board) {
    return board.members().stream()
        .anyMatch(member -> member.name().equals(name) && isToday(member.term(), board));
  }

  private boolean isToday(Term term, ProposedBoard board) {
    LocalDate today = now.atZone(board.identity().zone()).toLocalDate();
    return term.from().filter(today::isBefore).isEmpty()
        && term.until().filter(today::isAfter).isEmpty();
  }
}
