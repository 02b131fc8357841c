package org.beadle.served;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The program, run from this program's own classes by a JVM of its own: no launcher and no shell
 * stands between.
 */
public final class Program {
  private Program() {}

  /**
   * A process that is not started yet, in a folder and with no settings in its environment.
   *
   * @param main the name of the class that is run
   * @param arguments what it is told
   */
  public static ProcessBuilder of(String main, Path folder, List<String> arguments) {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "-XX:+UseSerialGC",
                "-XX:TieredStopAtLevel=1",
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                main));
    command.addAll(arguments);
    ProcessBuilder builder =
        new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
    builder.environment().keySet().removeIf(name -> name.startsWith("BEADLE_"));
    return builder;
  }
}
