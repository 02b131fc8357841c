package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.beadle.board.Quorum;
import org.beadle.meeting.Quorate;
import org.beadle.meeting.QuorumForecast;

/** Says whether a meeting may decide, and what is missing. */
public final class QuorumWords {
  private QuorumWords() {}

  /** {@code Quorum (5 and police each): not met; needs 2 more, and police or health.} */
  public static String of(Quorate quorate) {
    return switch (quorate) {
      case Quorate.NoRule none -> "No quorum rule is set.";
      case Quorate.Met met -> "Quorum (" + met.rule() + "): met.";
      case Quorate.NotMet not ->
          "Quorum (" + not.rule() + "): not met; needs " + needs(not.lack()) + ".";
    };
  }

  /** The forecast, in one sentence. */
  public static String of(QuorumForecast forecast) {
    return switch (forecast) {
      case QuorumForecast.NoRule none -> "No quorum rule is set.";
      case QuorumForecast.Certain certain -> "Quorate with those who have said that they come.";
      case QuorumForecast.Open open ->
          "Quorate only if more come of those who have not answered: " + needs(open.lack()) + ".";
      case QuorumForecast.Inquorate inquorate -> inquorate(inquorate) + ".";
    };
  }

  private static String inquorate(QuorumForecast.Inquorate inquorate) {
    Quorate.Lack lack = inquorate.lack();
    String does = inquorate.deputiesCount() ? "sends a deputy" : "comes after all";
    String doThey = inquorate.deputiesCount() ? "send a deputy" : "come after all";
    List<String> unless = new ArrayList<>();
    if (lack.seats() > 0)
      unless.add(
          lack.seats() + " more of those who can't come " + (lack.seats() == 1 ? does : doThey));
    List<Quorum.AnyOf> seated =
        lack.classes().stream().filter(each -> !lack.unseated().contains(each)).toList();
    if (!seated.isEmpty()) {
      boolean several = seated.size() > 1;
      unless.add(classes(seated) + (several ? " each " + does : " " + does));
    }
    if (unless.isEmpty()) return "Inquorate: " + unseated(lack).strip();
    return "Inquorate unless " + String.join(", and ", unless) + unseatedAfter(lack);
  }

  private static String needs(Quorate.Lack lack) {
    List<String> needs = new ArrayList<>();
    if (lack.seats() > 0) needs.add(lack.seats() + " more");
    if (!lack.classes().isEmpty()) needs.add(classes(lack.classes()));
    return String.join(", and ", needs) + unseatedAfter(lack);
  }

  private static String unseatedAfter(Quorate.Lack lack) {
    return lack.unseated().isEmpty() ? "" : " (" + unseated(lack) + ")";
  }

  private static String unseated(Quorate.Lack lack) {
    return "nobody on this group sits for "
        + lack.unseated().stream().map(each -> "“" + each + "”").collect(Collectors.joining(", "));
  }

  /** {@code police or health}; {@code police or health, and council}. */
  private static String classes(List<Quorum.AnyOf> classes) {
    boolean choices = classes.stream().anyMatch(each -> each.words().size() > 1);
    List<String> words = classes.stream().map(Quorum.AnyOf::toString).toList();
    return choices ? String.join(", and ", words) : Count.and(words);
  }
}
