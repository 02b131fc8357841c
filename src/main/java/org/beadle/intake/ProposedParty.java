package org.beadle.intake;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.beadle.board.Group;
import org.beadle.board.Party;

/**
 * A lead that the board does not know yet, proposed as a group, an agency or an office.
 *
 * @param name as the plan writes it, without its initials in brackets
 * @param near parties of the board that it may be instead, the likeliest first
 */
public record ProposedParty(
    Party.Kind kind, String name, Optional<String> shortName, List<Party> near) {
  private static final Pattern BRACKETED =
      Pattern.compile("(.*\\S)\\s*\\(([A-Z][A-Za-z&+ ]{0,8}[A-Z]s?)\\)");
  private static final Pattern OFFICE =
      Pattern.compile(
          "(?i).*\\b(officers?|managers?|co-?ordinators?|chair|chairs|commissioners?|directors?|head of"
              + "|advisers?|advisors?|nurse|doctor|administrator|scrutineer|analyst)\\b.*");
  private static final Pattern GROUP =
      Pattern.compile(
          "(?i).*\\b(groups?|sub-?groups?|boards?|committee|panel|forum|task and finish|executive)\\b.*");
  private static final Pattern AGENCY =
      Pattern.compile(
          "(?i).*\\b(council|councils|police|constabulary|nhs|trust|trusts|hospital|hospitals|probation|school|schools"
              + "|colleges?|services?|ccgs?|icb|gps?|charity|charities|voluntary|teams?|district|districts"
              + "|borough|boroughs|fire|ambulance|cafcass|partners|agency|agencies|public health)\\b.*");

  public ProposedParty {
    near = List.copyOf(near);
  }

  static ProposedParty named(String words, List<Party> near) {
    Matcher bracketed = BRACKETED.matcher(words);
    boolean both = bracketed.matches();
    String name = both ? bracketed.group(1) : words;
    Optional<String> shortName = both ? Optional.of(bracketed.group(2)) : Optional.empty();
    return new ProposedParty(kindOf(name), name, shortName, near);
  }

  /** By the words of its name; what says nothing is a group, as most leads of plans are. */
  private static Party.Kind kindOf(String name) {
    if (OFFICE.matcher(name).matches()) return Party.Kind.OFFICE;
    if (GROUP.matcher(name).matches()) return Party.Kind.GROUP;
    return AGENCY.matcher(name).matches() ? Party.Kind.AGENCY : Party.Kind.GROUP;
  }

  /** Whether {@code name} has a word for what it is, such as "group", "police" or "manager". */
  static boolean saysItsKind(String name) {
    return Stream.of(OFFICE, GROUP, AGENCY).anyMatch(words -> words.matcher(name).matches());
  }

  /** What it would be, such as {@code group}. */
  String kindInWords() {
    return switch (kind) {
      case GROUP, MEMBER -> "group";
      case AGENCY -> "agency";
      case OFFICE -> "post";
    };
  }

  /** Whether it would be a group and has a name like a person's. */
  boolean looksLikeAPerson() {
    return kind == Party.Kind.GROUP && PersonName.looksLikeOne(name);
  }

  /** The group that it would be, with this id. */
  public Group group(long id) {
    return Group.bare(id, name, shortName, groupKind());
  }

  /** What sort of group it would be. */
  private Group.Kind groupKind() {
    String plain = name.toLowerCase(Locale.UK);
    if (plain.contains("task and finish") || plain.contains("task & finish"))
      return Group.Kind.TASK_AND_FINISH;
    if (plain.contains("area group")) return Group.Kind.AREA_GROUP;
    return plain.contains("executive") ? Group.Kind.EXECUTIVE : Group.Kind.SUB_GROUP;
  }
}
