package org.beadle.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Stream;
import org.beadle.board.Policies;
import org.beadle.board.WorkingCalendar;
import org.beadle.chat.Block;
import org.beadle.chat.Incoming;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Grammar;
import org.beadle.command.HelpLine;
import org.beadle.command.RuleOf;
import org.beadle.intake.SourceFiles;
import org.beadle.meeting.Mark;
import org.beadle.nudge.Nudge;
import org.beadle.nudge.Planned;
import org.beadle.store.Channel;
import org.beadle.store.Delivery;

/**
 * Every message that the product makes over the sample board: the answers to every command, given
 * by those who may and by those who may not, in private and in channels; to every button and option
 * of these answers; to commands that can't be read; and what is sent unasked over a year and a
 * half.
 */
public final class EveryPost implements AutoCloseable {
  private static final ZoneId LONDON = ZoneId.of("Europe/London");
  private static final LocalTime TEN = LocalTime.of(10, 0);
  private static final int DAYS = 550;
  private static final int PRESSES = 1_500;
  private static final List<String> ANSWERS = List.of("Health lead", "10:20", "because of snow");

  private final SampleHouse house;
  private final Set<Post> posts = new LinkedHashSet<>();
  private final Map<String, Integer> carriedOut = new LinkedHashMap<>();
  private final Set<Class<?>> nudges = new LinkedHashSet<>();

  private EveryPost(SampleHouse house) {
    this.house = house;
  }

  /** A sample board with registers behind it and channels of its own. */
  public static EveryPost in(Path folder) {
    EveryPost every = new EveryPost(SampleHouse.in(folder));
    every.settle();
    return every;
  }

