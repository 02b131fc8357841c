package org.beadle;

import org.beadle.chat.Address;
import org.beadle.desk.PlatformNews;
import org.beadle.slack.SlackChat;
import org.beadle.slack.SlackNotices;

/** Passes what Slack tells of workspaces and channels on to those who keep addresses. */
record SlackHeeded(PlatformNews news) implements SlackNotices {
  static Address workspace(String team) {
    return at(team, "");
  }

  private static Address at(String team, String channel) {
    return new Address(SlackChat.PLATFORM, team, channel);
  }

  @Override
  public void accepted(String team) {
    news.opened(workspace(team));
  }

  @Override
  public void removed(String team) {
    news.closed(workspace(team), "Beadle was removed from Slack, or its token was withdrawn");
  }

  @Override
  public void renumbered(String team, String earlierChannel, String channel) {
    news.moved(at(team, earlierChannel), at(team, channel));
  }

  @Override
  public void archived(String team, String channel) {
    news.closed(at(team, channel), "The channel was archived or deleted");
  }

  @Override
  public void unarchived(String team, String channel) {
    news.opened(at(team, channel));
  }
}
