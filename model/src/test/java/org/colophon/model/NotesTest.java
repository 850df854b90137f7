package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Footnotes, and the ids that hold an edition together. */
class NotesTest {

    private static Article article(String id, List<Inline> title, List<Inline> text, Note... notes) {
        Block.Paragraph paragraph = new Block.Paragraph(id + "-p1", text, SourceSpan.NONE);
        return new Article(id, "river.md", Headline.of(title), List.of(), List.of(paragraph), List.of(), List.of(notes),
                null, Locale.ENGLISH, SourceSpan.NONE);
    }

    private static Edition edition(Article... articles) {
        return new Edition(new EditionInfo("", null, null, null, Locale.ENGLISH, List.of()), List.of(articles));
    }

    /** Words and marks: a mark is written [x]. */
    private static List<Inline> line(String text) {
        return Arrays.stream(text.split("(?=\\[)|(?<=])"))
                .<Inline>map(each -> each.startsWith("[")
                        ? new Inline.NoteRef(each.substring(1, each.length() - 1), SourceSpan.NONE)
                        : Inline.Text.of(each))
                .toList();
    }

    private static Note note(String id, String text) {
        return new Note(id, List.of(new Block.Paragraph(id + "-p1", line(text), SourceSpan.NONE)), SourceSpan.NONE);
    }

    private static List<String> ids(List<Note> notes) {
        return notes.stream().map(Note::id).toList();
    }

    @Test
    @DisplayName("Numbers follow the marks of the page and then those in notes")
    void numbersFollowTheMarks() {
        NoteNumbers numbers = NoteNumbers.of(article("a1", line("Title[d]"), line("One[b], two[a] and again[b]."),
                note("a", "A."), note("b", "B, see[c]."), note("c", "C."), note("d", "D.")));
        assertThat(ids(numbers.numbered())).containsExactly("d", "b", "a", "c");
        assertThat(numbers.number("b")).hasValue(2);
        assertThat(numbers.unmarked()).isEmpty();
    }

    @Test
    void whatNothingRefersToHasNoNumberAndComesLast() {
        NoteNumbers numbers = NoteNumbers.of(article("a1", line("Title"), line("One[b]."),
                note("a", "A, see[c]."), note("b", "B."), note("c", "C.")));
        assertThat(ids(numbers.printed())).containsExactly("b", "c", "a");
        assertThat(numbers.number("a")).isEmpty();
        assertThat(numbers.number("c")).hasValue(2);
    }

    @Test
    void ringsAreNumberedOnce() {
        NoteNumbers numbers = NoteNumbers.of(article("a1", line("Title"), line("Text."),
                note("a", "See[b]."), note("b", "See[a]."), note("c", "See[c].")));
        assertThat(ids(numbers.numbered())).containsExactly("a", "b", "c");
        assertThat(numbers.unmarked()).isEmpty();
    }

    @Test
    @DisplayName("With notes orders them and gives ids and marks their numbers")
    void notesAreOrdered() {
        Article made = article("a4", line("Title"), line("One[b] and[a].")).withNotes(
                List.of(note("lone", "Lone."), note("a", "A, see[b]."), note("b", "B.")));
        assertThat(ids(made.notes())).containsExactly("a4-n1", "a4-n2", "a4-n3");
        assertThat(PlainText.of(made)).isEqualTo("Title\nOne and.\nB.\nA, see.\nLone.\n");
        assertThat(NoteMarks.of(made)).extracting(Inline.NoteRef::noteId).containsExactly("a4-n1", "a4-n2");
        assertThat(made.notes().get(1).blocks().getFirst().id()).isEqualTo("a4-n2-p1");
        assertThat(NoteMarks.of(made.notes().get(1))).extracting(Inline.NoteRef::noteId).containsExactly("a4-n1");
        assertThat(edition(made).articles()).containsExactly(made);
    }

    @Test
    void rejectsTwoNotesOfOneId() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> article("a1", line("Title"), line("One[n]."), note("n", "A."), note("n", "B.")))
                .withMessageContaining("two footnotes").withMessageContaining("n");
    }

    @Test
    void rejectsAMarkWithoutNote() {
        Article other = article("a1", line("Title"), line("One[n]."), note("n", "A."));
        Article dangling = article("a2", line("Title[n]"), line("Text."));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(other, dangling))
                .withMessageContaining("the footnote n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(article("a1", line("Title"), line("One[n]."), note("n", "A[m]."))))
                .withMessageContaining("the footnote m");
    }

    @Test
    void rejectsOneIdForTwoParts() {
        Article first = article("a1", line("Title"), line("Text."));
        assertThatIllegalArgumentException().isThrownBy(() -> edition(first, first)).withMessageContaining("the id a1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> edition(article("a1", line("Title"), line("One[a1-p1]."), note("a1-p1", "A."))))
                .withMessageContaining("the id a1-p1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "CMS 47/11", "a\"b", "a\u0000", "a#b", "a\u200Bb", "\uD800"})
    void rejectsAnIdThatIsNoneInHtml(String id) {
        assertThatIllegalArgumentException().isThrownBy(() -> note(id, "A.")).withMessageContaining("letters, digits");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a1", "a1-s2-p3", "cms:4711", "p_1.2", "文章7"})
    void takesIdsOfOtherSystems(String id) {
        assertThat(note(id, "A.").id()).isEqualTo(id);
    }

    @Test
    void bindingKeepsIdsApartWhateverTheirForm() {
        Article odd = article("x", line("Title"), line("One[p1] and[x-n1]."), note("p1", "A."), note("x-n1", "B."));
        Article odder = new Article(
                "a1",
                "",
                Headline.of(line("Title")),
                List.of(),
                List.of(
                        new Block.Paragraph("x-a1-p2", line("a"), SourceSpan.NONE),
                        new Block.Paragraph("p2", line("b"), SourceSpan.NONE),
                        new Block.Paragraph("a1-p2", line("c"), SourceSpan.NONE)),
                List.of(),
                List.of(),
                null,
                Locale.ENGLISH,
                SourceSpan.NONE);
        Edition bound = Edition.of("Both", List.of(edition(odder), edition(odd), edition(odder)));
        assertThat(bound.articles()).extracting(Article::id).containsExactly("a1", "a2", "a3");
        assertThat(bound.articles().get(0).lead())
                .extracting(Block::id)
                .containsExactly("a1-x-a1-p2", "a1-p2.2", "a1-p2");
        assertThat(ids(bound.articles().get(1).notes())).containsExactly("a2-p1.2", "a2-n1");
        assertThat(NoteMarks.of(bound.articles().get(1)))
                .extracting(Inline.NoteRef::noteId)
                .containsExactly("a2-p1.2", "a2-n1");
    }
}
