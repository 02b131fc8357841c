package org.beadle.intake;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells names that look like people's from those of bodies; nobody can be sure of it. */
final class PersonName {
  private static final String TITLE =
      "(?:(?:Mr|Mrs|Ms|Mx|Miss|Dr|Prof|Professor|Cllr|Councillor|Rev|Sir|Dame)\\.? )";
  private static final String GIVEN = "\\p{Lu}(?:\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|\\.)?";
  private static final String FAMILY =
      "(?:(?:[Dd]e|[Vv]an|[Vv]on) )?(?:O['’]|Mc|Mac)?\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?";

  private static final Pattern SHAPE =
      Pattern.compile(TITLE + "?" + GIVEN + "(?: \\p{Lu}\\.?)? " + FAMILY + "|" + TITLE + FAMILY);

  /** What the bodies of boards are called by, beside the words that say which kind they are. */
  private static final Set<String> OF_BODIES =
      Set.of(
          """
          abuse adult adults aid alcohol all assurance business care case central child children
          city commissioning communications community county crime cross crown data domestic drug
          drugs early east education exploitation faith families family finance health help home
          homes housing inclusion independent justice lay learning leisure legal licensing local
          maternity men mental midwifery missing national neglect north nursing online performance
          policy practice prevention primary prosecution protection public quality research
          resources review safeguarding safety secondary sector serious sexual social south
          strategic substance support training victim victims violence voluntary west women
          workforce years young youth
          """
              .split("\\s+"));

  private PersonName() {}

  static boolean looksLikeOne(String name) {
    return SHAPE.matcher(name).matches()
        && !ProposedParty.saysItsKind(name)
        && Arrays.stream(name.toLowerCase(Locale.UK).split("[ -]")).noneMatch(OF_BODIES::contains);
  }
}
