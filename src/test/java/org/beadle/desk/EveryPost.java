package org.beadle.desk;

import java.nio.file.Path;
import java.time.Instant;
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

  private static final String CLOCK = "clock: ";

  /** What is said while time goes by, so that more comes of it. */
  private static final Map<LocalDate, String> LATER =
      Map.of(
          day(9, 24), "Police lead: meeting coming Full board 3 October",
          day(9, 25),
              "Probation lead: meeting apologies Full board 3 October deputy @training-lead",
          day(9, 26), "Board manager: meeting move Full board 3 October to 3 October at Town Hall",
          day(10, 3), "Board manager: meeting move Full board 3 October to 10 October",
          day(11, 12), "Police lead: meeting coming Full board 5 December",
          day(11, 26), "Board manager: meeting cancel Full board 5 December because of snow");

  private static final LocalDate GONE = day(7, 20);

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
    for (String line : EveryCommand.script()) {
      if (line.startsWith(CLOCK)) house.clock.set(Instant.parse(line.substring(CLOCK.length())));
      else say(line);
    }
  }

  private void say(String line) {
    String words = EveryCommand.words(line);
    int before = house.changes();
    posts.add(house.says(line.substring(0, line.indexOf(": ")), words));
    int changes = house.changes() - before;
    usage(words).ifPresent(rule -> carriedOut.merge(rule, changes, Integer::sum));
  }

  private Optional<String> usage(String words) {
    WorkingCalendar calendar = house.calendars.of(house.board().nation());
    return RuleOf.usage(words, house.clock.instant().atZone(LONDON).toLocalDate(), calendar);
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
      for (String words : EveryCommand.wrong(line.example()))
        posts.add(house.says(DeskTest.MANAGER, words));
    for (String line : EveryCommand.script()) {
      if (line.startsWith(CLOCK)) continue;
      String words = EveryCommand.words(line);
      posts.add(house.says(DeskTest.LAY, words));
      posts.add(house.saysToAll(DeskTest.POLICE, words));
      posts.add(
          house.saysIn(House.groupPlace(house.group("Neglect Group")), DeskTest.PROBATION, words));
      posts.add(stranger(words));
    }
  }

  private Post stranger(String words) {
    Incoming.User user = new Incoming.User("elsewhere", "U1", Optional.empty(), true);
    return house.desk.receive(Incoming.said(house.at("direct-0"), user, words, Optional.empty()));
  }

  private void lose(String member) {
    long person = house.member(member).person();
    house.store.change(
        records -> {
          records.people().identify(person, "teams", "T1", "U1", house.clock.instant());
          records.people().gone(person, "teams", house.clock.instant());
        });
  }

  /** Lets a year and a half of mornings go by, on which hardly anybody does anything. */
  public void waitLong() {
    StandInChat chat = new StandInChat("local");
    Sweep sweep = new Sweep(house.store, house.calendars, new Chats(List.of(chat)), house.clock);
    LocalDate today = house.clock.instant().atZone(LONDON).toLocalDate();
    for (LocalDate day : today.plusDays(1).datesUntil(today.plusDays(DAYS)).toList()) {
      house.clock.set(day.atTime(TEN).atZone(LONDON).toInstant());
      if (LATER.containsKey(day)) say(LATER.get(day));
      if (day.equals(GONE)) lose(DeskTest.HEALTH);
      for (Planned planned : sweep.sweep())
        planned.nudges().stream().map(Nudge::getClass).forEach(nudges::add);
      house.deliverer(chat).deliver();
    }
    List<Delivery> queued =
        house.store.read(
            records ->
                records.deliveries().list(house.board().id(), Optional.empty(), Integer.MAX_VALUE));
    queued.stream().map(each -> each.ordered().post()).forEach(posts::add);
  }

  @Override
  public void close() {
    house.close();
  }
}
