package org.beadle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A mailbox for answers that can't be read for a while. */
class MailboxWatchTest extends DeskTest {
  private final StandInChat chat = new StandInChat("local");

  private MailboxWatch watch() {
    return new MailboxWatch(house.store, () -> new Chats(List.of(chat)), house.clock);
  }

  private void later(int minutes) {
    house.clock.set(house.clock.instant().plus(Duration.ofMinutes(minutes)));
  }

  private List<String> told() {
    house.deliverer(chat).deliver();
    return chat.posted.stream().map(each -> each.post().summary()).toList();
  }

  @Test
  void afterAnHourTheBoardManagerIsToldOnceAndNothingIsPromised() {
    MailboxWatch watch = watch();
    watch.closed("It is away.");
    later(59);
    watch.closed("It is away.");
    assertThat(watch.isRead()).isTrue();
    assertThat(told()).isEmpty();
    later(1);
    watch.closed("It is away.");
    later(1);
    watch.closed("It is away.");
    assertThat(watch.isRead()).isFalse();
    assertThat(told())
        .singleElement()
        .asString()
        .contains("mailbox for answers to invitations since 18 June 2018", "It is away.");
    assertThat(chat.posted.getFirst().to()).isEqualTo(house.direct(MANAGER));

    watch.read();
    assertThat(watch.isRead()).isTrue();
  }

  @Test
  void aShortWhileIsNotTold() {
    MailboxWatch watch = watch();
    for (int times = 0; times < 5; times++) {
      watch.closed("It is away.");
      later(40);
      watch.read();
    }
    assertThat(told()).isEmpty();
  }
}
