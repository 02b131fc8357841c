package org.beadle.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class WorkflowWebhooksTest extends StoreContract {
  private static final String FIRST = "https://prod-01.uksouth.logic.azure.com/workflows/1?sig=a";
  private static final String SECOND = "https://prod-02.uksouth.logic.azure.com/workflows/2?sig=b";

  private void put(String name, String address) {
    store.change(records -> records.workflowWebhooks().put(name, address, SampleBoard.AT));
  }

  private Optional<String> find(String name) {
    return read(records -> records.workflowWebhooks().find(name));
  }

  private boolean remove(String name) {
    return write(records -> records.workflowWebhooks().remove(name, SampleBoard.AT));
  }

  private List<String> names() {
    return read(records -> records.workflowWebhooks().names());
  }

  @Test
  void anAddressIsFoundByItsNameAndReplaced() {
    put("police", FIRST);
    assertThat(find("police")).contains(FIRST);
    put("police", SECOND);
    assertThat(find("police")).contains(SECOND);
    put("health", FIRST);
    assertThat(names()).containsExactly("health", "police");
    assertThat(find("probation")).isEmpty();
  }

  @Test
  void whatIsRemovedIsWipedAndMayComeBack() {
    put("police", FIRST);
    assertThat(remove("police")).isTrue();
    assertThat(find("police")).isEmpty();
    assertThat(names()).isEmpty();
    assertThat(remove("police")).isFalse();
    put("police", SECOND);
    assertThat(find("police")).contains(SECOND);
  }
}
