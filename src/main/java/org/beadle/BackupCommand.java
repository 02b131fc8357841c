package org.beadle;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the whole record to a file. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    description = {
      "Copies the whole record to a new file, as it stands at one moment; the server may go on.",
      "To restore it, stop the server and put the file in an empty data folder as beadle.db. The"
          + " copy holds all that the record holds, people's addresses and platforms' tokens too:"
          + " only you can read it."
    })
final class BackupCommand implements Callable<Integer> {
  @Mixin private InstallationOptions options;

  @Parameters(paramLabel = "FILE", description = "The file to make. None is overwritten.")
  private Path file;

  @Spec private CommandLine.Model.CommandSpec spec;

  @Override
  public Integer call() {
    try (Installation installation = options.openToRead()) {
      installation.store().backUpTo(file);
    }
    spec.commandLine().getOut().println("The record was copied to " + file + ".");
    return 0;
  }
}
