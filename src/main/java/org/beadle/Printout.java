package org.beadle;

import java.io.PrintWriter;
import picocli.CommandLine.Model.CommandSpec;

/** Writes what a command made to standard output, as it is: it has its own line breaks. */
final class Printout {
  private Printout() {}

  static void of(CommandSpec command, String text) {
    PrintWriter out = command.commandLine().getOut();
    out.print(text);
    out.flush();
  }

  /** Says that a list is empty, beside it, so that what reads the list reads an empty one. */
  static void nothing(CommandSpec command, String words) {
    command.commandLine().getErr().println(words);
  }
}
