package org.beadle;

import org.beadle.chat.Address;
import org.beadle.desk.PlatformNews;
import org.beadle.teams.TeamsChat;
import org.beadle.teams.TeamsNotices;

/** Passes what Teams tells of places on to those who keep addresses. */
record TeamsHeeded(PlatformNews news) implements TeamsNotices {
  @Override
  public void opened(String tenant, String place) {
    news.opened(at(tenant, place));
  }

  @Override
  public void closed(String tenant, String place, String reason) {
    news.closed(at(tenant, place), reason);
  }

  private static Address at(String tenant, String place) {
    return new Address(TeamsChat.PLATFORM, tenant, place);
  }
}
