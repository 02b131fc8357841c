package org.beadle.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What the style sheet promises of its colours (WCAG 2.2, 1.4.3 and 1.4.11). */
class ColoursTest {
  private static final List<String> GROUNDS =
      List.of("ground", "surface", "side", "tint", "demonstration", "private");

  @Test
  void edgesOfControlsStandOutFromEveryGround() throws IOException {
    for (String scheme : schemes())
      for (String ground : GROUNDS)
        assertThat(contrast(colour(scheme, "edge"), colour(scheme, ground)))
            .as("edge on %s", ground)
            .isGreaterThanOrEqualTo(3);
  }

  @Test
  void textCanBeReadOnEveryGround() throws IOException {
    for (String scheme : schemes())
      for (String ground : GROUNDS)
        for (String text : List.of("text", "quiet"))
          assertThat(contrast(colour(scheme, text), colour(scheme, ground)))
              .as("%s on %s", text, ground)
              .isGreaterThanOrEqualTo(4.5);
  }

  /** The light scheme's colours, and the dark one's. */
  private static List<String> schemes() throws IOException {
    try (InputStream file = ColoursTest.class.getResourceAsStream("beadle.css")) {
      String css = new String(file.readAllBytes(), UTF_8);
      List<String> schemes =
          Pattern.compile(":root \\{[^}]*}")
              .matcher(css)
              .results()
              .map(MatchResult::group)
              .toList();
      assertThat(schemes).hasSize(2);
      return schemes;
    }
  }

  private static int colour(String scheme, String name) {
    return Pattern.compile("--" + name + ": #([0-9a-f]{6});")
        .matcher(scheme)
        .results()
        .map(found -> Integer.parseInt(found.group(1), 16))
        .findFirst()
        .orElseThrow();
  }

  private static double contrast(int one, int other) {
    double lighter = Math.max(luminance(one), luminance(other));
    double darker = Math.min(luminance(one), luminance(other));
    return (lighter + 0.05) / (darker + 0.05);
  }

  private static double luminance(int colour) {
    return 0.2126 * linear(colour >> 16)
        + 0.7152 * linear(colour >> 8 & 255)
        + 0.0722 * linear(colour & 255);
  }

  private static double linear(int part) {
    double share = part / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
