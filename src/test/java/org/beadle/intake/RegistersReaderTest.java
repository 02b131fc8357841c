package org.beadle.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class RegistersReaderTest {
  private static List<String> marks(ProposedRegister register) {
    return register.lines().stream().map(RegistersReaderTest::line).toList();
  }

  private static String line(ProposedRegister.Line line) {
    RegisterMark mark = line.mark();
    return Stream.of(
            line.who() + ": " + mark.mark(),
            mark.deputy().orElse(""),
            mark.arrived().map(it -> "from " + it).orElse(""),
            mark.left().map(it -> "until " + it).orElse(""))
        .filter(it -> !it.isEmpty())
        .collect(Collectors.joining(" "));
  }

  private static ProposedRegisters read(String... lines) {
    return Meetings.registers(Meetings.lines(lines));
  }

  private static List<String> one(String... lines) {
    return marks(read(lines).registers().getFirst());
  }

  private static List<String> doubts(String... lines) {
    return Meetings.said(read(lines).doubts());
  }

  private static List<String> faults(String... lines) {
    return Meetings.faults(Meetings.registersReading(Meetings.lines(lines)));
  }

  @Test
  void theSampleHasThreeRegisters() {
    ProposedRegisters sample = Meetings.registers(Meetings.sample("register.csv"));
    assertThat(sample.registers())
        .extracting(it -> it.group() + " " + it.on())
        .containsExactly("Full board 2018-04-18", "Full board 2018-05-16", "Full board 2018-06-13");
    assertThat(marks(sample.registers().get(1)))
        .containsExactly(
            "County council, Council lead: PRESENT",
            "Police, Police lead: DEPUTY Chief inspector",
            "Health commissioners, Health lead: PRESENT",
            "Hospitals, Hospitals lead: APOLOGIES",
            "Probation, Probation lead: APOLOGIES",
            "Districts and boroughs, Districts lead: PRESENT",
            "Youth Focus, Youth Focus lead: PRESENT",
            "Fire and rescue service: PRESENT");
    assertThat(marks(sample.registers().get(2)))
        .contains(
            "Districts and boroughs, Districts lead: PRESENT from 10:40",
            "Voluntary sector, Voluntary sector lead: DEPUTY Trustee",
            "Probation, Probation lead: DEPUTY");
    assertThat(marks(sample.registers().get(0)))
        .contains(
            "Hospitals, Hospitals lead: ABSENT",
            "Districts and boroughs, Districts lead: NOT_EXPECTED");
  }

  @Test
  void whatTheSampleLeavesOpenIsListedWithItsPlace() {
    assertThat(Meetings.said(Meetings.registers(Meetings.sample("register.csv")).doubts()))
        .containsExactly(
            "line 2, column 6: No mark stands in this column: no register is made of it.",
            "line 8, column 4: The cell is empty, which is no absence: nothing is entered for"
                + " Schools, Head teacher, 16 May 2018.",
            "line 10, column 4: This mark can't be read: nothing is entered.",
            "line 13: The row seems to sum up those above: it is left out.");
  }

  @Test
  void marksAreReadAsPeopleWriteThem() {
    assertThat(
            one(
                "Neglect Group,",
                "Agency,14/1/2027",
                "Council,P",
                "Police,✓",
                "Health,Y",
                "Schools,Apologies",
                "Probation,apols",
                "Fire,Dep",
                "Districts,deputy (Deputy head)",
                "Hospitals,Absent",
                "Voluntary sector,Apologies (deputy: Trustee)",
                "Youth Focus,in attendance",
                "Cafcass,P (left 11.30)"))
        .containsExactly(
            "Council: PRESENT",
            "Police: PRESENT",
            "Health: PRESENT",
            "Schools: APOLOGIES",
            "Probation: APOLOGIES",
            "Fire: DEPUTY",
            "Districts: DEPUTY Deputy head",
            "Hospitals: ABSENT",
            "Voluntary sector: DEPUTY Trustee",
            "Youth Focus: IN_ATTENDANCE",
            "Cafcass: PRESENT until 11:30");
  }

  @Test
  void signsOfTwoMeaningsAreReadOnlyWhereTheFileLeavesOne() {
    assertThat(doubts("Neglect Group,", "Agency,14/1/2027", "Council,P", "Police,A"))
        .containsExactly(
            "line 4, column 2: “A” may mean two things. Nothing is entered; a line such as “A ="
                + " apologies” in the file says which.");
    assertThat(doubts("Neglect Group,", "Agency,14/1/2027", "Council,X", "Police,Apols"))
        .containsExactly(
            "line 3, column 2: “X” may mean two things. Nothing is entered; a line such as “X ="
                + " absent” in the file says which.");
    String[] both = {"Neglect Group,", "Agency,14/1/2027", "Council,P", "Police,A", "Fire,X"};
    assertThat(one(both)).containsExactly("Council: PRESENT", "Police: APOLOGIES", "Fire: ABSENT");
    assertThat(doubts(both))
        .containsExactly(
            "line 4, column 2: The file has no legend: “A” is read as apologies, since other marks"
                + " say who was absent.",
            "line 5, column 2: The file has no legend: “X” is read as absent, since other marks"
                + " say who was present.");
  }

  @Test
  void aLegendCountsBeforeCustom() {
    assertThat(
            one(
                "Neglect Group,",
                "Key: X = present; A = absent; 1 = sent apologies,",
                "Agency,14/1/2027",
                "Council,X",
                "Police,A",
                "Fire,1"))
        .containsExactly("Council: PRESENT", "Police: ABSENT", "Fire: APOLOGIES");
    assertThat(
            one(
                "Neglect Group,",
                "Agency,14/1/2027",
                "Council,X",
                "Police,O",
                "Key,",
                "X,Present",
                "O,Absent"))
        .containsExactly("Council: PRESENT", "Police: ABSENT");
  }

  @Test
  void aLongListIsRead() {
    ProposedRegisters registers =
        read(
            "Date,Group,Organisation,Name,Attendance,Deputy",
            "14/1/2027,Full board,Police,Police lead,Present,",
            "14/1/2027,Full board,Schools,Head teacher,Apologies,Deputy head",
            "15/1/2027,Neglect Group,Police,,Absent,");
    assertThat(registers.registers())
        .extracting(it -> it.group() + " " + it.on() + " " + marks(it))
        .containsExactly(
            "Full board 2027-01-14 [Police, Police lead: PRESENT, Schools, Head teacher: DEPUTY"
                + " Deputy head]",
            "Neglect Group 2027-01-15 [Police: ABSENT]");
  }

  @Test
  void severalGroupsMayStandInOneFile() {
    ProposedRegisters registers =
        read(
            "Attendance register: Full board 2026-27,",
            "Agency,14 January",
            "Police,P",
            "Neglect Group,",
            "Agency,15 January",
            "Police,Absent");
    assertThat(registers.registers())
        .extracting(it -> it.group() + " " + it.on())
        .containsExactly("Full board 2027-01-14", "Neglect Group 2027-01-15");
    assertThat(Meetings.said(registers.doubts()))
        .contains("line 2, column 2: No year is given: taken as 14 January 2027, the last one.");
  }

  @Test
  void daysThatAreNotAreFaultsAndMonthsAreDoubts() {
    assertThat(faults("Full board,,", "Agency,31/6/2026,14/4/2027", "Police,P,P"))
        .containsExactly(
            "dates.csv, line 2, column 2: “31/6/2026” is no date: June has 30 days, so there is no"
                + " 31.",
            "dates.csv, line 2, column 3: 14 April 2027 is still to come: a register is of a"
                + " meeting that was held.");
    assertThat(doubts("Full board,,", "Agency,14/1/2027,March", "Police,P,P"))
        .containsExactly(
            "line 2, column 3: This names no day. No register is made until a day is written"
                + " here.");
  }

  @Test
  void oneSeatWithTwoMarksIsAFault() {
    assertThat(faults("Full board,", "Agency,14/1/2027", "Police,P", "Police,Absent"))
        .containsExactly(
            "dates.csv, line 4, column 2: “Police” has another mark for this day at line 3, column"
                + " 2.");
  }

  @Test
  void aFileThatDoesNotSayWhoseItIsIsRefused() {
    assertThat(faults("Agency,14/1/2027", "Police,P"))
        .containsExactly(
            "dates.csv, line 1: The file does not say whose meetings these are. Write the group's"
                + " name on a line above the table, or in a column headed group.");
    assertThat(faults("Ref,Action", "1.1,Map"))
        .singleElement()
        .asString()
        .startsWith("dates.csv: No mark was found.");
  }

  @Test
  void theColumnOfAMeetingThatWasNotHeldIsLeftOut() {
    String[] lines = {
      "Full board |",
      "Agency | 18 April 2018 | 16 May 2099 (cancelled)",
      "Police | present | -",
      "Probation | absent | -"
    };
    assertThat(one(lines)).containsExactly("Police: PRESENT", "Probation: ABSENT");
    assertThat(doubts(lines))
        .anyMatch(it -> it.contains("The meeting was not held: the column is left out."));
  }
}
