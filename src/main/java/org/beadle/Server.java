package org.beadle;

import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.beadle.board.Board;
import org.beadle.board.Member;
import org.beadle.board.Roster;
import org.beadle.chat.Chat;
import org.beadle.config.DeliverySettings;
import org.beadle.config.HttpSettings;
import org.beadle.config.Settings;
import org.beadle.desk.Chats;
import org.beadle.desk.MailboxWatch;
import org.beadle.desk.Patience;
import org.beadle.slack.SlackChat;
import org.beadle.slack.SlackRoutes;
import org.beadle.teams.WorkflowChat;
import org.beadle.timetable.Tick;
import org.beadle.timetable.Timetable;
import org.beadle.web.Entrance;
import org.beadle.web.LocalChat;
import org.beadle.web.Mount;
import org.beadle.web.Web;
import org.beadle.web.WebSettings;
import org.beadle.web.Welcome;

/** A running installation: its platforms, its pages and its timetable. */
final class Server implements AutoCloseable {
  private final Installation installation;
  private final Settings settings;
  private final List<Chat> chats = new ArrayList<>();
  private final List<Mount> mounts = new ArrayList<>();
  private final List<Tick> ticks = new ArrayList<>();
  private Welcome welcome;
  private Web web;
  private Rounds rounds;
  private Health health;
  private Timetable timetable;
  private ReplyWiring replies;

  private Server(Installation installation, Settings settings) {
    this.installation = installation;
    this.settings = settings;
  }

  /** Starts everything that the settings switch on; returns when it answers. */
  static Server start(Installation installation, Settings settings) {
    Server server = new Server(installation, settings);
    try {
      server.start();
      return server;
    } catch (RuntimeException failure) {
      server.close();
      throw failure;
    }
  }

  private void start() {
    if (settings.teams().playground()) PlaygroundRecord.check(installation.store());
    WebSettings pages = pages(settings.http());
    if (settings.slack().enabled()) slack();
    if (settings.teams().enabled()) teams(pages);
    if (settings.email().enabled()) email(pages);
    if (settings.offersLocalChat()) localChat(pages);
    workflows(pages);
    mounts.add(CalendarWiring.pages(installation, pages));
    rounds = installation.rounds(chats, patience(settings.delivery()), Rounds.hands(), outside());
    Duration every = settings.delivery().every();
    health = new Health(installation.store(), installation.clock(), every);
    web = Web.start(pages, health, mounts);
    rounds.begin();
    ticks.add(new Tick("rounds", every, this::round));
    if (replies != null) ticks.add(new Tick("replies", every, replies::look));
    timetable = Timetable.start(ticks);
  }

  /** A board, group or agency may have come in on the command line since the last one. */
  private void round() {
    installation.store().tryAgain();
    if (welcome != null) LocalChannels.put(installation);
    rounds.make();
    health.roundMade();
  }

  private Installation.Outside outside() {
    return new Installation.Outside(
        ServedPages.of(settings, this::address), CalendarWiring.invitations(settings.email()));
  }

  /** Where people reach this server, which is known once it has started. */
  URI address() {
    return settings.http().address(web.port());
  }

  private static Patience patience(DeliverySettings delivery) {
    return Patience.of(delivery.attempts(), delivery.firstWait());
  }

  private static WebSettings pages(HttpSettings http) {
    return new WebSettings(http.host(), http.port(), http.publicUrl());
  }

  private void slack() {
    SlackChat chat = SlackWiring.chat(installation, settings, installation.news(chats));
    chats.add(chat);
    SlackRoutes routes = new SlackRoutes(chat);
    mounts.add(routes::add);
  }

  private void teams(WebSettings pages) {
    TeamsWiring teams =
        TeamsWiring.of(installation, settings, pages, installation.news(chats), this::address);
    chats.add(teams.chat());
    mounts.addAll(teams.mounts());
    ticks.addAll(teams.ticks());
  }

  /** Before the local chat, where a person reads only who has come to look. */
  private void email(WebSettings pages) {
    MailboxWatch watch =
        new MailboxWatch(installation.store(), () -> new Chats(chats), installation.clock());
    EmailWiring email = EmailWiring.of(installation, settings, pages, this::address, watch::isRead);
    chats.add(email.chat());
    if (settings.email().replies().enabled())
      replies =
          new ReplyWiring(
              installation, settings.email().replies(), email.chat()::hear, chats, watch);
    mounts.add(email.pages());
  }

  private void localChat(WebSettings pages) {
    LocalChat chat = LocalWiring.chat(installation).behindDoors();
    chats.add(chat);
    Entrance entrance = new Entrance.SignedIn(new LocalDoors(installation.doorkeeper()));
    mounts.addAll(LocalPages.of(installation, chat, entrance, pages));
    welcome = new Welcome(installation.founding(), pages, () -> LocalChannels.put(installation));
    mounts.add(welcome);
  }

  private void workflows(WebSettings pages) {
    WorkflowWiring workflows = WorkflowWiring.of(installation, settings, pages);
    chats.add(workflows.chat());
    mounts.addAll(workflows.mounts());
    ticks.addAll(workflows.ticks());
  }

  /** What a person at the terminal wants to know first. */
  List<String> greeting() {
    URI address = address();
    List<String> lines = new ArrayList<>();
    lines.add("Beadle listens at " + settings.http().listening(web.port()));
    if (settings.http().publicUrl().isPresent()) lines.add("People reach it at " + address);
    if (settings.teams().enabled()) lines.add(TeamsWiring.greeting(settings, address));
    if (welcome != null) firstManager().ifPresent(person -> lines.add(invite(address, person)));
    if (noBoard()) lines.add("There is no board yet. " + beginning(address));
    if (chats.stream().allMatch(WorkflowChat.class::isInstance))
      lines.add(
          "No chat is switched on yet. config/beadle.yaml says how to connect Slack, Teams or"
              + " e-mail, or to switch on the local chat.");
    return lines;
  }

  private String beginning(URI address) {
    return welcome == null
        ? "Import one: beadle import board FILE"
        : "Set it up with this link: " + address + welcome.path();
  }

  private String invite(URI address, long person) {
    return "The board manager signs in once with this link: "
        + SignInLinks.of(installation, address, person);
  }

  private boolean noBoard() {
    return installation.store().read(records -> records.boards().all().isEmpty());
  }

  /** The first board's manager, while nobody has signed in or joined yet. */
  private Optional<Long> firstManager() {
    return installation
        .store()
        .read(
            records -> {
              if (records.people().anybodyKnown()) return Optional.empty();
              return records.boards().all().stream()
                  .flatMap(board -> managers(records.boards().roster(board.id()), board).stream())
                  .map(Member::person)
                  .findFirst();
            });
  }

  private List<Member> managers(Roster roster, Board board) {
    LocalDate today = board.dayOf(installation.clock().instant());
    return roster.boardManagers(today);
  }

  @Override
  public void close() {
    if (timetable != null) timetable.close();
    if (rounds != null) rounds.close();
    chats.forEach(Chat::close);
    if (web != null) web.close();
    installation.close();
  }
}
