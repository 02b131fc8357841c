package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.store.Records;
import org.beadle.wording.MeetingCard;
import org.beadle.wording.MeetingCardFacts.Offered;

/** A meeting, for the cards that show it. */
record MeetingOnCards(Records records, Caller caller, long id) implements OnCards {

  @Override
  public Optional<Post> card(Reader reader) {
    Reader whole = Reader.everything(caller.roster());
    if (records.meetings().byId(whole, id).isEmpty()) return Optional.of(MeetingCard.gone(id));
    return records
        .meetings()
        .byId(reader, id)
        .map(
            meeting ->
                MeetingCard.post(
                    MeetingCards.facts(records, caller, reader, meeting, Offered.ALL)));
  }

  @Override
  public Post hidden() {
    return MeetingCard.hidden(id);
  }
}
