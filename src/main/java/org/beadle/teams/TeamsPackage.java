package org.beadle.teams;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The app's package, which an administrator uploads to Teams: its manifest and two icons. */
public final class TeamsPackage {
  static final String MANIFEST = "manifest.json";
  static final String COLOUR_ICON = "color.png";
  static final String OUTLINE_ICON = "outline.png";

  /**
   * A package has the same bytes whenever and wherever it is made. The very first moment that a zip
   * can tell would mean an earlier one, which is written with the machine's time zone.
   */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 2, 0, 0);

  private TeamsPackage() {}

  /** The package as a zip without folders; the same app gives the same bytes. */
  public static byte[] zip(TeamsApp app) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      put(zip, MANIFEST, TeamsManifest.json(app).getBytes(StandardCharsets.UTF_8));
      put(zip, COLOUR_ICON, TeamsIcon.colour());
      put(zip, OUTLINE_ICON, TeamsIcon.outline());
    } catch (IOException impossible) {
      throw new UncheckedIOException("memory does not fail", impossible);
    }
    return bytes.toByteArray();
  }

  private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
    ZipEntry entry = new ZipEntry(name);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    zip.write(content);
    zip.closeEntry();
  }
}
