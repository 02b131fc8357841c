package org.beadle.intake;

/** What came of reading a plan: a proposal with its doubts, or why not. */
public sealed interface PlanReading permits ProposedPlan, Unreadable {}
