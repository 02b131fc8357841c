package org.beadle.intake;

/** What came of reading a work programme: a proposal with its doubts, or why not. */
public sealed interface ProgrammeReading permits ProposedProgramme, Unreadable {}
