package org.beadle.teams;

/** Who wants to know what Teams tells of places. A place is as in {@link Reference#place()}. */
public interface TeamsNotices {
  /**
   * Beadle can write to a place, perhaps again: it was installed there, or can sign in again.
   *
   * @param place empty for the whole tenant
   */
  void opened(String tenant, String place);

  /**
   * Beadle can't write to a place any more.
   *
   * @param reason a sentence for the board manager, without a full stop
   */
  void closed(String tenant, String place, String reason);
}
