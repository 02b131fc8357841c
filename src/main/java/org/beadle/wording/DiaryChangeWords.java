package org.beadle.wording;

import java.util.List;

/** Says in a sentence what a command changed in the diary, for the answer and for the record. */
final class DiaryChangeWords {
  private DiaryChangeWords() {}

  static String of(Changed.OfDiary change) {
    return switch ((DiaryChanged) change) {
      case DiaryChanged.Added added -> added(added);
      case DiaryChanged.Moved moved ->
          moved.group()
              + " meets on "
              + OccasionWords.of(moved.after())
              + ", no longer on "
              + OccasionWords.of(moved.before())
              + ".";
      case DiaryChanged.Cancelled cancelled ->
          "The meeting of "
              + cancelled.group()
              + " on "
              + OccasionWords.of(cancelled.meeting())
              + " is cancelled"
              + OccasionWords.because(cancelled.meeting())
              + ".";
    };
  }

  private static String added(DiaryChanged.Added added) {
    List<String> days = added.days().stream().map(Days::written).toList();
    return added.group()
        + " meets on "
        + Count.and(days)
        + OccasionWords.at(added.at())
        + added.place().map(where -> " (" + where + ")").orElse("")
        + ".";
  }
}
