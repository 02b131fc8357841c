package org.beadle;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.beadle.chat.Address;
import org.beadle.desk.Chats;
import org.beadle.desk.Deliverer;
import org.beadle.desk.Messages;
import org.beadle.desk.Patience;
import org.beadle.desk.PlatformNews;
import org.beadle.desk.SampleHouse;
import org.beadle.desk.Sweep;
import org.beadle.store.Delivery;
import org.beadle.teams.ShownCard;
import org.beadle.teams.StandInConnector;
import org.beadle.teams.StandInConnector.Fault;
import org.beadle.teams.StandInConnector.Operation;
import org.beadle.teams.StandInLogin;
import org.beadle.teams.StandInTenant;
import org.beadle.teams.TeamsChat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a tenant whose Connector does not take Beadle's token. */
class TeamsTokenRefusedTest {
  private static final String CHANNEL = "19:c1@thread.tacv2";
  private static final Fault REFUSED = new Fault.Refusal(401, "Unauthorized");

  @TempDir Path folder;
  private final StandInLogin login = StandInLogin.start();
  private final StandInConnector teams = StandInConnector.start();
  private volatile boolean refusesAll;
  private SampleHouse house;
  private Messages messages;
  private TeamsChat chat;
  private Chats chats;
  private Deliverer deliverer;

  @BeforeEach
  void begin() {
    teams.wantsTokensOf(login);
    teams.fail(operation -> refusesAll ? Optional.of(REFUSED) : Optional.empty());
    house = SampleHouse.in(folder);
    messages = new Messages(house);
    PlatformNews news = new PlatformNews(house.store, () -> chats, house.clock);
    chat =
        new TeamsChat(
            login.connection(URI.create(teams.serviceUrl())),
            new TeamsReferences(house.store),
            new TeamsHeeded(news),
            file -> Optional.empty(),
            house.clock);
    chats = new Chats(List.of(chat));
    Patience patience = new Patience(9, attempt -> attempt * 10_000L);
    deliverer =
        new Deliverer(house.store, chats, house.calendars, house.clock, patience, Runnable::run);
    chat.checkSignIn();
  }

  @AfterEach
  void end() {
    chat.close();
    house.close();
    teams.close();
    login.close();
  }

  private static Address at(String place) {
    return new Address("teams", StandInLogin.TENANT, place);
  }

  private List<Address> closed() {
    return house.store.read(records -> records.closedPlaces().standing()).stream()
        .map(each -> each.address())
        .toList();
  }

  private void managerIsOnTeams() {
    String email = "manager@board.example";
    teams
        .tenant()
        .people()
        .knows("o-manager", StandInLogin.TENANT, "Board manager", email, email, "user");
    long person = house.member("Board manager").person();
    Instant now = house.clock.instant();
    house.store.change(
        records ->
            records.people().identify(person, "teams", StandInLogin.TENANT, "o-manager", now));
  }

  private List<String> managerRead() {
    return teams.messages(StandInTenant.personal("o-manager")).stream()
        .map(ShownCard::of)
        .filter(text -> text.contains("anybody in the workspace"))
        .toList();
  }

  private void look() {
    new Sweep(house.store, house.calendars, chats, house.clock).sweep();
    deliverer.deliver();
  }

  @Test
  void oneTokenThatIsRefusedIsRenewedAndTheMessageGoes() {
    long id = messages.queue("one", at(CHANNEL));
    teams.fail(Operation.SEND, REFUSED);

    deliverer.deliver();

    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.SENT);
    assertThat(closed()).isEmpty();
    assertThat(teams.calls(Operation.SEND)).hasSize(2);
    assertThat(teams.calls(Operation.SEND))
        .extracting(StandInConnector.Call::authorization)
        .doesNotHaveDuplicates();
  }

  @Test
  void aTenantThatTakesNoTokenOpensOfItselfOnceItDoes() {
    long id = messages.queue("one", at(CHANNEL));
    refusesAll = true;
    deliverer.deliver();
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.REFUSED);
    assertThat(closed()).containsExactly(at(""));
    house.clock.advance(Duration.ofMinutes(10));
    chat.checkSignIn();
    assertThat(closed()).containsExactly(at(""));

    refusesAll = false;
    chat.checkSignIn();
    deliverer.deliver();

    assertThat(closed()).isEmpty();
    assertThat(messages.get(id).state()).isEqualTo(Delivery.State.SENT);
  }

  @Test
  void aManagerWhoIsOnThatTenantOnlyIsToldOnceThereIsAWay() {
    managerIsOnTeams();
    messages.queue("one", at(CHANNEL));
    refusesAll = true;
    deliverer.deliver();
    house.clock.advance(Duration.ofDays(9));
    look();
    assertThat(managerRead()).isEmpty();

    refusesAll = false;
    chat.checkSignIn();
    look();
    look();

    assertThat(managerRead())
        .singleElement()
        .asString()
        .contains("has not been able to write to", "since 18 June 2018", "It can again now");
  }
}
