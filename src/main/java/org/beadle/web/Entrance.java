package org.beadle.web;

/** How people come into the local chat. */
public sealed interface Entrance {
  /** Anyone who reaches the page speaks as any member: for demonstrations on one's own machine. */
  record Demonstration(DemoClock clock) implements Entrance {}

  /** Members sign in by a link and speak as themselves. */
  record SignedIn(Doors doors) implements Entrance {}
}
