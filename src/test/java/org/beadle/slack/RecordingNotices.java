package org.beadle.slack;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what Slack tells of workspaces and channels. */
final class RecordingNotices implements SlackNotices {
  final List<String> accepted = new CopyOnWriteArrayList<>();
  final List<String> told = new CopyOnWriteArrayList<>();

  @Override
  public void accepted(String team) {
    accepted.add(team);
  }

  @Override
  public void removed(String team) {
    told.add("removed " + team);
  }

  @Override
  public void renumbered(String team, String earlierChannel, String channel) {
    told.add("renumbered " + team + " " + earlierChannel + " " + channel);
  }

  @Override
  public void archived(String team, String channel) {
    told.add("archived " + team + " " + channel);
  }

  @Override
  public void unarchived(String team, String channel) {
    told.add("unarchived " + team + " " + channel);
  }
}
