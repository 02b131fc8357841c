package org.beadle.intake;

import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Rewrites some of the parts in a zipped file of Excel or Word, as a stream, before POI reads it.
 */
final class ZippedParts {
  /** The most that is kept of one file, in bytes unpacked; POI has it in memory. */
  private static final int MOST_KEPT = 100 * 1024 * 1024;

  /** The longest part that is looked through, in bytes unpacked. */
  private static final long LONGEST = 1024L * 1024 * 1024;

  private ZippedParts() {}

  /** Copies a part's XML, and leaves out what is not wanted. */
  interface Rewriting {
    void copy(XMLEventReader from, XMLEventWriter to) throws XMLStreamException;
  }

  /** The file is larger than what is read; the message is a whole sentence. */
  static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1L;

    TooMuch(String message) {
      super(message, null, false, false);
    }
  }

  /** The names of the parts in {@code content}. */
  static Set<String> names(byte[] content) throws IOException {
    try (ZipFile parts = ZipFile.builder().setByteArray(content).get()) {
      return Collections.list(parts.getEntries()).stream()
          .map(ZipArchiveEntry::getName)
          .collect(Collectors.toSet());
    }
  }

  /**
   * {@code content} with those parts rewritten whose names are {@code wanted}.
   *
   * @throws TooMuch where more is left than can be read
   */
  static byte[] rewritten(byte[] content, Predicate<String> wanted, Rewriting rewriting)
      throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipFile parts = ZipFile.builder().setByteArray(content).get();
        ZipOutputStream to = new ZipOutputStream(out)) {
      to.setLevel(Deflater.BEST_SPEED);
      int left = MOST_KEPT;
      for (ZipArchiveEntry each : Collections.list(parts.getEntries())) {
        InputStream from = parts.getInputStream(each);
        boolean isWanted = wanted.test(each.getName());
        byte[] part = isWanted ? rewritten(from, rewriting) : from.readNBytes(left + 1);
        left -= part.length;
        if (left < 0) throw new TooMuch(SourceFiles.TOO_LARGE_INSIDE);
        to.putNextEntry(new ZipEntry(each.getName()));
        to.write(part);
      }
    }
    return out.toByteArray();
  }

  private static byte[] rewritten(InputStream part, Rewriting rewriting) throws IOException {
    XMLInputFactory input = XMLInputFactory.newDefaultFactory();
    input.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      XMLEventReader from = input.createXMLEventReader(new Counted(part));
      XMLEventWriter to =
          XMLOutputFactory.newDefaultFactory()
              .createXMLEventWriter(out, StandardCharsets.UTF_8.name());
      rewriting.copy(from, to);
      to.close();
    } catch (XMLStreamException problem) {
      throw new IOException(problem);
    }
    return out.toByteArray();
  }

  /** A part that ends in {@link TooMuch} where it is too long, as a crafted one may be. */
  private static final class Counted extends FilterInputStream {
    private long count;

    Counted(InputStream part) {
      super(part);
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
      int read = super.read(into, from, length);
      count += Math.max(0, read);
      if (count > LONGEST) throw new TooMuch(SourceFiles.TOO_LARGE_INSIDE);
      return read;
    }
  }
}
