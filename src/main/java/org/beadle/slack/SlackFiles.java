package org.beadle.slack;

import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.PlainText;
import org.beadle.chat.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A post's pictures and files, put into the thread below it, or beside other messages where it has
 * none. The message itself holds in words what pictures show, so it is whole without them: one that
 * fails is not tried again. Of a file that fails the thread says so.
 */
final class SlackFiles {
  private static final Logger LOG = LoggerFactory.getLogger(SlackFiles.class);
  private static final int ALTERNATIVE = 1_000;
  private static final int TITLE = 100;

  private final SlackClient client;

  SlackFiles(SlackClient client) {
    this.client = client;
  }

  /** Whether a post has any. */
  static boolean any(Post post) {
    return post.blocks().stream()
        .anyMatch(block -> block instanceof Block.Image || block instanceof Block.File);
  }

  /** The post without the pictures and files that are there by their titles. */
  static Post without(Set<String> titles, Post post) {
    List<Block> left =
        post.blocks().stream()
            .filter(block -> !(block instanceof Block.Image image && titles.contains(title(image))))
            .filter(block -> !(block instanceof Block.File file && titles.contains(title(file))))
            .toList();
    return new Post(post.summary(), left, post.audience(), post.about());
  }

  private static String title(Block.Image image) {
    return PlainText.cut(image.alternative(), TITLE);
  }

  private static String title(Block.File file) {
    return PlainText.cut(file.words(), TITLE);
  }

  /** An answer to one person that says where its files are. */
  static Post promised(Post post) {
    if (post.each(Block.File.class).findAny().isEmpty()) return post;
    return post.with(List.of(new Block.Text("The file is in your direct messages with Beadle.")));
  }

  /**
   * @param thread the message that they belong to; null where they stand by themselves
   */
  void add(String team, String channel, String thread, Post post) {
    for (Block block : post.blocks()) {
      if (block instanceof Block.Image image) {
        put(team, picture(image).channel(channel).threadTs(thread));
      } else if (block instanceof Block.File file
          && !put(team, file(file).channel(channel).threadTs(thread))) {
        tellLost(team, channel, thread, file);
      }
    }
  }

  private static FilesUploadV2Request.FilesUploadV2RequestBuilder picture(Block.Image image) {
    return FilesUploadV2Request.builder()
        .filename("picture.png")
        .title(title(image))
        .altTxt(PlainText.cut(image.alternative(), ALTERNATIVE))
        .fileData(image.png());
  }

  private static FilesUploadV2Request.FilesUploadV2RequestBuilder file(Block.File file) {
    return FilesUploadV2Request.builder()
        .filename(file.name())
        .title(title(file))
        .fileData(file.content());
  }

  private boolean put(String team, FilesUploadV2Request.FilesUploadV2RequestBuilder upload) {
    try {
      client.call(team, api -> api.filesUploadV2(upload.build()));
      return true;
    } catch (ChatException | SlackFilesUploadV2Exception failure) {
      LOG.warn("A picture or file could not be put into Slack: {}", failure.getMessage());
      return false;
    }
  }

  private void tellLost(String team, String channel, String thread, Block.File file) {
    Post lost =
        Post.text(
            "Slack did not take the file “"
                + file.name()
                + "”. Please ask your board manager for it.");
    try {
      SlackPosts.send(
          client,
          team,
          SlackPosts.message(channel, lost, Optional.ofNullable(thread), "lost file"));
    } catch (ChatException failure) {
      LOG.warn("Nor could Slack be told of it: {}", failure.getMessage());
    }
  }
}
