package org.beadle.desk;

import java.util.Optional;
import org.beadle.board.Reader;
import org.beadle.chat.Post;
import org.beadle.plan.Action;
import org.beadle.store.Records;
import org.beadle.wording.ActionCard;
import org.beadle.wording.ActionFacts;
import org.beadle.wording.ChangeSaid;
import org.beadle.wording.Names;
import org.beadle.wording.Offers;

/** An action, for the cards that show it. */
record ActionOnCards(Records records, Moment moment, long id) implements OnCards {
  private static final int UPDATES = ActionCard.UPDATES_READ;

  @Override
  public Optional<Post> card(Reader reader) {
    return records.actions().byId(reader, id).map(action -> card(action, reader));
  }

  private Post card(Action action, Reader reader) {
    return ActionCard.post(
        new ActionFacts(
            moment.board(),
            action,
            new Palette(moment.roster(), moment.policies(), moment.today()).of(action),
            Names.of(action, moment.roster(), moment.today()),
            records.actions().updates(reader, id, UPDATES),
            moment.today(),
            Offers.ALL));
  }

  @Override
  public Post hidden() {
    return ChangeSaid.gone(id);
  }
}
