package org.beadle.teams;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what Teams tells of places. */
final class RecordingNotices implements TeamsNotices {
  final List<String> told = new CopyOnWriteArrayList<>();

  @Override
  public void opened(String tenant, String place) {
    told.add("opened " + tenant + " " + place);
  }

  @Override
  public void closed(String tenant, String place, String reason) {
    told.add("closed " + tenant + " " + place + ": " + reason);
  }
}
