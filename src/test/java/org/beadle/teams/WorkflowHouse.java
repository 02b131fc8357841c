package org.beadle.teams;

import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;
import org.beadle.chat.Address;
import org.beadle.chat.Block;

/** A chat that posts through a workflow, with a stand-in for the workflow behind it. */
final class WorkflowHouse implements AutoCloseable {
  static final Address POLICE = WorkflowChat.address("police");

  final StandInWorkflow workflow = StandInWorkflow.start();
  final WorkflowChat chat;

  WorkflowHouse() {
    this(WorkflowHouse::page);
  }

  WorkflowHouse(Function<Block.Button, Optional<URI>> links) {
    this.chat =
        new WorkflowChat(
            name -> Optional.of(workflow.address()).filter(known -> name.equals("police")),
            file -> Optional.of(URI.create("https://beadle.example/files/1")),
            links,
            Duration.ofSeconds(2));
  }

  private static Optional<URI> page(Block.Button button) {
    return Optional.of(
        URI.create(
            "https://beadle.example/?board=sample&say="
                + button.press().command().replace(' ', '+')));
  }

  @Override
  public void close() {
    chat.close();
    workflow.close();
  }
}
