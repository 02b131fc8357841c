package org.beadle.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Failures of calls that have to fail. */
public final class ChatFailure {
  private ChatFailure() {}

  /** How a call fails; that it does not is an error. */
  public static ChatException of(ThrowingCallable call) {
    ChatException failure = catchThrowableOfType(ChatException.class, call);
    assertThat(failure).isNotNull();
    return failure;
  }
}
