package org.beadle.intake;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Gives every action its priority: the one of the row it stands under, or else the one that its ref
 * begins with.
 */
final class PriorityNumbers {
  private static final int LONGEST_TITLE = 2_000;
  private static final String TOO_LONG =
      "The title of this priority has more than %d letters. Has a text slipped into the wrong place?";

  private final SourceFile file;
  private final List<PriorityMark> declared;
  private final List<Doubt> doubts;
  private final TreeMap<Integer, ProposedPriority> priorities = new TreeMap<>();
  private final Map<String, Integer> byTitle = new HashMap<>();
  private final Map<RefFamily, Integer> byFamily = new LinkedHashMap<>();
  private final Map<PlanDraft, Integer> numbers = new IdentityHashMap<>();

  PriorityNumbers(SourceFile file, List<PriorityMark> declared, List<Doubt> doubts) {
    this.file = file;
    this.declared = declared;
    this.doubts = doubts;
  }

  /** Numbers the priorities of {@code drafts}. */
  void give(List<PlanDraft> drafts) {
    drafts.forEach(draft -> draft.priority().ifPresent(this::takeNumbered));
    drafts.forEach(draft -> draft.priority().ifPresent(mark -> numbers.put(draft, numberOf(mark))));
    List<RefFamily> families = new ArrayList<>(RefFamily.of(drafts));
    for (int i = 0; i < drafts.size(); i++) {
      if (goesOn(drafts, i)) families.set(i, families.get(i - 1));
      if (drafts.get(i).priority().isEmpty()) takeFamily(drafts.get(i), families.get(i));
    }
  }

  /** An action without a ref goes on from the one above it. */
  private static boolean goesOn(List<PlanDraft> drafts, int i) {
    return i > 0
        && drafts.get(i).text(Column.REF).isEmpty()
        && drafts.get(i - 1).priority().isEmpty()
        && drafts.get(i).sectionTitle().equals(drafts.get(i - 1).sectionTitle());
  }

  List<ProposedPriority> priorities() {
    return List.copyOf(priorities.values());
  }

  /** The titles that the record has no room for. */
  List<Fault> faults() {
    return priorities.values().stream()
        .filter(each -> each.title().length() > LONGEST_TITLE)
        .map(each -> new Fault(each.where(), TOO_LONG.formatted(LONGEST_TITLE)))
        .toList();
  }

  int of(PlanDraft draft) {
    return numbers.get(draft);
  }

  private void takeNumbered(PriorityMark mark) {
    if (mark.number().isEmpty()) return;
    int number = mark.number().getAsInt();
    ProposedPriority earlier = priorities.get(number);
    if (earlier == null || earlier.isUntitled()) put(number, mark.title(), mark.where());
  }

  private int numberOf(PriorityMark mark) {
    if (mark.number().isPresent()) return mark.number().getAsInt();
    return byTitle.computeIfAbsent(
        Column.plain(mark.title()),
        title -> {
          int next = next();
          put(next, mark.title(), mark.where());
          return next;
        });
  }

  private void takeFamily(PlanDraft draft, RefFamily family) {
    Integer known = byFamily.get(family);
    numbers.put(draft, known != null ? known : newFamily(draft, family));
  }

  private int newFamily(PlanDraft draft, RefFamily family) {
    Place where = file.at(draft.row());
    boolean free = family.number() > 0 && !priorities.containsKey(family.number());
    int number = free ? family.number() : next();
    String title = titleOf(draft, family);
    put(number, title, where);
    byFamily.put(family, number);
    if (!family.named(number)) doubt(where, family, numbered(family, number));
    if (title.isEmpty()) doubt(where, family, untitled(number));
    return number;
  }

  private static String numbered(RefFamily family, int number) {
    return family.isNone()
        ? "No row names a priority: the actions stand under priority %d.".formatted(number)
        : "The plan numbers this priority %s: it is priority %d here.".formatted(family, number);
  }

  private static String untitled(int number) {
    return "No row gives the title of priority %d: it keeps the one that it has, or is called “%s” until it has one."
        .formatted(number, ProposedPriority.untitled(number));
  }

  private void doubt(Place where, RefFamily family, String assumed) {
    doubts.add(new Doubt(where, family.toString(), assumed));
  }

  private String titleOf(PlanDraft draft, RefFamily family) {
    Optional<PriorityMark> exact = declared.stream().filter(mark -> family.isOf(mark)).findFirst();
    if (!draft.sectionTitle().isEmpty()) return PlainText.onOneLine(draft.sectionTitle());
    List<PriorityMark> sameNumber =
        declared.stream()
            .filter(mark -> mark.number().orElse(0) == family.number() && family.number() > 0)
            .toList();
    if (exact.isEmpty() && sameNumber.size() == 1) doubtTitle(draft, sameNumber.getFirst());
    return exact
        .or(() -> sameNumber.size() == 1 ? sameNumber.stream().findFirst() : Optional.empty())
        .map(PriorityMark::title)
        .orElse("");
  }

  private void doubtTitle(PlanDraft draft, PriorityMark mark) {
    doubts.add(
        new Doubt(
            file.at(draft.row()),
            mark.title(),
            "The priority's title is taken from %s.".formatted(mark.where().row())));
  }

  private void put(int number, String title, Place where) {
    String shown = title.isEmpty() ? ProposedPriority.untitled(number) : title;
    priorities.put(number, new ProposedPriority(number, shown, where));
  }

  private int next() {
    return priorities.isEmpty() ? 1 : priorities.lastKey() + 1;
  }
}
