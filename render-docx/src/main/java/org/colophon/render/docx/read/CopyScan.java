package org.colophon.render.docx.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.colophon.render.docx.word.BlockMark;
import org.colophon.render.docx.word.CharacterStyle;
import org.colophon.render.docx.word.ControlTag;
import org.colophon.render.docx.word.SafeXml;
import org.colophon.render.docx.word.StyleName;
import org.colophon.render.docx.word.WordNotes;

/**
 * Reads a part of a document, and assigns each word to the block of its bookmark and to the control around it.
 * Insertions count, deletions do not.
 */
public final class CopyScan {

    private static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /**
     * Paragraphs of these styles are frames of missing pictures, or of the slug table and the contents, whose tag a
     * program may drop.
     */
    private static final Set<String> ADDED_STYLES = Stream.of(
                    StyleName.SLUG_HEAD,
                    StyleName.SLUG_LABEL,
                    StyleName.SLUG_TEXT,
                    StyleName.TOC_HEADING,
                    StyleName.TOC_1,
                    StyleName.TOC_2,
                    StyleName.MISSING_PICTURE)
            .map(StyleName::id)
            .collect(Collectors.toUnmodifiableSet());

    private static final Set<String> ADDED_RUNS =
            Set.of(CharacterStyle.CAPTION_NUMBER.id(), CharacterStyle.FOOTNOTE_REFERENCE.id());

    private final Map<String, String> blocks = new HashMap<>();
    private final CopyText text = new CopyText();
    private final Map<String, StringBuilder> controls = new HashMap<>();
    private final Map<String, String> openMarks = new HashMap<>();
    /** Tags of the controls around the place, the inmost first; empty for one without a tag of ours. */
    private final Deque<String> around = new ArrayDeque<>();
    private final StringBuilder reading = new StringBuilder();
    /** The number of enclosing elements that are not read: deletions, placeholders, and additions of the document. */
    private int unread;
    private int added;
    private boolean inReading;
    private boolean deletedRow;
    private boolean addedParagraph;
    private boolean addedRun;
    /** Whether a mark that repeats the number of a note is being read. */
    private boolean inNoteMark;

    public CopyScan(Set<String> ids) {
        ids.forEach(id -> blocks.put(BlockMark.of(id), id));
    }

    public CopyText text() {
        return text;
    }

    /** The text of each control by its tag. */
    public Map<String, StringBuilder> controls() {
        return controls;
    }

    public void scan(byte[] part) throws IOException {
        try {
            XMLStreamReader xml = SafeXml.reader(new ByteArrayInputStream(part));
            while (xml.hasNext()) {
                switch (xml.next()) {
                    case XMLStreamConstants.START_ELEMENT -> start(xml);
                    case XMLStreamConstants.END_ELEMENT -> end(xml.getLocalName());
                    default -> { }
                }
            }
        } catch (XMLStreamException e) {
            throw new IOException("a part of the document is no XML that may be read", e);
        }
    }

    private void start(XMLStreamReader xml) throws XMLStreamException {
        switch (xml.getLocalName()) {
            case "p" -> {
                addedParagraph = false;
                text.openParagraph();
            }
            case "pPr" -> {
                if (deletesMark(xml, 3)) {
                    text.runOn();
                }
            }
            case "r" -> addedRun = false;
            case "rPr" -> runProperties(xml);
            case "sdtEndPr", "tblPr", "tcPr", "sectPr" -> skip(xml);
            case "trPr" -> deletedRow = deletesMark(xml, 2);
            case "t" -> characters(xml.getElementText());
            case "instrText" -> inNoteMark |= xml.getElementText().contains("REF " + WordNotes.BOOKMARK);
            case "fldChar" -> inNoteMark &= !attribute(xml, "fldCharType").equals("end");
            case "hyperlink" -> inNoteMark = attribute(xml, "anchor").startsWith(WordNotes.BOOKMARK);
            case "tab" -> characters("\t");
            case "br", "cr" -> characters("\n");
            case "noBreakHyphen" -> characters("\u2011");
            case "bookmarkStart" -> startMark(attribute(xml, "id"), attribute(xml, "name"));
            case "bookmarkEnd" -> endMark(attribute(xml, "id"));
            case "sdt" -> around.push("");
            case "tag" -> tag(attribute(xml, "val"));
            case "del", "moveFrom", "Fallback" -> unread++;
            case "rt" -> inReading = true;
            default -> { }
        }
    }

    private void end(String name) {
        switch (name) {
            case "p" -> text.closeParagraph();
            case "hyperlink" -> inNoteMark = false;
            case "sdt" -> {
                if (around.pop().equals(ControlTag.ADDED)) {
                    added--;
                }
            }
            case "del", "moveFrom", "Fallback" -> unread--;
            case "rt" -> inReading = false;
            case "tr" -> deletedRow = false;
            // A reading is written before its characters and read after them.
            case "ruby" -> {
                String late = reading.toString();
                reading.setLength(0);
                characters(late);
            }
            default -> { }
        }
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(W, name);
        return value == null ? "" : value;
    }

    /** Tags of controls that are not read leave their text out. */
    private void tag(String value) {
        if (around.isEmpty()) {
            return;
        }
        // A control that was copied is there twice: the first counts.
        boolean counts = value.equals(ControlTag.ADDED) || unread == 0 && !controls.containsKey(value);
        around.pop();
        around.push(counts ? value : "");
        if (value.equals(ControlTag.ADDED)) {
            added++;
        } else if (counts) {
            controls.put(value, new StringBuilder());
        }
    }

    private void characters(String value) {
        if (unread > 0 || deletedRow || inNoteMark) {
            return;
        }
        if (inReading) {
            reading.append(value);
            return;
        }
        around.stream().filter(tag -> !tag.isEmpty() && !tag.equals(ControlTag.ADDED)).findFirst()
                .map(controls::get).ifPresent(control -> control.append(value));
        if (added == 0 && !addedParagraph && !addedRun) {
            text.append(value);
        }
    }

    private void startMark(String number, String name) {
        String id = blocks.get(name);
        if (id != null && unread == 0) {
            openMarks.put(number, id);
            text.enter(id);
        }
    }

    private void endMark(String number) {
        String id = openMarks.remove(number);
        if (id != null) {
            text.leave(id);
        }
    }

    /** Passes over properties; of them one counts: whether the end of the paragraph, or the row, was deleted. */
    private boolean deletesMark(XMLStreamReader xml, int level) throws XMLStreamException {
        int depth = 1;
        boolean deleted = false;
        addedParagraph = false;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                addedParagraph |= xml.getLocalName().equals("pStyle") && ADDED_STYLES.contains(attribute(xml, "val"));
                deleted |= depth == level
                        && (xml.getLocalName().equals("del")
                                || xml.getLocalName().equals("moveFrom"));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
        return deleted;
    }

    /**
     * Runs that are known by their style: numbers of captions, where a program dropped the tag around them, and marks
     * of notes.
     */
    private void runProperties(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            if (event == XMLStreamConstants.START_ELEMENT) {
                depth++;
                addedRun |= xml.getLocalName().equals("rStyle") && ADDED_RUNS.contains(attribute(xml, "val"));
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                depth--;
            }
        }
    }

    private static void skip(XMLStreamReader xml) throws XMLStreamException {
        int depth = 1;
        while (depth > 0) {
            int event = xml.next();
            depth += event == XMLStreamConstants.START_ELEMENT ? 1 : event == XMLStreamConstants.END_ELEMENT ? -1 : 0;
        }
    }
}
