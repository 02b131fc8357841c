package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.chat.Block;
import org.beadle.chat.Block.Button;
import org.beadle.chat.Post;
import org.beadle.chat.Press;
import org.beadle.command.Command;
import org.beadle.command.CommandWords;
import org.beadle.command.RegisterCommand;

/**
 * A register as it stands, with a choice for each seat. A long one has several pages, of which each
 * fits a message of every platform.
 */
public final class RegisterCard {
  /** Seats on a page: Slack takes 50 blocks a message, and a seat may be two of them. */
  public static final int PAGE = 20;

  private final RegisterFacts facts;
  private final int page;
  private final RegisterOptions options;

  private RegisterCard(RegisterFacts facts, int page) {
    this.facts = facts;
    this.page = Math.clamp(page, 1, pages(facts));
    this.options = new RegisterOptions(facts);
  }

  /** How many pages a register has. */
  public static int pages(RegisterFacts facts) {
    return Math.max(1, Math.ceilDiv(facts.expected().size() + facts.attending().size(), PAGE));
  }

  /**
   * One page.
   *
   * @param page from 1; the last where there are not so many
   */
  public static Post post(RegisterFacts facts, int page) {
    return new RegisterCard(facts, page).post();
  }

  /** What stands in place of a page that may no longer be shown there. */
  public static Post hidden(long page) {
    return Post.text("This register is no longer shown here.").about(page);
  }

  private Post post() {
    String standing = standing(facts);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Heading(heading()));
    blocks.add(new Block.Text(standing));
    List<Block.Choice> lines = lines();
    if (!lines.isEmpty()) blocks.add(new Block.Choices(lines));
    if (!facts.guests().isEmpty() && page == pages(facts)) blocks.add(new Block.Text(guests()));
    List<Button> buttons = buttons();
    if (!buttons.isEmpty()) blocks.add(new Block.Buttons(buttons));
    return Post.of(heading() + ". " + standing.replace('\n', ' '), blocks);
  }

  /** How the register stands: the counts, the quorum and whether it is confirmed. */
  static String standing(RegisterFacts facts) {
    return RegisterCounts.of(facts)
        + "\n"
        + QuorumWords.of(facts.quorate())
        + "\n"
        + confirmed(facts);
  }

  private static String confirmed(RegisterFacts facts) {
    return facts
        .register()
        .confirmed()
        .map(
            done ->
                "Confirmed"
                    + done.by().stream()
                        .mapToObj(facts.sheet().roster()::member)
                        .flatMap(member -> member.map(Member::name).stream())
                        .findFirst()
                        .map(name -> " by " + name)
                        .orElse("")
                    + " on "
                    + Days.written(facts.sheet().board().dayOf(done.at()))
                    + ".")
        .orElse("Not confirmed yet.");
  }

  private String heading() {
    String pages = pages(facts) == 1 ? "" : " (page " + page + " of " + pages(facts) + ")";
    return "Register of " + facts.sheet().title() + pages;
  }

  private List<Block.Choice> lines() {
    List<Seat> seats =
        Stream.concat(facts.expected().stream(), facts.attending().stream()).toList();
    int from = (page - 1) * PAGE;
    return seats.subList(from, Math.min(seats.size(), from + PAGE)).stream()
        .map(options::line)
        .toList();
  }

  private String guests() {
    return "In attendance without a seat: "
        + MarkWords.names(facts.guests(), facts.sheet().roster())
        + ".";
  }

  private List<Button> buttons() {
    List<Button> buttons = new ArrayList<>();
    if (facts.offers() != RegisterFacts.Offers.READ) buttons.addAll(options.buttons());
    RegisterCommand.Of of = facts.sheet().of();
    IntStream.rangeClosed(1, pages(facts))
        .filter(other -> other != page)
        .forEach(
            other ->
                buttons.add(button("Page " + other, new RegisterCommand.OpenRegister(of, other))));
    if (facts.register().confirmed().isPresent())
      buttons.add(button("History", new RegisterCommand.RegisterHistory(of)));
    return buttons;
  }

  private Button button(String label, Command command) {
    return Button.of(
        label,
        new Press(
            facts.sheet().board().id(), facts.sheet().meeting().id(), CommandWords.of(command)));
  }
}
