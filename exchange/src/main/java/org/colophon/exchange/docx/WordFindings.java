package org.colophon.exchange.docx;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.colophon.exchange.copy.CopySheet;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.w3c.dom.Element;

/** The parts of a document beside the words of its text: notes, comments, pictures, changes. */
final class WordFindings {

    private final WordParts parts;
    private final CopySheet sheet;
    private final Map<String, Element> notes = new LinkedHashMap<>();
    private final Map<String, String> comments = new LinkedHashMap<>();
    private final List<String> said = new ArrayList<>();
    private final List<String> deleted = new ArrayList<>();
    private final List<String> hidden = new ArrayList<>();
    private int inserted;

    WordFindings(WordParts parts, CopySheet sheet) {
        this.parts = parts;
        this.sheet = sheet;
        parts.related("footnotes").ifPresent(root -> notes("footnote", root));
        parts.related("endnotes").ifPresent(root -> notes("endnote", root));
        parts.related("comments").ifPresent(this::comments);
    }

    private void notes(String kind, Element root) {
        for (Element note : WordXml.children(root, kind)) {
            String type = WordXml.attribute(note, "type");
            if (type.isEmpty() || type.equals("normal")) {
                notes.put(kind + "-" + WordXml.attribute(note, "id"), note);
            }
        }
    }

    private void comments(Element root) {
        for (Element comment : WordXml.children(root, "comment")) {
            String author = WordXml.attribute(comment, "author");
            String words = WordLine.words(comment).strip();
            comments.put(WordXml.attribute(comment, "id"), author.isEmpty() ? words : author + ": " + words);
        }
    }

    /** The notes by their ids. */
    Map<String, Element> notes() {
        return notes;
    }

    Optional<Inline> mark(String kind, String id) {
        String note = kind + "-" + id;
        return notes.containsKey(note) ? Optional.of(new Inline.NoteRef(note, SourceSpan.NONE)) : Optional.empty();
    }

    void comment(String id) {
        String words = comments.get(id);
        if (words != null) {
            said.add(words);
        }
    }

    void inserted() {
        inserted++;
    }

    void deleted(String words) {
        deleted.add(words);
    }

    void hidden(String words) {
        hidden.add(words);
    }

    /** The reference of a picture of the document; empty if it is not in it. */
    String picture(String relation) {
        return parts.picture(relation).map(it -> sheet.picture(it.file(), it.content()))
                .orElseGet(() -> Optional.ofNullable(parts.address(relation)).orElse(""));
    }

    /** The address of a link; empty if it leads to a place of the document. */
    String address(String relation) {
        return Optional.ofNullable(parts.address(relation)).orElse("");
    }

    /** Reports all. */
    void tell() {
        long cut = deleted.stream().filter(it -> !it.isBlank()).count();
        if (inserted > 0 || cut > 0) {
            sheet.report(DiagnosticCode.CHANGES_ACCEPTED, "tracked changes were accepted: " + inserted
                    + " insertions, " + cut + " deletions");
        }
        sheet.leftOut("deleted words were left out", deleted);
        sheet.leftOut("hidden words were left out", hidden);
        if (!said.isEmpty()) {
            sheet.keep("source-comments", said);
            sheet.leftOut("comments are kept as data and are no text", said);
        }
        List<String> heads = new ArrayList<>();
        parts.allRelated("header").forEach(root -> heads.add(WordLine.words(root)));
        parts.allRelated("footer").forEach(root -> heads.add(WordLine.words(root)));
        sheet.leftOut("running heads and feet were left out", heads);
    }
}
