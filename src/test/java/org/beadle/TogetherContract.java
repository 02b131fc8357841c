package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.beadle.board.Member;
import org.beadle.board.Reader;
import org.beadle.board.Roster;
import org.beadle.meeting.Mark;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.RegisterEntry;
import org.beadle.store.Change;
import org.beadle.store.ChangeHeader;
import org.beadle.web.Client;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * The board manager, in the local chat, and the chair, in another one, take one register at the
 * same time.
 */
@Timeout(120)
abstract class TogetherContract {
  /** What switches the local chat on. */
  static final String LOCAL_CHAT = "local-chat:\n  enabled: true";

  static final String OPEN = "meeting register Full board";

  private static final LocalDate TODAY = LocalDate.of(2018, 6, 18);
  private static final int SEATS = 10;

  @TempDir Path folder;
  private SampleRecord record;
  private Client browser;
  private String cookie;
  private Meeting meeting;

  @BeforeEach
  void start() throws IOException {
    record = serve(folder);
    meeting = meets();
    browser = new Client(port());
    String link = record.signIn(member("Board manager").person());
    cookie =
        browser
            .post(link, Map.of(), "Sec-Fetch-Site", "same-origin")
            .headers()
            .firstValue("Set-Cookie")
            .orElseThrow()
            .split(";")[0];
  }

  /** Starts a server with both chats, in which the chair is known. */
  abstract SampleRecord serve(Path folder) throws IOException;

  /** Where it listens. */
  abstract int port();

  /** The chair marks somebody absent, for each seat of the card that stands in the chat. */
  abstract List<Runnable> absences();

  private Roster roster() {
    return record.store().read(records -> records.boards().roster(record.board().id()));
  }

  private Member member(String name) {
    return roster().members().stream()
        .filter(member -> member.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Meeting meets() {
    long board = record.board().id();
    long full = roster().fullBoard().orElseThrow().id();
    ChangeHeader header =
        new ChangeHeader(
            board,
            OptionalLong.empty(),
            record.installation().clock().instant(),
            TODAY,
            "test",
            "",
            "test");
    return record
        .store()
        .write(
            records -> {
              Change change = records.change(header);
              Meeting added =
                  change
                      .diary()
                      .add(full, TODAY, Optional.empty(), Optional.empty(), Meeting.Kind.MEETING);
              change.finish("A meeting was added.", "meeting", added.id());
              return added;
            });
  }

  private HttpResponse<String> say(Map<String, String> what) {
    Map<String, String> fields = new java.util.HashMap<>(what);
    fields.putAll(Map.of("board", "sample", "place", "board"));
    return browser.post(
        "/say", fields, "Sec-Fetch-Site", "same-origin", "Accept", "text/html", "Cookie", cookie);
  }

  /** The presses of an option, one for each seat, as the page offers them. */
  private List<String> offered(String label) {
    say(Map.of("text", OPEN));
    Document page = Jsoup.parse(browser.get("/?board=sample&place=board", "Cookie", cookie).body());
    return page.select(".choices li button[name=press]").stream()
        .filter(button -> button.text().equals(label))
        .map(Element::val)
        .toList();
  }

  @Test
  void noEntryIsLostAndTheLaterOneStandsForEachSeat() throws Exception {
    List<String> apologies = offered("Apologies");
    List<Runnable> absences = absences();
    assertThat(apologies).hasSize(SEATS);
    assertThat(absences).hasSize(SEATS);
    CyclicBarrier together = new CyclicBarrier(2);
    both(
        () -> {
          together.await();
          for (String press : apologies) say(Map.of("press", press));
          return null;
        },
        () -> {
          together.await();
          absences.reversed().forEach(Runnable::run);
          return null;
        });
    bothAreKept(history());
  }

  private static void both(
      java.util.concurrent.Callable<Void> one, java.util.concurrent.Callable<Void> other)
      throws InterruptedException, ExecutionException {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      for (Future<Void> each : threads.invokeAll(List.of(one, other))) each.get();
    } finally {
      threads.shutdown();
    }
  }

  private List<RegisterEntry> history() {
    return record
        .store()
        .read(records -> records.registers().history(Reader.everything(roster()), meeting.id()));
  }

  private void bothAreKept(List<RegisterEntry> history) {
    Map<Long, List<RegisterEntry>> bySeat =
        history.stream().collect(Collectors.groupingBy(entry -> entry.seat().orElseThrow()));
    assertThat(bySeat).hasSize(SEATS);
    for (List<RegisterEntry> entries : bySeat.values()) {
      assertThat(entries)
          .extracting(RegisterEntry::mark)
          .containsExactlyInAnyOrder(Mark.APOLOGIES, Mark.ABSENT);
      assertThat(entries.getFirst().superseded()).isPresent();
      assertThat(entries.getLast().superseded()).isEmpty();
    }
    long journalled =
        record
            .store()
            .read(records -> records.journal().of(Reader.everything(roster()), meeting.id(), 1000))
            .stream()
            .filter(entry -> entry.kind().equals("register_entry"))
            .filter(entry -> entry.field().equals("created"))
            .count();
    assertThat(journalled).isEqualTo(2 * SEATS);
  }
}
