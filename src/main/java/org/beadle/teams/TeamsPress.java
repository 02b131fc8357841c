package org.beadle.teams;

import com.google.gson.JsonObject;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Press;

/**
 * What was pressed on a card: the data of an {@code adaptiveCard/action} invoke, read back.
 *
 * @param presses in the card's order, with the words that were typed in their commands; a button
 *     gives one, "Save" below a list of choices one for each line that was changed; none where
 *     nothing was changed, or the data is not ours
 * @param about the id of the record that the card shows, where it shows exactly one and is whole:
 *     such a card may be answered with a new one
 */
record TeamsPress(List<Press> presses, Optional<Long> about) {
  /** The verb of our buttons. */
  static final String VERB = "press";

  /** Reads {@code value.action.data} of the invoke, in which Teams has put what was typed. */
  static TeamsPress of(JsonObject data) {
    throw new UnsupportedOperationException("not yet: " + data);
  }
}
