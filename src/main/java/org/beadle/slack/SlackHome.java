package org.beadle.slack;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.beadle.chat.Press;

/**
 * The Home tab: the person's own actions. Whoever sits on several boards is asked which one is
 * meant, by a button for each; the tab answers with all of them.
 */
final class SlackHome {
  private static final String MINE = "action list mine";

  private final SlackHearing hearing;
  private final SlackScreens screens;

  SlackHome(SlackHearing hearing, SlackScreens screens) {
    this.hearing = hearing;
    this.screens = screens;
  }

  /** Brings up to date the Home tab of the person who was heard. */
  void show(Heard heard) {
    Heard.Speaker own = new Heard.Speaker(heard.speaker().id(), heard.speaker().team(), true);
    Heard list = Heard.said(heard.team(), own.id(), own, MINE, occasion(heard));
    hearing.later(() -> hearing.soon(list, post -> show(list, post)));
  }

  private void show(Heard list, Post answer) throws ChatException {
    List<Block.Button> boards = boards(answer);
    if (boards.size() > 1) {
      collect(list, boards, List.of());
    } else {
      publish(list, List.of(answer));
    }
  }

  /** The buttons that ask for the same list of one board. */
  private static List<Block.Button> boards(Post answer) {
    return answer.buttons().filter(button -> button.press().command().equals(MINE)).toList();
  }

  /** Asks for one board's list after the other, and then shows them all. */
  private void collect(Heard list, List<Block.Button> boards, List<Post> lists)
      throws ChatException {
    if (lists.size() == boards.size()) {
      publish(list, lists);
      return;
    }
    Block.Button board = boards.get(lists.size());
    hearing.soon(
        pressed(list, board.press()),
        post -> collect(list, boards, with(lists, headed(board.label(), post))));
  }

  private static Heard pressed(Heard list, Press board) {
    String occasion = list.eventId().isEmpty() ? "" : list.eventId() + "/" + board.board();
    return Heard.pressed(list.team(), list.place(), list.speaker(), board, occasion);
  }

  private static Post headed(String board, Post list) {
    Stream<Block> heading = Stream.of(new Block.Heading(board));
    return Post.of(list.summary(), Stream.concat(heading, list.blocks().stream()).toList());
  }

  private static List<Post> with(List<Post> lists, Post another) {
    return Stream.concat(lists.stream(), Stream.of(another)).toList();
  }

  private void publish(Heard list, List<Post> posts) throws ChatException {
    screens.publish(list.team(), list.speaker().id(), posts);
  }

  /** A press has its own id, and the list that follows it another. */
  private static String occasion(Heard heard) {
    return heard.eventId().isEmpty() ? "" : heard.eventId() + "/home";
  }

  /** Shows the Home tab that a person of {@code team} just opened. */
  void opened(String team, String user, String eventId) {
    show(Heard.said(team, user, new Heard.Speaker(user, Optional.of(team), true), MINE, eventId));
  }
}
