package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.beadle.chat.Address;
import org.beadle.chat.Receipt;
import org.beadle.desk.Messages;
import org.beadle.desk.SampleHouse;
import org.beadle.store.Delivery;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeliveriesCommandTest {
  @TempDir Path folder;
  private Delivery waits;
  private Delivery givenUp;

  @BeforeEach
  void fill() {
    try (SampleHouse house = SampleHouse.in(folder)) {
      Messages messages = new Messages(house);
      Address workflow = new Address("workflow", "police", "police");
      long begun = messages.queue("three", workflow);
      house.store.change(
          records ->
              records.deliveries().sent(begun, new Receipt(workflow, "1"), house.clock.instant()));
      waits = messages.get(messages.queue("one", new Address("slack", "T1", "C1")));
      givenUp = messages.get(messages.queue("two", new Address("slack", "T1", "C2")));
      house.store.write(
          records -> {
            records.deliveries().gaveUp(givenUp.id(), "Slack is away", house.clock.instant());
            return null;
          });
    }
  }

  @Test
  void messagesAreListedWithTheirCodesAndWhatBecameOfThem() {
    Terminal.Said said = Terminal.run("deliveries", "--format", "csv", "--data", folder);
    assertThat(said.code()).isZero();
    List<String> lines = said.out().lines().toList();
    assertThat(lines.getFirst()).isEqualTo("Code,Day,Kind,State,To,Tries,Next try,Problem");
    assertThat(lines.get(1))
        .startsWith(givenUp.deliveryId().toString())
        .endsWith("failed,slack:T1/C2,0,given up,Slack is away");
    assertThat(lines.get(2)).contains("queued,slack:T1/C1,0,2018-06-18 10:00,");
  }

  @Test
  void whatAWorkflowTookIsNotSaidToStandThere() {
    Terminal.Said said =
        Terminal.run("deliveries", "--state", "sent", "--format", "csv", "--data", folder);
    assertThat(said.out().lines()).anyMatch(line -> line.contains(",handed over,workflow:police/"));
  }

  @Test
  void oneStateCanBeAskedForAndAsJson() {
    Terminal.Said said =
        Terminal.run("deliveries", "--state", "queued", "--format", "json", "--data", folder);
    assertThat(said.out())
        .contains(waits.deliveryId().toString())
        .doesNotContain(givenUp.deliveryId().toString());
    assertThat(Terminal.run("list", "deliveries", "--state", "queued", "--data", folder).out())
        .contains("slack:T1/C1");
  }

  @Test
  void aStateThatThereIsNotIsRefused() {
    Terminal.Said said = Terminal.run("deliveries", "--state", "lost", "--data", folder);
    assertThat(said.code()).isNotZero();
    assertThat(said.errors()).contains("lost");
  }
}
