package org.beadle.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.board.Member;
import org.beadle.board.Seat;
import org.beadle.meeting.Answer;
import org.beadle.meeting.Attendee;
import org.beadle.meeting.Mark;
import org.beadle.store.Registering.Wanted;
import org.beadle.wording.MarkWords;
import org.beadle.wording.RegisterNews;
import org.beadle.wording.RegisterRefusal;

/** What a command about all seats that are left comes to. Nothing is written here. */
record RegisterRest(RegisterState state) {

  /** Those that are left were empty. */
  RegisterStep absent() {
    List<Seat> left = state.unmarked();
    if (left.isEmpty()) return new RegisterStep.Refused(new RegisterRefusal.NothingLeft());
    return new RegisterStep.Enter(
        left.stream().map(seat -> wanted(seat, Mark.ABSENT, Optional.empty())).toList(),
        made -> new RegisterNews.RestAbsent(labels(left)));
  }

  /** Apologies and deputies that were answered become entries. */
  RegisterStep asAnswered() {
    List<Seat> entered = new ArrayList<>();
    List<Wanted> wanted = new ArrayList<>();
    List<String> left = new ArrayList<>();
    for (Seat seat : state.unmarked()) {
      Optional<Answer> answer = answer(seat);
      if (answer.isEmpty()) continue;
      Optional<String> why = answer.get().deputy().flatMap(who -> unfit(seat, who, wanted));
      why.ifPresent(left::add);
      if (why.isPresent()) continue;
      entered.add(seat);
      wanted.add(wanted(seat, answer.get()));
    }
    if (entered.isEmpty() && left.isEmpty())
      return new RegisterStep.Refused(new RegisterRefusal.NothingAnswered());
    return new RegisterStep.Enter(wanted, made -> new RegisterNews.Answers(labels(entered), left));
  }

  private Optional<Answer> answer(Seat seat) {
    return state.answers().stream()
        .filter(answer -> answer.seat() == seat.id())
        .filter(answer -> answer.kind() != Answer.Kind.COMING)
        .findFirst();
  }

  /**
   * Why a deputy who was announced can't be entered.
   *
   * @param beside what is entered with it
   */
  private Optional<String> unfit(Seat seat, Attendee who, List<Wanted> beside) {
    String name = MarkWords.name(who, state.sheet().roster());
    boolean twice =
        !state.letsSitForTwo()
            && beside.stream()
                .flatMap(each -> each.who().stream())
                .anyMatch(other -> RegisterPerson.same(other, who));
    boolean refused =
        RegisterPerson.mayDeputise(state, seat, new RegisterPerson.Known(who, name)).isPresent();
    return twice || refused
        ? Optional.of(state.names().label(seat) + ", since " + name + " sits there already")
        : Optional.empty();
  }

  private Wanted wanted(Seat seat, Answer answer) {
    return answer.kind() == Answer.Kind.DEPUTY
        ? wanted(seat, Mark.DEPUTY, answer.deputy())
        : wanted(seat, Mark.APOLOGIES, Optional.empty());
  }

  private Wanted wanted(Seat seat, Mark mark, Optional<Attendee> who) {
    Optional<Member> holder = state.names().holder(seat);
    return new Wanted(
        OptionalLong.of(seat.id()),
        holder.isPresent() ? OptionalLong.of(holder.get().id()) : OptionalLong.empty(),
        mark,
        who,
        Optional.empty(),
        Optional.empty(),
        Optional.empty());
  }

  private List<String> labels(List<Seat> seats) {
    return seats.stream().map(state.names()::label).toList();
  }
}
