package org.beadle.desk;

import org.beadle.chat.Post;
import org.beadle.intake.FileReading;
import org.beadle.wording.ImportFacts;
import org.beadle.wording.ImportPost;

/** An import of any kind of file, told in the words that all of them share. */
public final class FileImport {
  private FileImport() {}

  /**
   * Imports a file and tells what was done, or would be.
   *
   * @param slug the board's
   */
  public static Importer.Outcome<Post> run(
      Importer importer, FileDesk.Kind kind, FileReading file, String slug, Importer.Mode mode) {
    boolean made = !importer.knows(slug);
    return facts(importer, kind, file, slug, mode)
        .map(facts -> told(facts, mode))
        .map(post -> made ? ImportPost.ofNewBoard(slug, mode.writes(), post) : post);
  }

  private static Post told(ImportFacts facts, Importer.Mode mode) {
    return switch (mode) {
      case PREVIEW -> ImportPost.preview(facts);
      case PREVIEW_REMOVING -> ImportPost.previewRemoving(facts);
      case KEEP_MISSING -> ImportPost.done(facts, 0);
      case REMOVE_MISSING -> ImportPost.done(facts, facts.missing().size());
    };
  }

  static Importer.Outcome<ImportFacts> facts(
      Importer importer, FileDesk.Kind kind, FileReading file, String slug, Importer.Mode mode) {
    return switch (kind) {
      case PLAN -> importer.plan(file, slug, mode).map(PlanFacts::of);
      case ATTENDANCE -> importer.attendance(file, slug, mode).map(AttendanceFacts::of);
      case DIARY -> importer.diary(file, slug, mode).map(DiaryFacts::of);
      case REGISTER -> importer.registers(file, slug, mode).map(RegisterFacts::of);
      case PROGRAMME -> importer.programme(file, slug, mode).map(ProgrammeFacts::of);
    };
  }
}
