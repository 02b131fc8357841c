package org.beadle.board;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.JaroWinklerSimilarity;

/** Finds the members of a board by a handle, a name or an e-mail address. */
public final class MemberNames {
  private static final double NEAR = 0.82;
  private static final int OFFERED = 3;
  private static final JaroWinklerSimilarity LIKENESS = new JaroWinklerSimilarity();

  /**
   * What was found.
   *
   * @param exact the one member who is meant
   * @param near where there is none, or several: those who may be meant, the likeliest first
   */
  public record Match(Optional<Member> exact, List<Member> near) {
    public Match {
      near = List.copyOf(near);
    }
  }

  private final List<Member> members;

  private MemberNames(List<Member> members) {
    this.members = members;
  }

  /** The members who serve on {@code day}, local to the board. */
  public static MemberNames on(Roster roster, LocalDate day) {
    return between(roster, day, day);
  }

  /** The members who serve on any of the days from {@code first} to {@code last}. */
  public static MemberNames between(Roster roster, LocalDate first, LocalDate last) {
    return new MemberNames(
        roster.members().stream()
            .filter(member -> member.from().filter(last::isBefore).isEmpty())
            .filter(member -> member.until().filter(first::isAfter).isEmpty())
            .sorted(Comparator.comparing(Member::name))
            .toList());
  }

  /** The handle by which commands name a member: {@code police-lead} of Police lead. */
  public static String handleOf(Member member) {
    return handle(member.name());
  }

  /** Finds whom {@code typed} means: {@code @police-lead}, {@code Police lead} or an address. */
  public Match find(String typed) {
    String wanted = typed.strip().replaceFirst("^@", "");
    if (wanted.isEmpty()) return new Match(Optional.empty(), List.of());
    return Stream.<Predicate<Member>>of(
            member -> member.email().filter(wanted::equalsIgnoreCase).isPresent(),
            member -> handleOf(member).equals(handle(wanted)),
            member -> member.email().filter(it -> startsAddress(it, wanted)).isPresent())
        .map(property -> members.stream().filter(property).toList())
        .filter(found -> !found.isEmpty())
        .findFirst()
        .map(found -> found.size() == 1 ? one(found.getFirst()) : several(found))
        .orElseGet(() -> several(near(handle(wanted))));
  }

  private static Match one(Member member) {
    return new Match(Optional.of(member), List.of());
  }

  private static Match several(List<Member> members) {
    return new Match(Optional.empty(), members);
  }

  private static boolean startsAddress(String address, String wanted) {
    return address.toLowerCase(Locale.ROOT).startsWith(wanted.toLowerCase(Locale.ROOT) + "@");
  }

  private static String handle(String name) {
    return String.join("-", PartyName.wordsOf(name));
  }

  private List<Member> near(String wanted) {
    return members.stream()
        .filter(member -> LIKENESS.apply(handleOf(member), wanted) >= NEAR)
        .sorted(Comparator.comparing(member -> -LIKENESS.apply(handleOf(member), wanted)))
        .limit(OFFERED)
        .toList();
  }
}
