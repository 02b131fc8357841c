package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Optional;
import org.beadle.chat.Block;
import org.junit.jupiter.api.Test;

class LinkedFilesTest extends StoreContract {
  private static final Instant NOW = SampleBoard.AT;
  private static final Instant END = NOW.plusSeconds(60);
  private static final byte[] CONTENT = {0, 1, -1, 127};

  private void keep(String hash, String name, Instant expires) {
    write(
        records -> {
          Block.File file =
              new Block.File(name, "text/calendar; method=REQUEST", CONTENT, "a meeting");
          records.linkedFiles().keep(hash, file, NOW, expires);
          return null;
        });
  }

  private Optional<Block.File> find(String hash, Instant at) {
    return read(records -> records.linkedFiles().find(hash, at));
  }

  private int wipe(Instant at) {
    return write(records -> records.linkedFiles().wipe(at));
  }

  @Test
  void aFileIsReadUntilItsEndAsItWasKept() {
    keep("a", "Meeting – 14 June.ics", END);
    Block.File found = find("a", END.minusMillis(1)).orElseThrow();
    assertThat(found.name()).isEqualTo("Meeting – 14 June.ics");
    assertThat(found.mediaType()).isEqualTo("text/calendar; method=REQUEST");
    assertThat(found.content()).isEqualTo(CONTENT);
    assertThat(find("a", END)).isEmpty();
    assertThat(find("b", NOW)).isEmpty();
  }

  @Test
  void aLongNameIsCut() {
    keep("a", "x".repeat(400), END);
    assertThat(find("a", NOW).orElseThrow().name()).hasSize(300);
  }

  @Test
  void whatHasEndedIsWipedOnceAndNothingElseIs() {
    keep("a", "a.txt", END);
    keep("b", "b.txt", END.plusSeconds(1));
    assertThat(wipe(END.minusMillis(1))).isZero();
    assertThat(wipe(END)).isEqualTo(1);
    assertThat(wipe(END)).isZero();
    assertThat(find("a", NOW)).as("its content is gone, whatever the time").isEmpty();
    assertThat(find("b", END)).isPresent();
  }
}
