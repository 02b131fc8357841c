package org.beadle.command;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Words that stand beside dates of birth and are no names of people. */
final class NotNames {
  private NotNames() {}

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

  /** What a board works with, whose beginning may be called its birth. */
  static final Set<String> BODIES =
      Set.of(
          """
          board group agency agencies partnership team service services council
          police school schools committee panel forum hub unit department trust
          organisation charity programme project
          """
              .split("\\s+"));

  /** Words of every day, of plans and of forms. */
  private static final Set<String> OTHERS =
      Set.of(
          """
          a an the all any each every child children boy girl baby babies infant
          pupil pupils patient adult person people those anyone everyone cohort he
          she they who was is were and or of on in with for to by dob date birth
          born note action i we nhs january february march april may june july
          august september october november december monday tuesday wednesday
          thursday friday saturday sunday their his her its whose my our your this
          that these no new name names field fields column columns record records
          form forms box entry entries before after from where if when as at has
          have had which mandatory required correct wrong same
          """
              .split("\\s+"));

  /** Whether {@code word} is one, in whatever letters and with or without “’s”. */
  static boolean holds(String word) {
    String plain = POSSESSIVE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll("");
    return BODIES.contains(plain) || OTHERS.contains(plain);
  }
}
