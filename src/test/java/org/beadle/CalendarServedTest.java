package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.beadle.board.Group;
import org.beadle.board.Member;
import org.beadle.meeting.Meeting;
import org.beadle.timetable.SettableClock;
import org.beadle.wire.Form;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** A whole server with the sample board, whose calendars are read by programs of others. */
@Timeout(90)
class CalendarServedTest {
  private static final LocalDate JANUARY = LocalDate.of(2019, 1, 16);
  private static final LocalDate JULY = LocalDate.of(2018, 7, 18);
  private static final Optional<LocalTime> TEN = Optional.of(LocalTime.of(10, 0));
  private static final Pattern ADDRESS = Pattern.compile("http://\\S+/calendar/[0-9a-f]{64}\\.ics");

  @TempDir Path folder;
  private final SettableClock clock = new SettableClock(Instant.parse("2018-06-25T18:00:00Z"));
  private final HttpClient http = HttpClient.newHttpClient();
  private SampleServer house;
  private Server server;
  private String base;

  @BeforeEach
  void start() throws Exception {
    house = SampleServer.in(folder, clock);
    server = house.start("http:\n  port: 0\nlocal-chat:\n  enabled: true\n");
    base = server.greeting().getFirst().replaceFirst("Beadle listens at ", "");
  }

  @AfterEach
  void stop() {
    server.close();
  }

  private long group(String name) {
    return house.roster().groups().stream()
        .filter(group -> group.name().equals(name))
        .mapToLong(Group::id)
        .findFirst()
        .orElseThrow();
  }

  private Meeting put(String group, LocalDate day, Optional<LocalTime> starts, String place) {
    long id = group(group);
    return house.change(
        change ->
            change.diary().add(id, day, starts, Optional.ofNullable(place), Meeting.Kind.MEETING));
  }

  /** The address that the local chat gives the board manager. */
  private URI address(String words) throws Exception {
    Member manager =
        house.roster().members().stream()
            .filter(member -> member.name().equals("Board manager"))
            .findFirst()
            .orElseThrow();
    URI link = URI.create(SignInLinks.of(house.installation(), URI.create(base), manager.person()));
    String cookie =
        post(link, "").headers().firstValue("Set-Cookie").orElseThrow().replaceFirst(";.*", "");
    post(
        URI.create(base + "/say"),
        Form.of(Map.of("board", "sample", "place", "board", "text", words)),
        "Cookie",
        cookie);
    String page =
        Jsoup.parse(get(URI.create(base + "/?board=sample&place=board"), "Cookie", cookie).body())
            .text();
    List<String> given = ADDRESS.matcher(page).results().map(MatchResult::group).toList();
    assertThat(given).as(page).isNotEmpty();
    return URI.create(given.getLast());
  }

  private HttpResponse<String> post(URI to, String body, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(to);
    if (headers.length > 0) request.headers(headers);
    return http.send(
        request
            .header("Sec-Fetch-Site", "same-origin")
            .header("Content-Type", Form.TYPE)
            .POST(HttpRequest.BodyPublishers.ofString(body))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private HttpResponse<String> get(URI from, String... headers) throws Exception {
    HttpRequest.Builder request = HttpRequest.newBuilder(from);
    if (headers.length > 0) request.headers(headers);
    return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  @ParameterizedTest
  @EnumSource
  void aReaderOfOthersFindsTenOClockInJanuaryAndInJuly(CalendarReader reader) throws Exception {
    put("Full board", JANUARY, TEN, "Town hall, room 2; “upstairs” – bring a pass, and allow time");
    put("Full board", JULY, TEN, null);
    put("Full board", LocalDate.of(2018, 9, 5), Optional.empty(), null);
    Meeting off = put("Full board", LocalDate.of(2018, 10, 28), TEN, null);
    house.change(change -> change.diary().cancel(off));
    byte[] calendar =
        get(address("meeting calendar board")).body().getBytes(StandardCharsets.UTF_8);
    String name = "Full board, Sample County Safeguarding Children Board";
    assertThat(reader.readOrSkip(calendar))
        .containsExactly(
            name
                + " | 2018-07-18T10:00 Europe/London = 2018-07-18T09:00Z"
                + " | 2018-07-18T12:00 Europe/London = 2018-07-18T11:00Z | CONFIRMED | 0 | -",
            name + " | 2018-09-05 whole day | 2018-09-06 whole day | CONFIRMED | 0 | -",
            "Cancelled: "
                + name
                + " | 2018-10-28T10:00 Europe/London = 2018-10-28T10:00Z"
                + " | 2018-10-28T12:00 Europe/London = 2018-10-28T12:00Z | CANCELLED | 1 | -",
            name
                + " | 2019-01-16T10:00 Europe/London = 2019-01-16T10:00Z"
                + " | 2019-01-16T12:00 Europe/London = 2019-01-16T12:00Z | CONFIRMED | 0"
                + " | Town hall, room 2; “upstairs” – bring a pass, and allow time");
  }

  @Test
  void aProgramThatHasItAlreadyIsToldSo() throws Exception {
    put("Full board", JULY, TEN, null);
    URI address = address("meeting calendar board");
    HttpResponse<String> first = get(address);
    assertThat(first.statusCode()).isEqualTo(200);
    assertThat(first.headers().firstValue("Content-Type")).contains("text/calendar; charset=utf-8");
    assertThat(first.headers().firstValue("Cache-Control")).contains("private, no-cache");
    assertThat(first.headers().firstValue("Last-Modified"))
        .contains("Mon, 25 Jun 2018 18:00:00 GMT");
    String tag = first.headers().firstValue("ETag").orElseThrow();
    clock.advance(Duration.ofHours(1));
    assertThat(get(address, "If-None-Match", tag).statusCode()).isEqualTo(304);
    put("Full board", JANUARY, TEN, null);
    HttpResponse<String> changed = get(address, "If-None-Match", tag);
    assertThat(changed.statusCode()).isEqualTo(200);
    assertThat(changed.headers().firstValue("ETag")).isPresent().get().isNotEqualTo(tag);
  }

  @Test
  void anAddressThatIsNotGoodTellsNothing() throws Exception {
    URI own = address("meeting calendar");
    assertThat(get(own).statusCode()).isEqualTo(200);
    List<URI> others =
        List.of(
            URI.create(own.toString().replace(".ics", "")),
            URI.create(base + "/calendar/" + "0".repeat(64) + ".ics"),
            URI.create(base + "/calendar/x.ics"));
    for (URI other : others) {
      HttpResponse<String> answer = get(other);
      assertThat(answer.statusCode()).as(other.toString()).isEqualTo(404);
      assertThat(answer.body()).isEmpty();
    }
  }
}
