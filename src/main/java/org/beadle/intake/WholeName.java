package org.beadle.intake;

import java.util.regex.Pattern;

/** Tells a lead that is a name by itself from a piece of one that goes on in another row. */
final class WholeName {
  private static final Pattern ALONE =
      Pattern.compile("(?i)police|constabulary|probation|cafcass|nhs|icb|schools");

  private static final Pattern GOES_ON =
      Pattern.compile("(?i).*(?:\\b(?:and|with|of|the|for|to|by)|[,/&+:-])");

  private WholeName() {}

  /** Whether {@code lead}, or the last line of it, names a group, agency or post in full. */
  static boolean isOne(String lead) {
    String name = lead.substring(lead.lastIndexOf('\n') + 1).strip();
    if (name.isEmpty() || !Character.isUpperCase(name.codePointAt(0))) return false;
    if (!name.contains(" ")) return ALONE.matcher(name).matches();
    return ProposedParty.saysItsKind(name) && !GOES_ON.matcher(name).matches();
  }

  /** The leads of two rows that are one action: two names, or one that was cut in two. */
  static String joined(String first, String second) {
    return isOne(first) && isOne(second) ? first + "\n" + second : PlanDraft.joined(first, second);
  }
}
