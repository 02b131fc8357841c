package org.beadle.config;

/**
 * A setting as somebody wrote it.
 *
 * @param path its place among the settings
 * @param text its value; empty where nothing is set
 * @param where the line of the file, or the environment variable
 */
record Written(String path, String text, String where) {
  Problem problem(String reason) {
    return new Problem(path, where, reason);
  }
}