  private void settle() {
    house.policy(Policies.DATE_APPROVAL, "yes");
    house.policy(Policies.ACCEPTANCE, "yes");
    RegisterHouse registers = new RegisterHouse(house);
    Map<String, Mark> absent = Map.of("Probation Service", Mark.ABSENT);
    for (LocalDate day : List.of(day(4, 10), day(5, 8), day(6, 5)))
      registers.confirmed("Full board", day, absent);
    house.importer.attendance(
        SourceFiles.read(Path.of("config/sample/attendance.csv")),
        SampleHouse.SLUG,
        Importer.Mode.KEEP_MISSING);
    channels();
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2018, month, day);
  }

  private void channels() {
    house.change(
        change -> {
          change.setUp().putChannel(channel("Full board", Channel.Kind.BOARD, -1, House.BOARD));
          house
              .roster()
              .groups()
              .forEach(
                  group ->
                      change
                          .setUp()
                          .putChannel(
                              channel(
                                  group.name(),
                                  Channel.Kind.GROUP,
                                  group.id(),
                                  House.groupPlace(group.id()))));
          return null;
        });
  }

  private Channel channel(String name, Channel.Kind kind, long of, String place) {
    return new Channel(
        house.store.ids().next(),
        name,
        kind,
        of < 0 ? OptionalLong.empty() : OptionalLong.of(of),
        house.at(place));
  }

  /** All that was answered and sent until now, once each. */
  public Set<Post> posts() {
    return posts;
  }

  /** How often each rule's command changed the record, by its usage; read-only ones stay at 0. */
  public Map<String, Integer> changes() {
    return carriedOut;
  }

  /** What kinds of things were told unasked. */
  public Set<Class<?>> nudges() {
    return nudges;
  }

  /** Gives every command as it is meant. */
  public void command() {
    for (String line : script()) {
      String who = line.substring(0, line.indexOf(": "));
      String words = line.substring(line.indexOf(": ") + 2);
      int before = house.changes();
      posts.add(house.says(who, words));
      usage(words)
          .ifPresent(rule -> carriedOut.merge(rule, house.changes() - before, Integer::sum));
    }
  }

  private Optional<String> usage(String words) {
    WorkingCalendar calendar = house.calendars.of(house.board().nation());
    return RuleOf.usage(words, house.clock.instant().atZone(LONDON).toLocalDate(), calendar);
  }

  private static List<String> script() {
    try (Stream<String> lines = Files.lines(Path.of("src/test/resources/every-command.txt"))) {
      return lines.filter(line -> line.contains(": ") && !line.startsWith("#")).toList();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Presses every button and picks every option of what was answered, once each. */
  public void press() {
    Set<Press> pressed = new LinkedHashSet<>();
    for (Post post : List.copyOf(posts))
      for (Block block : post.blocks())
        for (Press press : presses(block))
          if (pressed.size() < PRESSES && pressed.add(press))
            posts.add(house.presses(House.BOARD, DeskTest.MANAGER, press));
  }

  private static List<Press> presses(Block block) {
    return switch (block) {
      case Block.Buttons(var buttons) -> buttons.stream().flatMap(EveryPost::presses).toList();
      case Block.Choices(var choices) ->
          choices.stream()
              .flatMap(choice -> choice.options().stream())
              .map(Block.Option::button)
              .flatMap(EveryPost::presses)
              .toList();
      case Block.Heading it -> List.of();
      case Block.Text it -> List.of();
      case Block.Facts it -> List.of();
      case Block.Table it -> List.of();
      case Block.Image it -> List.of();
      case Block.File it -> List.of();
    };
  }

  private static Stream<Press> presses(Block.Button button) {
    Press press = button.press();
    if (button.ask().isEmpty()) return Stream.of(press);
    return Stream.concat(Stream.of(""), ANSWERS.stream().map(" "::concat))
        .map(words -> new Press(press.board(), press.record(), press.command() + words));
  }

  /** Gives every command wrongly, and rightly by those who may not or in front of others. */
  public void refuse() {
    for (HelpLine line : new Grammar().help(Optional.empty()))
      for (String words : wrong(line.example())) posts.add(house.says(DeskTest.MANAGER, words));
    for (String line : script()) {
      String words = line.substring(line.indexOf(": ") + 2);
      posts.add(house.says(DeskTest.LAY, words));
      posts.add(house.saysToAll(DeskTest.POLICE, words));
      posts.add(
          house.saysIn(House.groupPlace(house.group("Neglect Group")), DeskTest.PROBATION, words));
      posts.add(stranger(words));
    }
  }

  private static List<String> wrong(String example) {
    String shorter = example.contains(" ") ? example.replaceFirst("\\s\\S+$", "") : example + "s";
    return List.of(
        example,
        shorter,
        example + " *and* [so](https://example.org) on",
        example.replace("2.3", "99.9"),
        example.replace("Full board", "Nowhere group").replace("Neglect group", "Nowhere"),
        example.replaceAll("\\d+ (May|July|Sep|March)", "31 February"),
        example.replaceFirst("^(\\w)(\\w)", "$2$1"));
  }

  private Post stranger(String words) {
    Incoming.User user = new Incoming.User("elsewhere", "U1", Optional.empty(), true);
    return house.desk.receive(Incoming.said(house.at("direct-0"), user, words, Optional.empty()));
  }

  /** Lets a year and a half of mornings and afternoons go by, on which nobody does anything. */
  public void wait(int days) {
    StandInChat chat = new StandInChat("local");
    Sweep sweep = new Sweep(house.store, house.calendars, new Chats(List.of(chat)), house.clock);
    LocalDate first = house.clock.instant().atZone(LONDON).toLocalDate();
    for (LocalDate day : first.datesUntil(first.plusDays(days)).toList()) {
      house.clock.set(day.atTime(TEN).atZone(LONDON).toInstant());
      for (Planned planned : sweep.sweep())
        planned.nudges().stream().map(Nudge::getClass).forEach(nudges::add);
    }
    List<Delivery> queued =
        house.store.read(
            records ->
                records.deliveries().list(house.board().id(), Optional.empty(), Integer.MAX_VALUE));
    queued.stream().map(each -> each.ordered().post()).forEach(posts::add);
  }

  /** A year and a half. */
  public void waitLong() {
    wait(DAYS);
  }

  @Override
  public void close() {
    house.close();
  }
}
