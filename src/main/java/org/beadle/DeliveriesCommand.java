package org.beadle;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.beadle.board.Board;
import org.beadle.report.Listing;
import org.beadle.store.Delivery;
import org.beadle.teams.WorkflowChat;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Lists what was sent, what waits, and what could not be sent. */
@Command(
    name = "deliveries",
    mixinStandardHelpOptions = true,
    description = "Lists what was sent, what waits, and what could not be sent; the newest first.")
final class DeliveriesCommand implements Callable<Integer> {
  private static final int MOST = 500;
  private static final List<String> HEADINGS =
      List.of("Code", "Day", "Kind", "State", "To", "Tries", "Next try", "Problem");
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm", Locale.ROOT);

  @Spec private CommandLine.Model.CommandSpec spec;
  @Mixin private ListCommand.Shape shape;

  @Mixin private BoardOption which;

  @Option(
      names = "--state",
      paramLabel = "STATE",
      description = {
        "queued, sending, sent, failed, refused or unknown; all by default.",
        "What was handed over to a workflow is among the sent."
      })
  private Delivery.State state;

  @Override
  public Integer call() {
    try (Installation installation = shape.installation.open()) {
      Board board = which.of(installation);
      List<Delivery> found =
          installation
              .store()
              .read(
                  records ->
                      records.deliveries().list(board.id(), Optional.ofNullable(state), MOST));
      List<List<String>> rows = found.stream().map(each -> row(board, each)).toList();
      if (rows.isEmpty()) Printout.nothing(spec, "There is no such message.");
      Printout.of(spec, new Listing(HEADINGS, rows).render(shape.format, ListCommand.WIDTH));
      return 0;
    }
  }

  private static List<String> row(Board board, Delivery delivery) {
    return List.of(
        delivery.deliveryId().toString(),
        delivery.ordered().day().toString(),
        word(delivery.ordered().kind()),
        state(delivery),
        delivery.to().toString(),
        Integer.toString(delivery.attempts()),
        nextTry(board, delivery),
        delivery.problem().orElse(""));
  }

  /** In the board's own time; empty where it is not tried again of itself. */
  private static String nextTry(Board board, Delivery delivery) {
    Instant next = delivery.nextTry();
    return switch (delivery.state()) {
      case QUEUED, SENDING -> MINUTE.format(next.atZone(board.zone()));
      case FAILED ->
          delivery.gaveUp().isPresent() ? "given up" : MINUTE.format(next.atZone(board.zone()));
      case SENT, REFUSED, UNKNOWN -> "";
    };
  }

  /** A workflow says that it was begun, and not that it posted anything. */
  private static String state(Delivery delivery) {
    boolean begun =
        delivery.state() == Delivery.State.SENT
            && delivery.to().platform().equals(WorkflowChat.PLATFORM);
    return begun ? "handed over" : word(delivery.state());
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT);
  }
}
