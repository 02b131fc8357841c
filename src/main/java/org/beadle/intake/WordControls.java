package org.beadle.intake;

import java.util.Set;
import javax.xml.stream.XMLEventReader;
import javax.xml.stream.XMLEventWriter;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.events.XMLEvent;

/**
 * Takes off the wrappings that Word's forms put around rows, cells, paragraphs and words: content
 * controls (ECMA-376 part 1, 17.5.2) and custom mark-up (17.5.1). POI reads a table without the
 * rows and cells that stand in them.
 */
final class WordControls {
  static final String PART = "word/document.xml";

  private static final Set<String> WRAPPINGS = Set.of("sdt", "sdtContent", "customXml");
  private static final Set<String> ABOUT_THEM = Set.of("sdtPr", "sdtEndPr", "customXmlPr");

  /** Stands in a control that shows what to do, such as "Choose an item", and nothing else. */
  private static final String PROMPTS = "showingPlcHdr";

  private final XMLEventReader from;
  private final XMLEventWriter to;
  private boolean prompt;
  private int promptDepth;

  private WordControls(XMLEventReader from, XMLEventWriter to) {
    this.from = from;
    this.to = to;
  }

  /** Copies a document with what the wrappings hold, and without the prompts of empty ones. */
  static void unwrap(XMLEventReader from, XMLEventWriter to) throws XMLStreamException {
    WordControls controls = new WordControls(from, to);
    while (from.hasNext()) controls.take(from.nextEvent());
  }

  private void take(XMLEvent event) throws XMLStreamException {
    String name = nameOf(event);
    if (event.isStartDocument()) return;
    if (event.isStartElement() && ABOUT_THEM.contains(name)) prompt |= skip();
    else if (event.isStartElement() && name.equals("t") && promptDepth > 0) skip();
    else if (WRAPPINGS.contains(name)) takeWrapping(event, name);
    else to.add(event);
  }

  /** A prompt reaches from its control's content to the end of it, with all that is inside. */
  private void takeWrapping(XMLEvent event, String name) {
    if (!name.equals("sdtContent")) return;
    if (event.isStartElement() && (prompt || promptDepth > 0)) promptDepth++;
    if (event.isEndElement() && promptDepth > 0) promptDepth--;
    prompt = false;
  }

  private static String nameOf(XMLEvent event) {
    if (event.isStartElement()) return event.asStartElement().getName().getLocalPart();
    return event.isEndElement() ? event.asEndElement().getName().getLocalPart() : "";
  }

  /** Reads to the end of an element that has begun; whether it speaks of a prompt. */
  private boolean skip() throws XMLStreamException {
    boolean prompts = false;
    for (int depth = 1; depth > 0; ) {
      XMLEvent event = from.nextEvent();
      prompts |= nameOf(event).equals(PROMPTS);
      if (event.isStartElement()) depth++;
      if (event.isEndElement()) depth--;
    }
    return prompts;
  }
}
