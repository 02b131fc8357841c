package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.beadle.store.Database;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SoleSenderTest {
  @TempDir Path folder;

  @Test
  void aSecondServerOnTheSameRecordIsRefusedUntilTheFirstHasEnded() {
    Database record = Installation.in(folder);
    try (SoleSender first = SoleSender.of(record)) {
      assertThat(first).isNotNull();
      assertThatThrownBy(() -> SoleSender.of(record))
          .isInstanceOf(Failures.Refused.class)
          .hasMessageContaining("Another Beadle runs with the same record already");
      assertThat(Terminal.run("serve", "--data", folder).errors()).contains("Stop it first.");
    }
    SoleSender.of(record).close();
  }

  @Test
  void othersMayServeAnotherRecord(@TempDir Path other) {
    SoleSender here = SoleSender.of(Installation.in(folder));
    SoleSender.of(Installation.in(other)).close();
    here.close();
  }
}
