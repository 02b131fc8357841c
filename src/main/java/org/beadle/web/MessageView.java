package org.beadle.web;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.beadle.chat.Block;

/**
 * A message as one visitor reads it.
 *
 * @param opensDay whether it is the first of its day in the list, so that the day stands above it
 */
public record MessageView(Message message, Visit visit, boolean opensDay) {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm", Locale.UK);

  /** The messages in order, each with its day where that is new. */
  static List<MessageView> list(List<Message> messages, Visit visit) {
    List<MessageView> views = new ArrayList<>();
    String day = "";
    for (Message message : messages) {
      MessageView view = new MessageView(message, visit, false);
      views.add(new MessageView(message, visit, !view.dayKey().equals(day)));
      day = view.dayKey();
    }
    return views;
  }

  public String anchor() {
    return "m" + message.id();
  }

  /** The whole message in a sentence. */
  public String summary() {
    return message.entry().post().summary();
  }

  /** What is shown: the blocks, or the summary where there are none. */
  public List<Block> blocks() {
    List<Block> blocks = message.entry().post().blocks();
    return blocks.isEmpty() ? List.of(new Block.Text(summary())) : blocks;
  }

  public boolean onlyForReader() {
    return message.entry().onlyFor().isPresent();
  }

  public Optional<String> askedBy() {
    return message.entry().asked().map(Message.Asked::name);
  }

  /** What the reader said, where this answers it. */
  public Optional<String> ownWords() {
    return message
        .entry()
        .asked()
        .filter(asked -> asked.user().equals(visit.speaker().id()))
        .flatMap(Message.Asked::words);
  }

  public boolean changed() {
    return message.changed().isPresent();
  }

  /** Differs where the contents differ, so that an open page knows what it has. */
  public String version() {
    return Integer.toHexString(message.entry().post().hashCode());
  }

  /** The day, for comparing. */
  public String dayKey() {
    return said().toLocalDate().toString();
  }

  /** The day, for reading. */
  public String day() {
    return DAY.format(said());
  }

  public String time() {
    return TIME.format(said());
  }

  /** The moment, for machines. */
  public String moment() {
    return message.entry().said().toString();
  }

  /** A picture's address, which holds the picture itself. */
  public static String address(Block.Image image) {
    return "data:image/png;base64," + Base64.getEncoder().encodeToString(image.png());
  }

  /** Where a file of this message is fetched. */
  public String address(Block.File file) {
    return visit.path(Download.path(message, file));
  }

  /** A file's address, which holds the file itself, for readers who are not in the chat. */
  public static String whole(Block.File file) {
    return "data:"
        + file.mediaType().replace(" ", "")
        + ";base64,"
        + Base64.getEncoder().encodeToString(file.content());
  }

  /** The heading of a table's column, counted from 0. */
  public static String heading(Block.Table table, int column) {
    return column < table.headings().size() ? table.headings().get(column) : "";
  }

  /** A style's name in the style sheet. */
  public static String style(Block.Button button) {
    return button.style().name().toLowerCase(Locale.ROOT);
  }

  private ZonedDateTime said() {
    return message.entry().said().atZone(visit.board().zone());
  }
}
