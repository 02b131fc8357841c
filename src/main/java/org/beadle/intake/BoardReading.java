package org.beadle.intake;

/** What came of reading a board's file: a proposal, or everything that is wrong with it. */
public sealed interface BoardReading permits ProposedBoard, Unreadable {}
