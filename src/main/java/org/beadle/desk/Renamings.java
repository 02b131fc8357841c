package org.beadle.desk;

import java.util.ArrayList;
import java.util.List;
import org.beadle.board.Member;
import org.beadle.intake.Doubt;
import org.beadle.intake.Place;

/**
 * Members whom a board's file gives another name. Names are looked up when something is shown, so
 * what a member has said stands under the new one; whoever meant another person should know.
 */
final class Renamings {
  private static final String SENTENCE =
      "“%s” is called “%s” from now on, as the e-mail address%s is the same: all that was said under"
          + " the old name now stands under the new one. If these are two people, give each an entry"
          + " and an e-mail address of their own, and import the file again.";

  private final List<String> told = new ArrayList<>();

  void note(Member was, Member is) {
    if (was.name().equals(is.name())) return;
    told.add(SENTENCE.formatted(was.name(), is.name(), is.email().map(" "::concat).orElse("")));
  }

  List<Doubt> told(String file) {
    return told.stream().map(each -> new Doubt(Place.whole(file), "", each)).toList();
  }
}
