package org.beadle.intake;

/** What came of reading a record of attendance: a proposal with its doubts, or why not. */
public sealed interface AttendanceReading permits ProposedAttendance, Unreadable {}
