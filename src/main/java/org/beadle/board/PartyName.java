package org.beadle.board;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A party's name as somebody wrote it, for comparing: {@code QA & P Group}, {@code QA&P} and {@code
 * Quality Assurance and Performance (QA&P)} are one.
 *
 * @param words the words that count, in lower case, without the board's own name before them
 * @param initials the initials that stand in brackets in the name, as words; empty for none
 */
public record PartyName(List<String> words, List<String> initials) {
  private static final Set<String> SMALL = Set.of("the", "and", "of", "for");
  private static final Set<String> GROUP =
      Set.of("group", "groups", "sub", "subgroup", "subgroups");
  private static final Pattern IN_BRACKETS = Pattern.compile("\\(([^()]*)\\)");
  private static final Pattern SHORT = Pattern.compile("\\s*[A-Z][A-Za-z&+ ]{0,8}[A-Z]s?\\s*");

  public PartyName {
    words = List.copyOf(words);
    initials = List.copyOf(initials);
  }

  /**
   * Takes a name to pieces.
   *
   * @param boardNames the board's own names and initials, which plans put before those of its
   *     groups
   */
  public static PartyName of(String text, Collection<String> boardNames) {
    List<String> initials =
        IN_BRACKETS
            .matcher(text)
            .results()
            .map(found -> found.group(1))
            .filter(PartyName::isShort)
            .findFirst()
            .map(PartyName::wordsOf)
            .orElse(List.of());
    List<String> main = wordsOf(IN_BRACKETS.matcher(text).replaceAll(PartyName::withoutShort));
    return main.isEmpty()
        ? new PartyName(initials, List.of())
        : new PartyName(withoutPrefix(main, boardNames), initials);
  }

  private static boolean isShort(String inBrackets) {
    return SHORT.matcher(inBrackets).matches();
  }

  private static String withoutShort(MatchResult found) {
    return isShort(found.group(1)) ? " " : " $1 ";
  }

  /** The words of {@code text} in lower case, without punctuation and small words. */
  static List<String> wordsOf(String text) {
    String plain =
        Normalizer.normalize(text, Normalizer.Form.NFKD)
            .toLowerCase(Locale.ROOT)
            .replaceAll("[\\p{M}'\u2018\u2019]", "")
            .replaceAll("[^\\p{L}\\p{N}]+", " ");
    return Arrays.stream(plain.strip().split(" "))
        .filter(word -> !word.isEmpty() && !SMALL.contains(word))
        .toList();
  }

  private static List<String> withoutPrefix(List<String> words, Collection<String> boardNames) {
    return boardNames.stream()
        .map(PartyName::wordsOf)
        .filter(own -> !own.isEmpty() && own.size() < words.size())
        .filter(own -> words.subList(0, own.size()).equals(own))
        .findFirst()
        .map(own -> words.subList(own.size(), words.size()))
        .orElse(words);
  }

  /** The first letters of a name's words: {@code SCB} of Sample Children Board. */
  public static String initialsOf(String name) {
    return wordsOf(name).stream()
        .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT))
        .collect(Collectors.joining());
  }

  /** Whether the name itself says that it is a group's. */
  public boolean saysGroup() {
    return words.stream().anyMatch(GROUP::contains);
  }

  /** Its words without "group", "sub-group" and the like; all where there are no others. */
  List<String> core() {
    List<String> core = words.stream().filter(word -> !GROUP.contains(word)).toList();
    return core.isEmpty() ? words : core;
  }

  /**
   * Whether the two are one name, written out or by initials. Two names may each be the same as a
   * third and not as each other, so whoever gathers names compares with every one gathered.
   */
  public boolean same(PartyName other) {
    return spellings()
        .anyMatch(mine -> other.spellings().anyMatch(its -> Initials.agree(mine, its)));
  }

  private Stream<List<String>> spellings() {
    return Stream.of(core(), words, initials).filter(spelling -> !spelling.isEmpty());
  }
}
