package org.beadle.store;

import org.beadle.board.Member;

/**
 * A person's place on one board.
 *
 * @param board the board's id
 */
public record Membership(long board, Member member) {}
