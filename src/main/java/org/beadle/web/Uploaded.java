package org.beadle.web;

import io.javalin.http.Context;
import io.javalin.http.UploadedFile;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import org.beadle.desk.FileDesk;

/** A file that came with a form. It is kept in memory only. */
final class Uploaded {
  /** The largest form that is read, in bytes: the largest file, and some fields. */
  static final int LARGEST_FORM = FileDesk.LARGEST + 64 * 1024;

  private static final int LONGEST_NAME = 120;

  private Uploaded() {}

  /**
   * Whether the form is too large to be read; what comes is then passed over, up to a bound, so
   * that the browser shows the answer.
   */
  static boolean isTooLarge(Context context) {
    if (context.req().getContentLengthLong() <= LARGEST_FORM) return false;
    try {
      context.req().getInputStream().skip(5L * LARGEST_FORM);
      return true;
    } catch (IOException gone) {
      throw new UncheckedIOException(gone);
    }
  }

  /** The file in a field of the form; empty where none was chosen. */
  static Optional<FileDesk.Upload> of(Context context, String field) {
    if (!context.isMultipartFormData()) return Optional.empty();
    return Optional.ofNullable(context.uploadedFile(field))
        .filter(file -> file.size() > 0 || !file.filename().isBlank())
        .map(Uploaded::read);
  }

  private static FileDesk.Upload read(UploadedFile file) {
    try (InputStream content = file.content()) {
      return new FileDesk.Upload(name(file.filename()), content.readAllBytes());
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The file's own name: some browsers send its folders, too. */
  private static String name(String sent) {
    String last = sent.substring(Math.max(sent.lastIndexOf('/'), sent.lastIndexOf('\\')) + 1);
    String plain = last.replaceAll("\\p{C}", "").strip();
    if (plain.isEmpty()) return "the file";
    return plain.substring(Math.max(0, plain.length() - LONGEST_NAME));
  }
}
