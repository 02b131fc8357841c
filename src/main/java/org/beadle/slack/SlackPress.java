package org.beadle.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import java.util.Optional;
import org.beadle.chat.Press;

/**
 * What Slack says was pressed: a button, or an option of a menu.
 *
 * @param label what stands on it
 * @param question to be asked first; empty where there is none
 */
record SlackPress(Press press, String label, Optional<String> question) {
  private static final String NAMELESS = "Beadle";

  /** Empty for a link, and for what is not ours. */
  static Optional<SlackPress> of(BlockActionPayload.Action action) {
    if (action.getActionId() == null) return Optional.empty();
    return action.getSelectedOption() == null ? button(action) : option(action);
  }

  private static Optional<SlackPress> button(BlockActionPayload.Action action) {
    String label = action.getText() == null ? NAMELESS : action.getText().getText();
    Optional<String> question = SlackButtons.question(action.getActionId());
    return Optional.ofNullable(action.getValue())
        .flatMap(Press::decode)
        .map(press -> new SlackPress(press, label, question));
  }

  private static Optional<SlackPress> option(BlockActionPayload.Action action) {
    BlockActionPayload.Action.SelectedOption picked = action.getSelectedOption();
    String label = picked.getText() == null ? NAMELESS : picked.getText().getText();
    return Optional.ofNullable(picked.getValue())
        .flatMap(value -> SlackChoice.picked(action.getActionId(), label, value));
  }
}
