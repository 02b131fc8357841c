package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Block.Fact;
import org.beadle.chat.Post;
import org.beadle.meeting.AgendaItem;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Meeting;
import org.beadle.meeting.Rate;
import org.beadle.meeting.Register;
import org.beadle.meeting.Responses;

/**
 * A meeting as it stands: the answer to {@code meeting Full board}, and the card kept up to date.
 */
public final class MeetingCard {
  private static final int ITEMS = 5;

  private final MeetingCardFacts facts;
  private final Meeting meeting;

  private MeetingCard(MeetingCardFacts facts) {
    this.facts = facts;
    this.meeting = facts.meeting();
  }

  /** The card. It is {@linkplain Post#about() about} its meeting. */
  public static Post post(MeetingCardFacts facts) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(facts.group() + ": " + Days.written(facts.meeting().on())));
    blocks.add(new Block.Facts(Stream.concat(facts(facts).stream(), who(facts)).toList()));
    List<Button> buttons = MeetingButtons.of(facts);
    if (!buttons.isEmpty()) blocks.add(new Block.Buttons(buttons));
    return Post.of(summary(facts), blocks).about(facts.meeting().id());
  }

  /** What stands in place of a card whose meeting is not in the diary any more. */
  public static Post gone(long meeting) {
    return Post.text("This meeting is no longer in the diary.").about(meeting);
  }

  /** What stands in place of a card whose meeting may no longer be shown there. */
  public static Post hidden(long meeting) {
    return Post.text("This meeting is no longer shown here.").about(meeting);
  }

  /** The meeting in a few sentences. */
  static String summary(MeetingCardFacts facts) {
    String occasion = facts.group() + ": " + OccasionWords.of(facts.meeting());
    String lines =
        facts(facts).stream()
            .skip(1)
            .filter(fact -> !fact.label().equals("Where"))
            .map(fact -> fact.label() + ": " + Titles.withoutStop(fact.value()) + ".")
            .collect(Collectors.joining(" "));
    return occasion + ". " + lines;
  }

  static List<Fact> facts(MeetingCardFacts facts) {
    MeetingCard card = new MeetingCard(facts);
    List<Fact> lines = new ArrayList<>();
    lines.add(
        new Fact(
            "When",
            OccasionWords.withWeekday(card.meeting.on())
                + OccasionWords.at(card.meeting.starts())));
    card.meeting.place().ifPresent(place -> lines.add(new Fact("Where", place)));
    lines.add(new Fact("State", card.state()));
    if (card.isExpected()) lines.add(new Fact("Coming", coming(facts.responses())));
    if (!facts.agenda().isEmpty()) lines.add(new Fact("Agenda", card.agenda()));
    if (card.wantsRegister()) lines.add(new Fact("Register", card.register()));
    return lines;
  }

  /** Nobody is named where nobody has answered yet. */
  static Stream<Fact> who(MeetingCardFacts facts) {
    boolean answered = facts.responses().silent().size() < facts.responses().expected().size();
    return answered && new MeetingCard(facts).isExpected()
        ? WhoComes.to(facts.meeting(), facts.roster(), facts.responses()).facts().stream()
        : Stream.empty();
  }

  private String state() {
    String workshop = meeting.kind() == Meeting.Kind.WORKSHOP ? ", a workshop" : "";
    return switch (meeting.state()) {
      case CANCELLED -> "cancelled" + OccasionWords.because(meeting);
      case HELD ->
          meeting.counted().isPresent()
              ? "held, " + RateWords.spoken(Rate.of(meeting))
              : "held" + workshop;
      case PLANNED ->
          meeting.on().isBefore(facts.today())
              ? "planned, and not recorded since" + workshop
              : Days.away(meeting.on(), facts.today()) + workshop;
    };
  }

  /** Nobody is expected at a workshop, and of one that is over the register tells. */
  private boolean isExpected() {
    return meeting.isToCome(facts.today())
        && meeting.kind() == Meeting.Kind.MEETING
        && !facts.responses().expected().isEmpty();
  }

  private static String coming(Responses responses) {
    int deputies = responses.count(Answer.Kind.DEPUTY);
    int apologies = responses.count(Answer.Kind.APOLOGIES);
    int silent = responses.silent().size();
    List<String> counts = new ArrayList<>();
    counts.add(responses.count(Answer.Kind.COMING) + " coming");
    if (deputies > 0) counts.add(Count.of(deputies, "deputy", "deputies"));
    if (apologies > 0) counts.add(apologies + " with apologies");
    if (silent > 0) counts.add(silent + " not answered yet");
    String seats = Count.of(responses.expected().size(), "seat", "seats");
    return String.join(", ", counts) + ", of " + seats;
  }

  private String agenda() {
    List<String> titles =
        facts.agenda().stream()
            .map(AgendaItem::title)
            .map(title -> Titles.withoutStop(Titles.shortened(title, Titles.ROW)))
            .toList();
    return Count.first(ITEMS, titles);
  }

  private boolean wantsRegister() {
    boolean come = !meeting.on().isAfter(facts.today());
    return facts.register().isPresent()
        || (come
            && meeting.state() == Meeting.State.PLANNED
            && meeting.kind() == Meeting.Kind.MEETING);
  }

  private String register() {
    return facts.register().map(MeetingCard::register).orElse("not taken yet");
  }

  private static String register(Register register) {
    if (register.confirmed().isPresent()) return "confirmed by the chair";
    int entries = register.entries().size();
    return "open, with " + Count.of(entries, "entry", "entries");
  }
}
