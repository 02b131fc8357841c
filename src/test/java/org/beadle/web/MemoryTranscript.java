package org.beadle.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.beadle.chat.Address;
import org.beadle.chat.DeliveryId;
import org.beadle.chat.Post;

/** A transcript that lasts as long as a test. */
final class MemoryTranscript implements Transcript {
  private final List<Message> messages = new ArrayList<>();

  @Override
  public synchronized Message append(Message.Entry entry) {
    Message message = new Message(1000L + messages.size(), entry, Optional.empty());
    messages.add(message);
    return message;
  }

  @Override
  public synchronized Optional<Message> replace(Address at, long id, Post post, Instant changed) {
    for (int index = 0; index < messages.size(); index++) {
      Message old = messages.get(index);
      if (old.id() != id || !old.entry().at().equals(at)) continue;
      Message.Entry was = old.entry();
      Message.Entry entry =
          new Message.Entry(at, was.asked(), was.onlyFor(), was.delivery(), post, was.said());
      messages.set(index, new Message(id, entry, Optional.of(changed)));
      return Optional.of(messages.get(index));
    }
    return Optional.empty();
  }

  @Override
  public synchronized Optional<Message> find(Address at, DeliveryId delivery) {
    return messages.stream()
        .filter(message -> message.entry().at().equals(at))
        .filter(message -> message.entry().delivery().equals(Optional.of(delivery)))
        .findFirst();
  }

  @Override
  public synchronized List<Message> latest(Address at, String user, OptionalLong before, int most) {
    List<Message> seen =
        messages.stream()
            .filter(message -> message.entry().at().equals(at) && message.visibleTo(user))
            .filter(message -> message.id() < before.orElse(Long.MAX_VALUE))
            .toList();
    return seen.subList(Math.max(0, seen.size() - most), seen.size());
  }
}
