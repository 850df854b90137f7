package org.colophon.model;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * One article while it is made: the ids that it has given, its footnotes, its reader of columns, and its printer of
 * credits.
 */
final class ModelMaking {

    private final String article;
    private final Optional<CreditPattern> pattern;
    private final Optional<ColumnReader> reader;
    private final List<Diagnostic> diagnostics;
    private final List<Note> notes = new ArrayList<>();
    private Locale language = Locale.ROOT;
    private String source = "";
    private int credits;

    ModelMaking(String article, Optional<CreditPattern> pattern, Optional<ColumnReader> reader,
            List<Diagnostic> diagnostics) {
        this.article = article;
        this.pattern = pattern;
        this.reader = reader;
        this.diagnostics = diagnostics;
    }

    void begin(Locale language, String source) {
        this.language = language;
        this.source = source;
    }

    CreditPattern pattern() {
        return pattern.orElseGet(() -> CreditPattern.forLanguage(language));
    }

    String nextCredit() {
        return article + "-c" + ++credits;
    }

    List<Note> notes() {
        return notes;
    }

    /** Returns the mark of a new footnote. */
    Inline.NoteRef note(List<Inline> words) {
        String id = article + "-n" + (notes.size() + 1);
        notes.add(new Note(
                id, List.of(new Block.Paragraph(id + "-p1", words, SourceSpan.NONE)), SourceSpan.NONE));
        return new Inline.NoteRef(id, SourceSpan.NONE);
    }

    /** Reads a column and gives its footnotes and credits the next ids. Its blocks and sections keep theirs. */
    Article column(String text) {
        ColumnReader columns = reader.orElseThrow(() -> new IllegalStateException(
                "nothing reads Markdown here: begin with edition(…) of a Colophon, or call"
                        + " columns(EditionParser.create().columns()) on the builder"));
        ColumnReader.Column column = columns.read(text, language, source);
        diagnostics.addAll(column.diagnostics());
        Map<String, String> ids = new HashMap<>();
        for (Note note : column.article().notes()) {
            ids.put(note.id(), article + "-n" + (notes.size() + ids.size() + 1));
        }
        new CreditIds(ids).walk(column.article());
        Renaming renaming = new Renaming(ids);
        Article read = new Placeless(renaming).article(column.article());
        notes.addAll(read.notes());
        return read;
    }

    /** Renames parts, whose places in a column are none in the source of the article. */
    private static final class Placeless extends EditionRewriter {

        private final Renaming renaming;

        Placeless(Renaming renaming) {
            this.renaming = renaming;
        }

        @Override
        String id(String id) {
            return renaming.id(id);
        }

        @Override
        Inline.Link link(Inline.Link link) {
            return renaming.link(link);
        }

        @Override
        SourceSpan span(SourceSpan span) {
            return SourceSpan.NONE;
        }
    }

    /** Gives every credit of a column the next id. */
    private final class CreditIds extends EditionWalker {

        private final Map<String, String> ids;

        CreditIds(Map<String, String> ids) {
            this.ids = ids;
        }

        @Override
        protected void credit(Credit credit, LedgerEntry.Place place, String holderId) {
            ids.put(credit.id(), nextCredit());
        }
    }
}
