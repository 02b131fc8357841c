package org.beadle.web;

import java.util.List;
import org.beadle.desk.FileDesk;

/** What the pages for imports show. */
public sealed interface ImportView {
  Visit visit();

  /**
   * The form.
   *
   * @param kind what is chosen, which is what the file before it was said to be
   * @param faults why the file before it could not be imported
   */
  record Form(Visit visit, FileDesk.Kind kind, List<String> faults) implements ImportView {
    public boolean chosen(String value) {
      return kind.name().equalsIgnoreCase(value);
    }
  }

  /** What an import would do. */
  record Preview(Visit visit, FileDesk.Answer.Preview answer) implements ImportView {
    /** Whether there is anything to be done at all. */
    public boolean confirmable() {
      return !answer.changesNothing() || !answer.missing().isEmpty();
    }
  }

  /** What an import did. */
  record Written(Visit visit, FileDesk.Answer.Written answer) implements ImportView {}
}
