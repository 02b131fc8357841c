package org.beadle.desk;

import org.beadle.board.Reader;
import org.beadle.store.Records;

/** Whether an action, a meeting or a group may not be shown where a caller is. */
final class Unseen {
  private Unseen() {}

  /**
   * @param record the id of any of them
   */
  static boolean is(Records records, Caller caller, long record) {
    return isAction(records, caller, record)
        || isMeeting(records, caller, record)
        || isGroup(caller, record);
  }

  private static boolean isAction(Records records, Caller caller, long record) {
    return records.actions().byId(whole(caller), record).isPresent()
        && records.actions().byId(caller.reader(), record).isEmpty();
  }

  private static boolean isMeeting(Records records, Caller caller, long record) {
    return records.meetings().byId(whole(caller), record).isPresent()
        && records.meetings().byId(caller.reader(), record).isEmpty();
  }

  private static boolean isGroup(Caller caller, long record) {
    return caller.roster().group(record).filter(group -> !caller.reader().sees(group)).isPresent();
  }

  private static Reader whole(Caller caller) {
    return Reader.everything(caller.roster());
  }
}
