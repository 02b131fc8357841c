package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.beadle.board.Board;
import org.beadle.store.Channel;
import org.beadle.timetable.SettableClock;
import org.beadle.web.LocalChat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class LocalChannelsTest {
  private static final SettableClock CLOCK =
      new SettableClock(Instant.parse("2018-06-18T09:00:00Z"));

  @TempDir Path folder;

  @Test
  void aBoardThatComesInOnTheCommandLineGetsItsChannelsWhileTheServerRuns() {
    Installation installation = Installation.open(Installation.in(folder), CLOCK);
    String settings = "http:\n  port: 0\ndelivery:\n  every-seconds: 1\n";
    try (Server server = Server.start(installation, SampleServer.settings(folder, settings))) {
      assertThat(server.greeting()).isNotEmpty();
      Terminal.Said said =
          Terminal.run("import", "board", "config/sample/board.yaml", "--data", folder);
      assertThat(said.code()).as(said.errors()).isZero();

      while (channels(installation).isEmpty()) Thread.onSpinWait();

      assertThat(channels(installation))
          .extracting(channel -> channel.address().platform())
          .containsOnly(LocalChat.PLATFORM);
      assertThat(channels(installation))
          .extracting(Channel::kind)
          .contains(Channel.Kind.BOARD, Channel.Kind.GROUP, Channel.Kind.AGENCY);
    }
  }

  @Test
  void whereNoneIsMissingNothingIsWritten() {
    try (Installation installation = SampleServer.in(folder, CLOCK).installation()) {
      LocalChannels.put(installation);
      assertThat(channels(installation)).isNotEmpty();
      List<String> before = new SampleRecord(folder, installation).rows();

      LocalChannels.put(installation);

      assertThat(new SampleRecord(folder, installation).rows()).isEqualTo(before);
    }
  }

  private static List<Channel> channels(Installation installation) {
    return installation
        .store()
        .read(
            records ->
                records.boards().all().stream()
                    .map(Board::id)
                    .flatMap(board -> records.boards().channels(board).stream())
                    .toList());
  }
}
