package org.beadle.wording;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;
import org.beadle.plan.Colours;
import org.beadle.plan.Declaration;
import org.beadle.plan.Rag;
import org.beadle.plan.RollUp;

/** Colours in words. Where a colour is shown, its word stands beside it. */
public final class ColourWords {
  private ColourWords() {}

  /** The colour with its word, to be looked at: a coloured disc and {@code Red}. */
  public static String shown(Rag rag) {
    return disc(rag) + " " + rag.word();
  }

  /** The word with its meaning, to be read out: {@code Red (late)}. */
  public static String spoken(Rag rag) {
    return rag.word() + " (" + rag.meaning() + ")";
  }

  private static String disc(Rag rag) {
    return switch (rag) {
      case RED -> "🔴";
      case AMBER -> "🟠";
      case GREEN -> "🟢";
      case GREY -> "⚪";
      case BLUE -> "🔵";
    };
  }

  /**
   * Why an action is shown in its colour: what the dates give, or what was declared where that is
   * worse, or both where they do not agree ({@code declared Green, 12 days late}).
   */
  public static String reason(Colours colours, Optional<Declaration> declaration) {
    boolean byChair = declaration.map(Declaration::byChair).orElse(false);
    boolean declared = colours.declared().equals(Optional.of(colours.shown()));
    if (byChair && declared)
      return "set" + declaration.map(one -> " by " + one.by()).orElse("") + insteadOf(colours);
    if (colours.mismatch())
      return "declared " + colours.declared().orElseThrow().word() + ", " + colours.reason();
    if (declared && colours.shown() != colours.computed())
      return "declared" + declaration.map(one -> " by " + one.by()).orElse("") + insteadOf(colours);
    return colours.reason();
  }

  private static String insteadOf(Colours colours) {
    if (colours.computed() == colours.shown()) return "";
    return "; the dates alone give " + colours.computed().word() + ": " + colours.reason();
  }

  /** Counts by colour from worst to best, those of 0 left out: {@code 1 Red, 2 Amber}. */
  public static String counts(RollUp counts) {
    return Arrays.stream(Rag.values())
        .filter(rag -> counts.count(rag) > 0)
        .map(rag -> counts.count(rag) + " " + rag.word())
        .collect(Collectors.joining(", "));
  }
}
