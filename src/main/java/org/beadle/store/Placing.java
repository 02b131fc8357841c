package org.beadle.store;

import static org.beadle.store.jooq.Tables.CHANNEL;

import org.beadle.chat.Address;
import org.beadle.store.jooq.tables.records.ChannelRecord;
import org.jooq.Condition;

/** Puts a board's channels where they are on their platforms. */
final class Placing {
  private final Ledger ledger;
  private final SetUp setUp;

  Placing(Ledger ledger, SetUp setUp) {
    this.ledger = ledger;
    this.setUp = setUp;
  }

  Channel put(Channel channel) {
    ChannelRecord row = new ChannelRecord();
    row.setId(channel.id());
    row.setBoardId(ledger.board());
    row.setPlatform(channel.address().platform());
    row.setWorkspace(channel.address().workspace());
    row.setPlace(channel.address().place());
    row.setName(channel.name());
    row.setKind(Code.of(channel.kind()));
    Long party = OptionalId.column(channel.party());
    row.setGroupId(channel.kind() == Channel.Kind.GROUP ? party : null);
    row.setAgencyId(channel.kind() == Channel.Kind.AGENCY ? party : null);
    long id = setUp.put(CHANNEL, CHANNEL.ID, row, at(channel.address()));
    return new Channel(id, channel.name(), channel.kind(), channel.party(), channel.address());
  }

  void move(Address from, Address to) {
    ChannelRecord row = ledger.sql().fetchOne(CHANNEL, at(from));
    if (row == null || ledger.sql().fetchExists(CHANNEL, at(to))) return;
    Edits edits = new Edits();
    edits.set(CHANNEL.WORKSPACE, row.getWorkspace(), to.workspace());
    edits.set(CHANNEL.PLACE, row.getPlace(), to.place());
    ledger.update(CHANNEL, CHANNEL.ID, row.getId(), row.getId(), edits);
    ledger.peopleChange();
  }

  private Condition at(Address address) {
    return CHANNEL
        .BOARD_ID
        .eq(ledger.board())
        .and(CHANNEL.PLATFORM.eq(address.platform()))
        .and(CHANNEL.WORKSPACE.eq(address.workspace()))
        .and(CHANNEL.PLACE.eq(address.place()));
  }
}
