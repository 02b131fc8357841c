package org.beadle.slack;

import com.slack.api.methods.SlackFilesUploadV2Exception;
import com.slack.api.methods.request.files.FilesUploadV2Request;
import org.beadle.chat.Block;
import org.beadle.chat.ChatException;
import org.beadle.chat.Post;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A post's pictures, put into the thread below it. The message itself holds what they show in
 * words, so it is whole without them: a picture that fails is not tried again.
 */
final class SlackPictures {
  private static final Logger LOG = LoggerFactory.getLogger(SlackPictures.class);
  private static final int ALTERNATIVE = 1_000;

  private final SlackClient client;

  SlackPictures(SlackClient client) {
    this.client = client;
  }

  void add(String team, String channel, String thread, Post post) {
    for (Block block : post.blocks()) {
      if (block instanceof Block.Image image) add(team, channel, thread, image);
    }
  }

  private void add(String team, String channel, String thread, Block.Image image) {
    FilesUploadV2Request upload =
        FilesUploadV2Request.builder()
            .channel(channel)
            .threadTs(thread)
            .filename("picture.png")
            .title(SlackText.cut(image.alternative(), 100))
            .altTxt(SlackText.cut(image.alternative(), ALTERNATIVE))
            .fileData(image.png())
            .build();
    try {
      client.call(team, api -> api.filesUploadV2(upload));
    } catch (ChatException | SlackFilesUploadV2Exception failure) {
      LOG.warn("A picture could not be put into Slack: {}", failure.getMessage());
    }
  }
}
