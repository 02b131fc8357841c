package org.beadle.config;

import java.nio.file.Path;
import java.util.List;

/**
 * Where files are kept.
 *
 * @param folder absolute; made where it does not exist
 */
public record DataSettings(Path folder) {
  static final Setting<String> FOLDER =
      Setting.text(
          "data.folder",
          "data",
          "The folder for the SQLite database and other files. A relative one is below the folder"
              + " where Beadle is installed.");

  static final List<Setting<?>> ALL = List.of(FOLDER);

  static DataSettings of(Values values, Path home) {
    return new DataSettings(home.resolve(values.get(FOLDER)).toAbsolutePath().normalize());
  }
}
