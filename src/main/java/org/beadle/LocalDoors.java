package org.beadle;

import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.desk.Doorkeeper;
import org.beadle.web.Doors;

/** The local chat's doors, kept by the desk's doorkeeper. */
record LocalDoors(Doorkeeper keeper) implements Doors {
  @Override
  public boolean opens(String token) {
    return keeper.opens(token);
  }

  @Override
  public Optional<String> useLink(String token, String once) {
    return keeper.useLink(token, once);
  }

  @Override
  public Optional<String> personOf(String session) {
    OptionalLong person = keeper.personOf(session);
    return person.isPresent() ? Optional.of(Long.toString(person.getAsLong())) : Optional.empty();
  }

  @Override
  public void signOut(String session) {
    keeper.signOut(session);
  }
}
