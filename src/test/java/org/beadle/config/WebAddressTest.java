package org.beadle.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebAddressTest {
  @ParameterizedTest
  @CsvSource({
    "https://beadle.example/, https://beadle.example",
    "https://beadle.example:443, https://beadle.example",
    "http://beadle.example:80/, http://beadle.example",
    "https://beadle.example:80, https://beadle.example:80",
    "https://beadle.example:8443, https://beadle.example:8443",
    "http://[::1]:80, http://[::1]"
  })
  void aPortThatBrowsersLeaveOutIsLeftOut(String written, String read) {
    assertThat(WebAddress.readRoot(written)).hasToString(read);
  }

  @Test
  void pagesStandAtTheRoot() {
    assertThatThrownBy(() -> WebAddress.readRoot("https://example.org/beadle"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no path");
  }
}
