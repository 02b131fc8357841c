package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import org.beadle.teams.Reference;
import org.beadle.timetable.SettableClock;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Conversation references outlive the process. */
class TeamsReferencesTest {
  private static final Instant NOW = Instant.parse("2018-06-18T09:00:00Z");
  private static final String TENANT = "11111111-2222-3333-4444-555555555555";
  private static final String TEAM = "19:team@thread.tacv2";

  @TempDir Path folder;
  private Installation installation;
  private TeamsReferences references;

  @BeforeEach
  void open() {
    installation = Installation.open(Installation.in(folder), new SettableClock(NOW));
    references = new TeamsReferences(installation.store());
  }

  @AfterEach
  void close() {
    installation.close();
  }

  private static Reference reference(Reference.Kind kind) {
    boolean person = kind == Reference.Kind.PERSONAL;
    return new Reference(
        TENANT,
        "place of " + kind,
        kind,
        "19:" + kind,
        "https://smba.example/uk",
        Optional.of(TEAM).filter(team -> kind == Reference.Kind.CHANNEL),
        Optional.of("29:police").filter(user -> person),
        Optional.empty(),
        NOW);
  }

  @Test
  void aReferenceOfAnyKindIsFoundAsItWasKeptEvenAfterARestart() {
    for (Reference.Kind kind : Reference.Kind.values()) references.keep(reference(kind));
    installation.close();
    open();

    for (Reference.Kind kind : Reference.Kind.values())
      assertThat(references.find(TENANT, "place of " + kind)).contains(reference(kind));
    assertThat(references.serviceUrl(TENANT)).contains("https://smba.example/uk");
  }

  @Test
  void whatBeadleWasTakenOutOfIsFoundByItsTeamOnly() {
    Reference channel = reference(Reference.Kind.CHANNEL);
    references.keep(channel);
    references.removeTeam(TENANT, TEAM, NOW.plusSeconds(1));

    assertThat(references.find(TENANT, channel.place())).isEmpty();
    assertThat(references.ofTeam(TENANT, TEAM)).containsExactly(channel);

    references.keep(channel);
    references.remove(TENANT, channel.place(), NOW.plusSeconds(2));
    assertThat(references.find(TENANT, channel.place())).isEmpty();
  }
}
