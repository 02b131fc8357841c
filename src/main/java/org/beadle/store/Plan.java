package org.beadle.store;

/** A board's action plan; its priorities and actions are read by its id. */
public record Plan(long id, long board, String name) {}
