package org.beadle.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import org.beadle.board.Party;
import org.beadle.chat.Block;
import org.beadle.chat.Post;
import org.beadle.nudge.Nudges;
import org.beadle.nudge.Planned;
import org.beadle.nudge.SampleAction;
import org.beadle.nudge.SampleBoard;
import org.beadle.nudge.Snapshot;
import org.beadle.plan.Action;
import org.junit.jupiter.api.Test;

class EscalationWordsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  @Test
  void aChannelReadsWhatIsLateWhoAnswersAndWhatComesNext() {
    Post post = post(ofNeglect(1, TODAY.minusDays(7)), ofNeglect(2, TODAY.minusDays(8)));

    assertThat(PersonalMessageTest.texts(post))
        .containsExactly(
            "Sample board: 2 dates have passed with the work still open.",
            "1.2 Agree the threshold document: due 22 September 2026, 8 days late."
                + " Neglect chair answers for it."
                + " If it is still open on 6 October 2026, the agency's board member is told.",
            "1.1 Agree the threshold document: due 23 September 2026, 7 days late."
                + " Neglect chair answers for it."
                + " If it is still open on 7 October 2026, the agency's board member is told.");
    assertThat(post.audience()).isEqualTo(Post.Audience.CHANNEL);
    assertThat(PersonalMessageTest.buttons(post))
        .extracting(Block.Button::label)
        .containsExactly("Show 1.2", "Show 1.1");
  }

  private static Action ofNeglect(int number, LocalDate due) {
    return SampleAction.number(number).due(due).ledBy(Party.group(SampleBoard.NEGLECT)).make();
  }

  private static Post post(Action... actions) {
    Snapshot snapshot = SampleBoard.withChannels(actions);
    Planned escalation =
        Nudges.due(
                snapshot,
                TODAY.atTime(LocalTime.NOON).atZone(SampleBoard.LONDON).toInstant(),
                Set.of())
            .stream()
            .filter(planned -> planned.kind() == Planned.Kind.ESCALATION)
            .findFirst()
            .orElseThrow();
    return EscalationWords.post(snapshot.roster(), escalation, Background.NONE);
  }
}
