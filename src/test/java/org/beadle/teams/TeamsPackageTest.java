package org.beadle.teams;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TimeZone;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;

class TeamsPackageTest {
  private static Map<String, byte[]> unpacked(byte[] bytes) throws IOException {
    Map<String, byte[]> files = new LinkedHashMap<>();
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry())
        files.put(entry.getName(), zip.readAllBytes());
    }
    return files;
  }

  @Test
  void itHoldsTheManifestAndTwoIconsAndNoFolders() throws IOException {
    Map<String, byte[]> files = unpacked(TeamsPackage.zip(TeamsApps.usual()));

    assertThat(files).containsOnlyKeys("manifest.json", "color.png", "outline.png");
    assertThat(new String(files.get("manifest.json"), StandardCharsets.UTF_8))
        .isEqualTo(TeamsManifest.json(TeamsApps.usual()));
  }

  @Test
  void theIconsThatTheManifestNamesAreThere() throws IOException {
    Map<String, byte[]> files = unpacked(TeamsPackage.zip(TeamsApps.usual()));
    JsonObject icons =
        JsonParser.parseString(TeamsManifest.json(TeamsApps.usual()))
            .getAsJsonObject()
            .getAsJsonObject("icons");

    assertThat(icons.get("color").getAsString()).isIn(files.keySet());
    assertThat(icons.get("outline").getAsString()).isIn(files.keySet());
  }

  @Test
  void theSameAppGivesTheSameBytesWhateverTheTimeZone() {
    TimeZone before = TimeZone.getDefault();
    try {
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
      byte[] east = TeamsPackage.zip(TeamsApps.usual());
      TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Pago_Pago"));

      assertThat(Arrays.equals(TeamsPackage.zip(TeamsApps.usual()), east)).isTrue();
    } finally {
      TimeZone.setDefault(before);
    }
  }
}
