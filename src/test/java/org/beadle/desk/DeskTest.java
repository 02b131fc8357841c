package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.Supplier;
import org.beadle.chat.Post;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;

/** What every test of the desk begins with: the sample board on a day in June. */
abstract class DeskTest {
  static final String MANAGER = "Board manager";
  static final String CHAIR = "Independent chair";
  static final String QUALITY = "Quality assurance lead";
  static final String COUNCIL = "Council lead";
  static final String POLICE = "Police lead";
  static final String HEALTH = "Health lead";
  static final String PROBATION = "Probation lead";
  static final String LAY = "Lay member";

  @TempDir Path folder;
  SampleHouse house;

  @BeforeEach
  void open() {
    house = SampleHouse.in(folder);
  }

  @AfterEach
  void close() {
    assertThat(house.broken()).as("where the journal is broken").isEmpty();
    assertThat(house.differences()).as("what the journal does not tell as it stands").isEmpty();
    house.close();
  }

  Post says(String member, String words) {
    return house.says(member, words);
  }

  /** Says it, and fails where anything at all is changed by it. */
  Post saysInVain(String member, String words) {
    return inVain(() -> house.says(member, words));
  }

  /** Does it, and fails where anything at all is changed by it. */
  Post inVain(Supplier<Post> deed) {
    List<String> before = house.everything();
    Post answer = deed.get();
    List<String> changed = new ArrayList<>(house.everything());
    changed.removeAll(new HashSet<>(before));
    assertThat(changed).as("what was changed, and answered with %s", answer.summary()).isEmpty();
    assertThat(house.everything()).hasSameSizeAs(before);
    return answer;
  }
}
