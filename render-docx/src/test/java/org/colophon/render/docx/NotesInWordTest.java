package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.SourceSpan;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Word counts footnotes by their marks, and has none inside others. */
class NotesInWordTest {

    private static final SourceSpan AT = SourceSpan.NONE;

    /** Words and marks: a mark is written [n1]. */
    private static List<Inline> line(String text) {
        return Arrays.stream(text.split("(?=\\[)|(?<=])"))
                .<Inline>map(each -> each.startsWith("[")
                        ? new Inline.NoteRef("a1-" + each.substring(1, each.length() - 1), AT)
                        : Inline.Text.of(each))
                .toList();
    }

    private static Note note(String id, String text) {
        return new Note("a1-" + id, List.of(new Block.Paragraph("a1-" + id + "-p1", line(text), AT)), AT);
    }

    private static Edition edition(Locale language, String text, Note... notes) {
        Article article = new Article(
                "a1",
                "",
                Headline.of(line("Title")),
                List.of(),
                List.of(new Block.Paragraph("a1-p1", line(text), AT)),
                List.of(),
                List.of(notes),
                null,
                language,
                AT);
        return Documents.edition(article);
    }

    private static String plain(String xml) {
        return xml.replaceAll("<w:footnote w:id=\"(\\d+)\">", "{$1}")
                .replaceAll("<w:footnoteReference w:id=\"(\\d+)\"/>", "($1)")
                .replaceAll("<w:instrText[^>]*> NOTEREF (\\S+) [^<]*</w:instrText>", "=$1:")
                .replaceAll("<w:hyperlink w:anchor=\"(\\w+)\"[^>]*>", ">$1:")
                .replaceAll("<w:bookmarkStart w:id=\"\\d+\" w:name=\"(__n\\d+)\"/>", "@$1:")
                .replaceAll("<[^>]*>", "");
    }

    @Test
    void repeatsAMarkByAFieldAndDoesNotCountIt() throws IOException {
        byte[] file = Documents.manuscript(edition(
                Locale.ENGLISH,
                "First[n1] and second[n1] and third[n2].",
                note("n1", "One note."),
                note("n2", "Other note.")));
        assertThat(plain(Documents.text(file))).contains("First@__n1:(1) and second=__n1:① and third(2).");
        assertThat(plain(Documents.part(file, "word/footnotes.xml"))).endsWith("{1} One note.{2} Other note.");
    }

    @Test
    @DisplayName("A note of a note is below it and its mark leads there")
    void notesOfNotes() throws IOException {
        byte[] file = Documents.manuscript(edition(
                Locale.CHINESE,
                "One[n1], two[n2].",
                note("n1", "See[n3]."),
                note("n2", "Two."),
                note("n3", "Three, not[n1].")));
        assertThat(plain(Documents.part(file, "word/footnotes.xml")))
                .endsWith("{1} See>__n3:③.@__n3:③ Three, not=__n1:①.{2} Two.");
    }

    @Test
    @DisplayName("What the text does not lead to is at the end without a mark")
    void unmarkedNotesComeLast() throws IOException {
        byte[] file = Documents.manuscript(
                edition(Locale.ENGLISH, "Text.", note("n1", "Lone, see[n2]."), note("n2", "Two.")));
        assertThat(plain(Documents.text(file))).contains("Text.@__n1:Lone, see(1).");
        assertThat(plain(Documents.part(file, "word/footnotes.xml"))).endsWith("{1} Two.");
    }

    @Test
    void marksAreNoChangeOfTheText() throws IOException {
        Edition edition = edition(
                Locale.CHINESE, "One[n1], again[n1].", note("n1", "See[n2]."), note("n2", "Two."), note("n3", "Lone."));
        EditedCopy copy = DocxReader.read(new ByteArrayInputStream(Documents.manuscript(edition)));
        assertThat(copy.changes()).isEmpty();
        Edition both = Edition.of("Both", List.of(edition, edition));
        assertThat(DocxReader.read(new ByteArrayInputStream(Documents.manuscript(both))).changes()).isEmpty();
        assertThat(copy.text())
                .containsEntry("a1-p1", "One, again.")
                .containsEntry("a1-n1-p1", "See.")
                .containsEntry("a1-n2-p1", "Two.")
                .containsEntry("a1-n3-p1", "Lone.");
    }
}
