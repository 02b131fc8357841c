package org.beadle.nudge;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.beadle.plan.Action;

class BudgetProperties {
  private static final LocalDate TODAY = LocalDate.of(2026, 9, 30);

  @Property(tries = 300)
  void nobodyHasMoreThanTheBudgetNorTwoFromOneBoard(
      @ForAll("messages") List<Planned> messages,
      @ForAll("had") Map<Long, List<Long>> had,
      @ForAll @IntRange(max = 4) int daily) {
    List<Planned> fit = new Budget(daily, had).fit(messages);

    for (long person : List.of(1L, 2L, 3L)) {
      List<Long> before = had.getOrDefault(person, List.of());
      List<Long> now = boardsOf(fit, person);
      assertThat(now).hasSizeLessThanOrEqualTo(Math.max(0, daily - before.size()));
      assertThat(now).doesNotHaveDuplicates().noneMatch(before::contains);
    }
  }

  @Property(tries = 300)
  void whatDoesNotFitGoesOutOnALaterDay(
      @ForAll("messages") List<Planned> messages, @ForAll @IntRange(min = 1, max = 3) int daily) {
    List<Planned> waiting = new ArrayList<>(messages);
    for (int day = 0; day < messages.size(); day++)
      waiting.removeAll(new HashSet<>(new Budget(daily, Map.of()).fit(waiting)));
    assertThat(waiting).isEmpty();
  }

  @Property(tries = 300)
  void everyMessageToAChannelFits(@ForAll("messages") List<Planned> messages) {
    assertThat(new Budget(0, Map.of()).fit(messages))
        .containsExactlyInAnyOrderElementsOf(
            messages.stream()
                .filter(message -> message.recipient() instanceof Recipient.Channel)
                .toList());
  }

  private static List<Long> boardsOf(List<Planned> planned, long person) {
    return planned.stream()
        .filter(each -> each.recipient().equals(new Recipient.Person(person)))
        .map(Planned::board)
        .toList();
  }

  @Provide
  Arbitrary<Map<Long, List<Long>>> had() {
    return Arbitraries.maps(ids(3), ids(5).list().ofMaxSize(3));
  }

  @Provide
  Arbitrary<List<Planned>> messages() {
    Arbitrary<Recipient> recipients =
        Arbitraries.oneOf(ids(3).map(Recipient.Person::new), ids(3).map(Recipient.Channel::new));
    Arbitrary<LocalDate> due = Arbitraries.integers().between(-60, 28).map(TODAY::plusDays);
    return Combinators.combine(ids(5), recipients, due)
        .as(BudgetProperties::message)
        .list()
        .ofMaxSize(20);
  }

  private static Arbitrary<Long> ids(int most) {
    return Arbitraries.longs().between(1, most);
  }

  private static Planned message(long board, Recipient recipient, LocalDate due) {
    Action action = SampleAction.number(1).due(due).make();
    Promise promise = new Promise(action, action.milestones().getFirst(), Optional.empty(), TODAY);
    NudgeKey key = new NudgeKey(board, "reminder", 1, "1", recipient.text());
    Nudge nudge = new Nudge.DueReminder(key, promise, 0, TODAY);
    return new Planned(recipient, TODAY, Instant.EPOCH, List.of(nudge), List.of());
  }
}
