package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.store.Records;
import org.beadle.store.RegisterCards;
import org.beadle.wording.RegisterCard;
import org.beadle.wording.RegisterFacts.Offers;
import org.beadle.wording.RegisterFacts.Sheet;

/** A page of a register, for the cards that show it. */
record RegisterOnCards(Records records, Caller caller, RegisterCards.Page page) implements OnCards {

  @Override
  public long id() {
    return page.id();
  }

  @Override
  public Optional<Post> card(Reader reader) {
    return records
        .meetings()
        .byId(reader, page.meeting())
        .map(meeting -> Sheet.of(caller.roster(), meeting))
        .map(sheet -> RegisterState.of(records, reader, sheet))
        .map(state -> RegisterCard.post(state.facts(Offers.CONFIRM), page.page()).about(id()));
  }

  @Override
  public Post hidden() {
    return RegisterCard.hidden(id());
  }
}
