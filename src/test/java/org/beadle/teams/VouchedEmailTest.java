package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VouchedEmailTest {
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "lead@police.example, lead@police.example, lead@police.example",
        "pc123@police.example, Lead.Name@Police.Example, Lead.Name@Police.Example",
        "lead@police.example, chair@board.example, lead@police.example",
        "lead@police.example, chair@sub.police.example, lead@police.example",
        "lead@police.example, -, lead@police.example",
        "lead@police.example, not an address, lead@police.example",
        "lead@police.example, chair@board.example@police.example, lead@police.example",
        "PC123, lead@police.example, -",
        "-, lead@police.example, -",
        "lead_health.example#EXT#@police.example, lead@police.example, -",
        "lead_health.example#ext#@police.example, -, -"
      })
  void onlyWhatTheTenantHasProvedCounts(String principal, String email, String vouched) {
    assertThat(VouchedEmail.of(person(principal, email, false)))
        .isEqualTo(Optional.ofNullable(vouched));
  }

  @Test
  void nothingCountsOfAGuest() {
    assertThat(VouchedEmail.of(person("lead@police.example", "lead@police.example", true)))
        .isEmpty();
  }

  private static TeamsPerson person(String principal, String email, boolean guest) {
    return new TeamsPerson(
        "29:1",
        Optional.of("o-1"),
        Optional.of(StandInTenant.TENANT),
        Optional.ofNullable(principal),
        Optional.ofNullable(email),
        guest);
  }
}
