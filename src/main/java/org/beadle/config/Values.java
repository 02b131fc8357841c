package org.beadle.config;

import java.util.Map;

/** The values that were read, by the setting's path; what was not set has its default. */
record Values(Map<String, Object> read) {
  Values {
    read = Map.copyOf(read);
  }

  @SuppressWarnings("unchecked") // Only Setting<T>.read() puts a value under the setting's path.
  <T> T get(Setting<T> setting) {
    Object value = read.get(setting.path());
    return value == null ? setting.standard() : (T) value;
  }
}
