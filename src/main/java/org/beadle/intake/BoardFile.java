package org.beadle.intake;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;

/**
 * Reads the YAML file that sets a board up; {@code config/sample/board.yaml} is the example and
 * says what every key means. All faults are reported at once, each with its line and path.
 */
public final class BoardFile {
  private static final int LARGEST = 1024 * 1024;
  private static final Function<String, Optional<String>> NONE = text -> Optional.empty();

  private BoardFile() {}

  /** Reads the file at {@code path}, whatever texts it has. */
  public static BoardReading read(Path path) {
    return read(path, NONE);
  }

  /**
   * Reads the file at {@code path}.
   *
   * @param objection why a text may not stand in it, if there is a reason
   */
  public static BoardReading read(Path path, Function<String, Optional<String>> objection) {
    String name = String.valueOf(path.getFileName());
    try {
      if (!Files.isRegularFile(path)) return Unreadable.of(name, "There is no such file.");
      if (Files.size(path) > LARGEST) return Unreadable.of(name, "The file is larger than 1 MB.");
      return read(name, Files.readAllBytes(path), objection);
    } catch (IOException problem) {
      return Unreadable.of(name, "The file can't be opened. Check that you may read it.");
    }
  }

  /** Reads a file's content, whatever texts it has. */
  public static BoardReading read(String name, byte[] content) {
    return read(name, content, NONE);
  }

  /**
   * Reads a file's content.
   *
   * @param name the file's name, for messages only
   * @param objection why a text may not stand in it, if there is a reason; such a text is not
   *     quoted
   */
  public static BoardReading read(
      String name, byte[] content, Function<String, Optional<String>> objection) {
    try {
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      LoadSettings settings = LoadSettings.builder().setLabel(name).setUseMarks(true).build();
      Optional<Node> root = new Compose(settings).composeString(text);
      if (root.isEmpty()) return Unreadable.of(name, "The file is empty.");
      List<Fault> objections = BoardTexts.faults(name, root.get(), objection);
      if (!objections.isEmpty()) return new Unreadable(objections);
      return new BoardSections(name, root.get()).read();
    } catch (CharacterCodingException notText) {
      return Unreadable.of(name, "This is not a text file in UTF-8.");
    } catch (MarkedYamlEngineException problem) {
      return notYaml(name, problem);
    } catch (YamlEngineException problem) {
      return Unreadable.of(name, "This is not YAML. config/sample/board.yaml shows how it looks.");
    } catch (StackOverflowError tooDeep) {
      // The library sets no limit to brackets within brackets.
      return Unreadable.of(name, "The file has too many lists within lists.");
    }
  }

  private static Unreadable notYaml(String name, MarkedYamlEngineException problem) {
    String line = problem.getProblemMark().map(mark -> "line " + (mark.getLine() + 1)).orElse("");
    return new Unreadable(
        List.of(
            new Fault(
                new Place(name, line, ""),
                "The line can't be read as YAML. Check its indent, its quotes and the space after"
                    + " the colon.")));
  }
}
