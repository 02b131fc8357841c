package org.beadle.intake;

import java.util.List;
import java.util.Set;

/**
 * A diary as a file has it, before anything is written.
 *
 * @param file the file's name
 * @param entries in the order of the file
 * @param undated the groups that have a row without a day, such as a month only
 * @param doubts everything that was assumed or left out, in the order of the file
 */
public record ProposedDiary(
    String file, List<DiaryEntry> entries, Set<String> undated, List<Doubt> doubts)
    implements DiaryReading {
  public ProposedDiary {
    entries = List.copyOf(entries);
    undated = Set.copyOf(undated);
    doubts = List.copyOf(doubts);
  }

  /** The names of the groups, in the order of the file. */
  public List<String> groups() {
    return entries.stream().map(DiaryEntry::group).distinct().toList();
  }
}
