package org.beadle.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.beadle.board.Board;
import org.beadle.board.Group;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.meeting.Meeting;

/**
 * The short letter that brings one meeting into its reader's calendar, or out of it. Calendars keep
 * its words with the meeting, for all who may look there, so it holds nothing else and no buttons.
 */
public record CalendarLetter(Board board, Group group, Meeting meeting, boolean cancelled) {

  /**
   * @param file what the calendar program reads
   */
  public Post post(Block.File file) {
    List<Block.Fact> facts = new ArrayList<>();
    facts.add(new Block.Fact("Meeting", group.name()));
    facts.add(new Block.Fact("When", words().when()));
    meeting.place().ifPresent(place -> facts.add(new Block.Fact("Where", place)));
    if (cancelled) facts.add(new Block.Fact("Cancelled", "This will not be held."));
    return Post.of(summary(), List.of(new Block.Heading(summary()), new Block.Facts(facts), file));
  }

  /** Lists of letters show it, so it does not name a confidential group. */
  private String summary() {
    return (cancelled ? "Cancelled: " : "Invitation: ")
        + (group.confidential() ? "a meeting" : words().named())
        + " ("
        + board.name()
        + ")";
  }

  /** {@code neglect-group-2018-07-04.ics}. */
  public String fileName() {
    String name = group.name().toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    return name + "-" + meeting.on() + ".ics";
  }

  /** {@code for your calendar: Neglect Group on 4 July 2018 at 14:00}. */
  public String description() {
    return (cancelled ? "cancelled: " : "for your calendar: ") + words().named();
  }

  private InvitationWords words() {
    return new InvitationWords(board.id(), group, meeting);
  }
}
