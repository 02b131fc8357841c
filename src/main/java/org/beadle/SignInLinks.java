package org.beadle;

import java.net.URI;

/** One-use links into the local chat. */
final class SignInLinks {
  private SignInLinks() {}

  static String of(Installation installation, URI address, long person) {
    return address + "/sign-in/" + installation.doorkeeper().link(person);
  }
}
