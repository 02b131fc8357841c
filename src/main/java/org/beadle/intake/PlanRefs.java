package org.beadle.intake;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.beadle.plan.Ref;
import org.beadle.plan.RefCell;

/** Finds each action's own ref; gives the next number of its priority where the plan has none. */
final class PlanRefs {
  private static final Pattern PLAIN = Pattern.compile("(\\d{1,4})\\.(\\d{1,4})(?:\\.?[A-Za-z])?");

  private final SourceFile file;
  private final PriorityNumbers priorities;
  private final List<Doubt> doubts;
  private final List<Fault> faults;
  private final Map<PlanDraft, ProposedRef> refs = new IdentityHashMap<>();
  private final Map<Ref, PlanDraft> holders = new HashMap<>();
  private final Map<Integer, Integer> last = new HashMap<>();

  PlanRefs(SourceFile file, PriorityNumbers priorities, List<Doubt> doubts, List<Fault> faults) {
    this.file = file;
    this.priorities = priorities;
    this.doubts = doubts;
    this.faults = faults;
  }

  /** The refs of {@code drafts}; one whose ref is at fault has none. */
  Map<PlanDraft, ProposedRef> of(List<PlanDraft> drafts) {
    drafts.stream().filter(PlanRefs::isNumbered).forEach(this::read);
    drafts.stream().filter(draft -> !isNumbered(draft)).forEach(this::give);
    return refs;
  }

  private static boolean isNumbered(PlanDraft draft) {
    return !draft.text(Column.REF).isEmpty();
  }

  private void read(PlanDraft draft) {
    String source = PlainText.onOneLine(draft.text(Column.REF));
    String latin = LookAlikes.toLatin(source);
    if (!latin.equals(source)) doubtLetters(draft, source, latin);
    Optional<RefCell> cell = RefCell.read(latin, priorities.of(draft));
    if (cell.isEmpty()) faults.add(new Fault(place(draft), notARef(source)));
    else take(draft, new ProposedRef(cell.get().own(), source, cell.get().links()));
  }

  private void take(PlanDraft draft, ProposedRef ref) {
    PlanDraft earlier = holders.putIfAbsent(ref.own(), draft);
    if (earlier != null) faults.add(new Fault(place(draft), twice(ref, earlier)));
    refs.put(draft, ref);
    Matcher plain = PLAIN.matcher(ref.own().toString());
    if (plain.matches())
      last.merge(Integer.parseInt(plain.group(1)), Integer.parseInt(plain.group(2)), Math::max);
    if (!ref.links().isEmpty()) doubtLinks(draft, ref);
    else if (plain.matches()) checkPriority(draft, ref, Integer.parseInt(plain.group(1)));
  }

  private void checkPriority(PlanDraft draft, ProposedRef ref, int number) {
    int priority = priorities.of(draft);
    if (draft.priority().isPresent() && number != priority)
      doubts.add(
          new Doubt(
              place(draft),
              ref.source(),
              "The ref stands under priority %d, where it is kept.".formatted(priority)));
  }

  private void give(PlanDraft draft) {
    int priority = priorities.of(draft);
    Ref next;
    do {
      int number = last.merge(priority, 1, Integer::sum);
      next = Ref.parse(priority + "." + number).orElseThrow();
    } while (holders.putIfAbsent(next, draft) != null);
    refs.put(draft, new ProposedRef(next, "", List.of()));
  }

  private void doubtLinks(PlanDraft draft, ProposedRef ref) {
    String links = String.join(", ", ref.links().stream().map(Ref::toString).toList());
    doubts.add(
        new Doubt(
            place(draft), ref.source(), "Read as %s, linked to %s.".formatted(ref.own(), links)));
  }

  private void doubtLetters(PlanDraft draft, String source, String latin) {
    doubts.add(
        new Doubt(
            place(draft),
            source,
            "The ref has letters of another alphabet: read as %s.".formatted(latin)));
  }

  private static String notARef(String source) {
    return "“%s” is no ref such as 2.3, 2.3a or TP 1.1.".formatted(source);
  }

  private String twice(ProposedRef ref, PlanDraft earlier) {
    String hint =
        ref.source().matches("\\d+\\.\\d")
            ? " If Excel made it of %s0, set the cell's format to text.".formatted(ref.source())
            : "";
    return "The ref %s already stands at %s: each action needs its own.%s"
        .formatted(ref.own(), earlier.row().name(), hint);
  }

  private Place place(PlanDraft draft) {
    return file.at(draft.row(), draft.headings().place(Column.REF).orElse(0));
  }
}
