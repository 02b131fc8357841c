package org.beadle.desk;

import java.util.List;
import java.util.function.Function;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Registering;
import org.beadle.wording.Refusal;
import org.beadle.wording.RegisterNews;

/** What a command comes to in a register. */
sealed interface RegisterStep {

  /** It can't be done. */
  record Refused(Refusal why) implements RegisterStep {}

  /** The register says so already. */
  record Nothing(RegisterNews news) implements RegisterStep {}

  /**
   * Entries are made.
   *
   * @param news what is told of them once they are made
   */
  record Enter(List<Registering.Wanted> wanted, Function<List<RegisterEntry>, RegisterNews> news)
      implements RegisterStep {}

  /** An entry is taken back. */
  record Withdraw(RegisterEntry entry, RegisterNews news) implements RegisterStep {}

  /** The chair confirms. */
  record Confirm() implements RegisterStep {}
}
