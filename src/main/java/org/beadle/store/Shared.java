package org.beadle.store;

/** What all sessions of a store have in common. */
record Shared(Ids ids, Rosters rosters, ActionCopies actions, WrittenStatements written) {}
