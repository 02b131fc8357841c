package org.beadle;

import java.io.PrintWriter;
import java.io.StringWriter;

/** Runs the program's commands as a person at a terminal does, and keeps what they say. */
final class Terminal {
  /** What came of a command. */
  record Said(int code, String out, String errors) {}

  private Terminal() {}

  static Said run(Object... arguments) {
    StringWriter out = new StringWriter();
    StringWriter errors = new StringWriter();
    String[] texts = new String[arguments.length];
    for (int i = 0; i < arguments.length; i++) texts[i] = arguments[i].toString();
    int code =
        Beadle.commandLine(texts)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(errors, true))
            .execute(texts);
    return new Said(code, out.toString(), errors.toString());
  }
}
