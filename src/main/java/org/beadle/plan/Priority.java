package org.beadle.plan;

/** A numbered priority of a plan. */
public record Priority(long id, int number, String title) {}
