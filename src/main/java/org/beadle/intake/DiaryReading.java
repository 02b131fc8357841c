package org.beadle.intake;

/** What came of reading a diary: a proposal with its doubts, or why not. */
public sealed interface DiaryReading permits ProposedDiary, Unreadable {}
