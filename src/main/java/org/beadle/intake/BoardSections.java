package org.beadle.intake;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.beadle.board.Board;
import org.beadle.board.Nation;
import org.beadle.board.Policies;
import org.beadle.intake.ProposedBoard.NewAgency;
import org.beadle.intake.ProposedBoard.NewChannel;
import org.beadle.intake.ProposedBoard.NewMember;
import org.beadle.intake.ProposedBoard.NewOffice;
import org.beadle.intake.ProposedBoard.PlatformIdentity;
import org.beadle.intake.ProposedBoard.Term;
import org.snakeyaml.engine.v2.nodes.Node;

/** Reads a board's file section by section, the names first so that any entry may mention any. */
final class BoardSections {
  private static final List<String> SECTIONS =
      List.of("board", "policies", "agencies", "members", "offices", "groups", "channels");
  private static final ZoneId HERE = ZoneId.of("Europe/London");
  private static final List<String> BOARD = List.of("name", "slug", "zone", "nation");
  private static final List<String> AGENCY =
      List.of("name", "short-name", "statutory", "policies", "aliases");
  private static final List<String> MEMBER =
      List.of("name", "email", "agency", "from", "until", "reach", "identities");
  private static final List<String> REACH = List.of("slack", "teams", "email", "local");
  private static final List<String> IDENTITY = List.of("platform", "workspace", "user");
  private static final List<String> OFFICE = List.of("name", "holder", "aliases");
  private static final List<String> CHANNEL =
      List.of("platform", "workspace", "place", "name", "group", "agency");

  private final BoardFaults faults;
  private final BoardEntry root;
  private final BoardNames agencies = BoardNames.of("agency");
  private final BoardNames members = BoardNames.of("member");
  private final BoardNames groups = BoardNames.of("group");
  private final BoardNames leads = BoardNames.of("agency, group, office and alias");
  private final Set<String> emails = new HashSet<>();
  private final Set<ChannelPlace> places = new HashSet<>();

  BoardSections(String file, Node node) {
    this.faults = new BoardFaults(file);
    this.root = BoardEntry.of(node, "", faults, SECTIONS);
  }

  BoardReading read() {
    noteNames();
    ProposedBoard.Identity identity = identity();
    Policies policies = BoardPolicies.ofBoard(root);
    ProposedBoard board =
        new ProposedBoard(
            identity,
            policies,
            root.entries("agencies", AGENCY, entry -> agency(entry, policies)),
            root.entries("members", MEMBER, this::member),
            root.entries("offices", OFFICE, this::office),
            new BoardGroups(root, policies, agencies, members, groups).read(),
            root.entries("channels", CHANNEL, this::channel),
            faults.doubts());
    return faults.isEmpty() ? board : faults.unreadable();
  }

  // Names ---------------------------------------------------------------------------------------

  /** Reads the file once for its names only. */
  private void noteNames() {
    root.quietly("agencies").forEach(entry -> agencies.note(entry, "name"));
    root.quietly("members").forEach(entry -> members.note(entry, "name"));
    root.quietly("groups").forEach(entry -> groups.note(entry, "name"));
    for (String section : List.of("agencies", "groups", "offices"))
      root.quietly(section).forEach(this::noteLead);
  }

  /** A plan's lead must mean one party, so no name of one may be another's. */
  private void noteLead(BoardEntry entry) {
    Set<String> own = new HashSet<>();
    entry.text("name").ifPresent(own::add);
    entry.text("short-name").ifPresent(own::add);
    own.forEach(name -> leads.note(entry, "name", name));
    entry.texts("aliases").stream()
        .filter(own::add)
        .forEach(alias -> leads.note(entry, "aliases", alias));
  }

  // Sections ------------------------------------------------------------------------------------

  private ProposedBoard.Identity identity() {
    Optional<BoardEntry> entry = root.entry("board", BOARD);
    if (entry.isEmpty())
      root.fault("board", "“board” is missing: its name, slug, zone and nation.");
    return entry.map(this::identity).orElse(null);
  }

  private ProposedBoard.Identity identity(BoardEntry entry) {
    String slug = entry.required("slug");
    if (!slug.isEmpty() && !Board.isSlug(slug))
      entry.fault("slug", "“%s”: small letters, digits and hyphens are wanted.".formatted(slug));
    Optional<Nation> nation = entry.oneOf("nation", Nation.class);
    if (entry.text("nation").isEmpty()) entry.required("nation");
    return new ProposedBoard.Identity(
        slug, entry.required("name"), zone(entry), nation.orElse(Nation.ENGLAND));
  }

