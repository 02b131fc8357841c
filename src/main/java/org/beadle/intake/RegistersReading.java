package org.beadle.intake;

/** What came of reading registers: a proposal with its doubts, or why not. */
public sealed interface RegistersReading permits ProposedRegisters, Unreadable {}
