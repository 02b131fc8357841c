package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.beadle.timetable.SettableClock;
import org.junit.jupiter.api.Test;

/** What becomes of a place where two activities of it come at once. */
class TeamsPlacesTest {
  private static final String TENANT = StandInTenant.TENANT;
  private static final Instant NOW = TeamsHouse.NOW;

  private final MemoryOfReferences kept = new MemoryOfReferences();
  private final RecordingNotices notices = new RecordingNotices();

  @Test
  void aMessageBeforeARemovalThatComesAtTheSameTimeDoesNotBringThePlaceBack() throws Exception {
    Meanwhile references = new Meanwhile();
    TeamsPlaces places = new TeamsPlaces(references, notices, InstantSource.fixed(NOW));
    references.meanwhile =
        Thread.ofPlatform()
            .unstarted(() -> places.leave(personal(NOW.plusSeconds(20)), "It was removed"));

    places.heardFrom(personal(NOW.plusSeconds(10)));
    references.meanwhile.join(Duration.ofSeconds(10));

    assertThat(kept.all()).isEmpty();
    assertThat(notices.told).last().asString().startsWith("closed ");
  }

  @Test
  void whoWritesToBeadleMayBeWrittenTo() {
    SettableClock clock = new SettableClock(NOW);
    TeamsPlaces places = new TeamsPlaces(kept, notices, clock);
    places.heardFrom(personal(NOW));
    notices.told.clear();
    clock.advance(Duration.ofMinutes(10));

    places.heardFrom(personal(clock.instant()));

    assertThat(notices.told).singleElement().asString().startsWith("opened ");
  }

  /** Lets another thread come in between what is looked up and what is kept, where it can. */
  private final class Meanwhile implements References {
    private Thread meanwhile;

    @Override
    public Optional<Reference> find(String tenant, String place) {
      Optional<Reference> known = kept.find(tenant, place);
      if (Thread.currentThread() != meanwhile && meanwhile.getState() == Thread.State.NEW) {
        meanwhile.start();
        long end = System.nanoTime() + Duration.ofSeconds(10).toNanos();
        while (isRunning() && System.nanoTime() < end) Thread.onSpinWait();
      }
      return known;
    }

    private boolean isRunning() {
      return meanwhile.getState() != Thread.State.TERMINATED
          && meanwhile.getState() != Thread.State.BLOCKED;
    }

    @Override
    public Optional<String> serviceUrl(String tenant) {
      return kept.serviceUrl(tenant);
    }

    @Override
    public void keep(Reference reference) {
      kept.keep(reference);
    }

    @Override
    public List<Reference> ofTeam(String tenant, String team) {
      return kept.ofTeam(tenant, team);
    }

    @Override
    public void remove(String tenant, String place, Instant at) {
      kept.remove(tenant, place, at);
    }

    @Override
    public void removeTeam(String tenant, String team, Instant at) {
      kept.removeTeam(tenant, team, at);
    }
  }

  private static Origin personal(Instant at) {
    return new Origin(
        "1",
        TENANT,
        "https://service.example",
        Reference.Kind.PERSONAL,
        "a:police",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        new Origin.Named(StandInTenant.BOT, Optional.empty()),
        new Origin.Sender("29:o-police", Optional.of("o-police"), Optional.empty()),
        at);
  }
}
