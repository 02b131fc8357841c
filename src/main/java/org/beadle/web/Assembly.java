package org.beadle.web;

import java.util.List;
import java.util.Optional;

/**
 * Who meets in the local chat, and where. Answers are as of now and may be asked often; what
 * belongs to a confidential group is named only to those who may see it.
 */
public interface Assembly {
  /** The boards of this installation, in the order in which they are offered. */
  List<Workspace> workspaces();

  /** The members who may speak on a board, in the order in which they are offered. */
  List<Speaker> speakers(String board);

  /**
   * The places that a user of a board sees, in the order in which they are listed; empty for anyone
   * who is not a member of it. It holds the place of the user's direct messages.
   */
  List<Place> places(String board, String user);

  /**
   * Any place of a board, whoever sees it; empty where there is none. A user's id names the place
   * of that user's direct messages.
   */
  Optional<Place> place(String board, String id);

  /** How text typed by a user in a place may go on, likeliest first. */
  List<Completion> completions(String board, String user, String place, String typed);

  /** The member of a board with this user id. */
  default Optional<Speaker> speaker(String board, String user) {
    return speakers(board).stream().filter(speaker -> speaker.id().equals(user)).findFirst();
  }

  /** Whether a user may read in a place. */
  default boolean sees(String board, String user, String place) {
    return places(board, user).stream().anyMatch(seen -> seen.id().equals(place));
  }
}
