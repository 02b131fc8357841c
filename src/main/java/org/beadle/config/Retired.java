package org.beadle.config;

/**
 * A setting, or a whole section, that an earlier version knew.
 *
 * @param path where it stood
 * @param advice what to do instead
 */
record Retired(String path, String advice) {
  boolean covers(String other) {
    return other.equals(path) || other.startsWith(path + ".");
  }
}
