package org.colophon.verify;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads parts of a Word document into text, notes and pictures. The content of a control tagged {@code colophon:added},
 * such as a slug or the number of a figure, is no text of the model. A note that is no footnote of Word's is
 * between paragraphs in a bookmark of its own, and marks that lead to it are links to that. One tagged {@code
 * colophon:picture} is the frame of a missing picture: behind its first line it describes the picture.
 */
final class WordText {

    private static final String ADDED = "colophon:added";
    private static final String NOTE = "__n";
    private static final String REFERENCE = "FootnoteReference";
    private static final String FRAME = "colophon:picture";
    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private final Letters body = new Letters();
    private final Map<String, Letters> notes = new LinkedHashMap<>();
    /** Notes that are no footnotes of Word's, by their bookmarks. */
    private final Map<String, Letters> others = new LinkedHashMap<>();
    /** The text that goes on after such a note, by the number of its bookmark. */
    private final Map<String, Letters> around = new HashMap<>();
    private final Set<String> linked = new HashSet<>();
    private final List<String> pictures = new ArrayList<>();
    /** The note that the reference in each bookmark leads to. */
    private final Map<String, String> bookmarks = new HashMap<>();
    private final Map<String, String> openBookmarks = new HashMap<>();
    private final Deque<WordField> fields = new ArrayDeque<>();
    /** Depths of the open content controls. */
    private final Deque<Integer> controls = new ArrayDeque<>();
    private int depth;
    /** Depth of the element whose content is skipped; none if it is below all elements. */
    private int skipFrom = Integer.MAX_VALUE;
    /** Depth of the control around the frame of a missing picture; 0 outside of one. */
    private int frameFrom;
    private final StringBuilder frame = new StringBuilder();
    private Letters to = body;
    /** The reading of the ruby that is open, and the text around it: Word has the reading before its base. */
    private Letters reading = new Letters();
    private Letters aroundReading = body;
    private boolean inParagraph;
    private boolean inMark;

    Letters body() {
        return body;
    }

    Map<String, Letters> notes() {
        Map<String, Letters> marked = new LinkedHashMap<>(notes);
        linked.forEach(name -> marked.put(name, others.getOrDefault(name, new Letters())));
        return marked;
    }

    List<Letters> unmarked() {
        return others.entrySet().stream()
                .filter(note -> !linked.contains(note.getKey()))
                .map(Map.Entry::getValue)
                .toList();
    }

    List<String> pictures() {
        return pictures;
    }

    void readBody(byte[] document) throws IOException {
        to = body;
        read(document);
    }

    void readNotes(byte[] footnotes) throws IOException {
        read(footnotes);
        to = body;
    }

    private void read(byte[] part) throws IOException {
        try {
            XMLStreamReader xml = XmlText.open(part);
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamReader.START_ELEMENT -> start(xml);
                    case XMLStreamReader.END_ELEMENT -> end(xml.getLocalName());
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed XML: " + e.getMessage(), e);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        depth++;
        if (depth > skipFrom) {
            return;
        }
        switch (xml.getLocalName()) {
            // The same content once more, for programs that do not know the first form.
            case "Fallback" -> skipFrom = depth;
            case "sdt" -> controls.push(depth);
            case "tag" -> control(value(xml, "val"));
            case "footnote" -> to = note(value(xml, "id"), value(xml, "type"));
            case "footnoteReference" -> refer(value(xml, "id"));
            case "p" -> inParagraph = true;
            case "rt" -> openReading();
            case "r" -> inMark = false;
            case "rStyle" -> inMark = value(xml, "val").equals(REFERENCE);
            case "hyperlink" -> link(value(xml, "anchor"));
            case "bookmarkStart" -> openBookmark(value(xml, "id"), value(xml, "name"));
            case "bookmarkEnd" -> closeBookmark(value(xml, "id"));
            case "docPr" -> pictures.add(Objects.requireNonNullElse(xml.getAttributeValue(null, "descr"), ""));
            case "fldChar" -> field(value(xml, "fldCharType"));
            case "instrText" -> instruction(content(xml));
            case "br" -> frame.append('\n');
            case "t" -> text(content(xml));
            default -> { }
        }
    }

    private void end(String name) {
        if (depth == skipFrom) {
            skipFrom = Integer.MAX_VALUE;
        }
        switch (name) {
            case "p" -> inParagraph = false;
            case "rt" -> to = aroundReading;
            case "ruby" -> closeRuby();
            default -> { }
        }
        if (name.equals("sdt") && !controls.isEmpty() && controls.peek() == depth) {
            controls.pop();
        }
        if (depth == frameFrom) {
            frameFrom = 0;
            pictures.add(frame.indexOf("\n") < 0 ? "" : frame.substring(frame.indexOf("\n")).strip());
        }
        depth--;
    }

    private void openReading() {
        aroundReading = to;
        reading = new Letters();
        to = reading;
    }

    private void closeRuby() {
        to.append(reading.text());
        reading = new Letters();
    }

    private void control(String tag) {
        if (tag.equals(ADDED) && !controls.isEmpty()) {
            skipFrom = controls.peek();
        }
        if (tag.equals(FRAME) && !controls.isEmpty()) {
            frameFrom = controls.peek();
            frame.setLength(0);
        }
    }

    /** Separators of notes have a type; notes have none. */
    private Letters note(String id, String type) {
        return type.isEmpty() ? notes.computeIfAbsent(id, unused -> new Letters()) : new Letters();
    }

    private void openBookmark(String id, String name) {
        openBookmarks.put(id, name);
        if (name.startsWith(NOTE) && !inParagraph) {
            around.put(id, to);
            to = others.computeIfAbsent(name, unused -> new Letters());
        }
    }

    private void closeBookmark(String id) {
        openBookmarks.remove(id);
        Letters outside = around.remove(id);
        to = outside == null ? to : outside;
    }

    private void link(String anchor) {
        if (anchor.startsWith(NOTE)) {
            linked.add(anchor);
            to.mark(anchor);
        }
    }

    private void refer(String note) {
        to.mark(note);
        openBookmarks.values().forEach(bookmark -> bookmarks.put(bookmark, note));
    }

    private void field(String type) {
        switch (type) {
            case "begin" -> fields.push(new WordField());
            case "separate" -> fields.peek().separate();
            case "end" -> fields.pop().bookmark().ifPresent(name -> to.mark(bookmarks.getOrDefault(name, "")));
            default -> { }
        }
    }

    private void instruction(String text) {
        if (!fields.isEmpty()) {
            fields.peek().instruct(text);
        }
    }

    private void text(String text) {
        if (frameFrom > 0) {
            frame.append(text);
        } else if (!inMark && fields.stream().allMatch(WordField::printsResult)) {
            to.append(text);
        }
    }

    private String content(XMLStreamReader xml) throws XMLStreamException {
        String content = xml.getElementText();
        depth--;
        return content;
    }

    private static String value(XMLStreamReader xml, String attribute) {
        return Objects.requireNonNullElse(xml.getAttributeValue(WORD, attribute), "");
    }
}
