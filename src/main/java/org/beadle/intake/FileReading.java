package org.beadle.intake;

/** What came of opening a file: its tables, or why not. */
public sealed interface FileReading permits SourceFile, Unreadable {}
