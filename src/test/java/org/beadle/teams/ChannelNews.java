package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.beadle.chat.Block;
import org.beadle.chat.Post;

/** What Teams tells of teams and channels, brought by the police lead. */
record ChannelNews(TeamsHouse house) {
  /** What a person is shown who installs Beadle. */
  static final Post OWN_ACTIONS = Post.of("Two actions.", List.of(new Block.Heading("Red: late")));

  /** Lets a channel be known by something that is said in it. */
  void speakIn(String channel) {
    house.sender.send(house.sender.inChannel(TeamsHouse.POLICE_LEAD, channel, "hello everybody"));
  }

  /** Lets an event befall a channel, or a team by the id of its first channel. */
  void happened(String event, String channel) {
    assertThat(house.sender.send(house.sender.happened(TeamsHouse.POLICE_LEAD, event, channel)))
        .isEqualTo(new Reply(200, Optional.empty()));
  }
}