  private static ZoneId zone(BoardEntry entry) {
    String zone = entry.required("zone");
    try {
      if (!zone.isEmpty()) return looked(ZoneId.of(zone), entry);
    } catch (DateTimeException strange) {
      entry.fault(
          "zone",
          "“%s” is no time zone.%s"
              .formatted(zone, BoardFaults.didYouMean(zone, ZoneId.getAvailableZoneIds())));
    }
    return HERE;
  }

  /** Every nation that a board may be of has one time; {@code GMT} lacks its summer time. */
  private static ZoneId looked(ZoneId zone, BoardEntry entry) {
    if (!zone.getRules().equals(HERE.getRules()))
      entry.doubt(
          "zone",
          zone.getId(),
          "Clocks of this zone do not go as those of the United Kingdom all year round, so times"
              + " and days may be wrong. Did you mean %s?".formatted(HERE));
    return zone;
  }

  private NewAgency agency(BoardEntry entry, Policies policies) {
    return new NewAgency(
        entry.required("name"),
        entry.text("short-name"),
        entry.yes("statutory"),
        BoardPolicies.ofAgency(entry, policies),
        entry.texts("aliases"));
  }

  private NewMember member(BoardEntry entry) {
    Optional<String> email = entry.text("email");
    email.ifPresent(address -> check(entry, address));
    return new NewMember(
        entry.required("name"),
        email,
        agencies.mentioned(entry, "agency"),
        term(entry),
        reach(entry),
        entry.entries("identities", IDENTITY, BoardSections::platformIdentity));
  }

  private static List<String> reach(BoardEntry entry) {
    List<String> platforms = entry.texts("reach");
    for (String platform : platforms)
      if (!REACH.contains(platform))
        entry.fault(
            "reach",
            "“%s” is none of: %s.%s"
                .formatted(
                    platform, String.join(", ", REACH), BoardFaults.didYouMean(platform, REACH)));
    if (platforms.contains("email") && entry.text("email").isEmpty())
      entry.fault("reach", "E-mail is named here, but this member has no e-mail address.");
    return platforms.stream().distinct().toList();
  }

  private void check(BoardEntry entry, String address) {
    if (!address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+"))
      entry.fault("email", "“%s” is no e-mail address.".formatted(address));
    else if (!emails.add(address.toLowerCase(Locale.ROOT)))
      entry.fault("email", "Two members have the address %s.".formatted(address));
  }

  private static PlatformIdentity platformIdentity(BoardEntry entry) {
    String platform = entry.required("platform");
    return new PlatformIdentity(
        platform,
        ChannelPlace.folded(platform, entry.required("workspace")),
        ChannelPlace.folded(platform, entry.required("user")));
  }

  static Term term(BoardEntry entry) {
    Term term = new Term(entry.day("from"), entry.day("until"));
    if (term.from().isPresent() && term.until().isPresent())
      if (term.until().get().isBefore(term.from().get()))
        entry.fault("until", "The last day is before the first.");
    return term;
  }

  private NewOffice office(BoardEntry entry) {
    return new NewOffice(
        entry.required("name"), members.mentioned(entry, "holder"), entry.texts("aliases"));
  }

  private NewChannel channel(BoardEntry entry) {
    Optional<String> group = groups.mentioned(entry, "group");
    Optional<String> agency = agencies.mentioned(entry, "agency");
    if (group.isPresent() && agency.isPresent())
      entry.fault("A channel belongs to a group or to an agency, not to both.");
    NewChannel.Kind kind =
        group.isPresent()
            ? NewChannel.Kind.GROUP
            : agency.isPresent() ? NewChannel.Kind.AGENCY : NewChannel.Kind.BOARD;
    ChannelPlace at = ChannelPlace.of(entry);
    if (!at.place().isEmpty() && !places.add(at))
      entry.fault(
          "place",
          "This place stands in the file twice. A place is one channel: the board's, a group's or an"
              + " agency's.");
    return new NewChannel(
        at.platform(),
        at.workspace(),
        at.place(),
        entry.required("name"),
        kind,
        group.or(() -> agency),
        entry.place("place"));
  }
}
