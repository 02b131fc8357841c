package org.beadle.bench;

/** A command that is checked and parsed like any other, and then answered with nothing. */
record BareAcknowledgement(SignedCommands commands) implements Work {
  @Override
  public byte[] request(int connection) {
    return commands.request("/beadle-ping", "");
  }

  @Override
  public boolean isGood(Line.Answer answer) {
    return answer.status() == 200 && answer.body().length == 0;
  }
}
