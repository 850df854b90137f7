package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.NoteMarks;
import org.colophon.model.PlainText;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyle;
import org.colophon.style.PrintStyles;
import org.colophon.verify.Verifier;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Footnotes from a source to the printed mark: each mark leads to the note of its label, and each note is there once.
 */
class NotesInOutputsTest {

    private static final int ROUNDS = 40;

    @ParameterizedTest
    @ValueSource(strings = {"pdf", "docx", "html"})
    void marksOfAnySourceLeadToTheNotesOfTheirLabels(String format) throws IOException {
        long seed = Long.getLong("seed", 42);
        Random random = new Random(seed);
        for (int round = 0; round < ROUNDS; round++) {
            NotedSource source = NotedSource.of(random);
            String name = "seed %d, round %d:%n%s".formatted(seed, round, source.text());
            Edition edition = EditionParser.create().parse(source.text(), "noted.md").edition();
            assertThat(wrong(source, edition)).as(name).isEmpty();
            List<String> styles = PrintStyles.names();
            PrintStyle style = PrintStyles.builtIn(styles.get(random.nextInt(styles.size())));
            byte[] file = print(edition, format, style);
            assertThat(Verifier.create().verify(edition, format, file).discrepancies()).as(name).isEmpty();
            assertThat(timesPrinted(source.labels(), format, file, style))
                    .as(name)
                    .isEqualTo(times(edition, source.labels()));
            ids(format, file, name);
        }
    }

    private static byte[] print(Edition edition, String format, PrintStyle style) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Renderers.forFormat(format).render(edition, style, RenderContext.forFolder(SeedTexts.FOLDER), out);
        return out.toByteArray();
    }

    /** The marks of the source that the model has not, or that lead to a note of another label there. */
    private static List<String> wrong(NotedSource source, Edition edition) {
        List<String> wrong = new ArrayList<>();
        TreeSet<Integer> lost = new TreeSet<>(source.marks().keySet());
        for (Article article : edition.articles()) {
            Map<String, String> texts = new HashMap<>();
            article.notes().forEach(note -> texts.put(note.id(), text(note)));
            List<Inline.NoteRef> marks = new ArrayList<>(NoteMarks.of(article));
            article.notes().forEach(note -> marks.addAll(NoteMarks.of(note)));
            for (Inline.NoteRef mark : marks) {
                int at = mark.span().start();
                lost.remove(at);
                String label = source.marks().getOrDefault(at, "none");
                if (!texts.getOrDefault(mark.noteId(), "").startsWith("Words " + NotedSource.words(label) + " ")) {
                    wrong.add(label + " at " + at + " leads to " + texts.get(mark.noteId()));
                }
            }
            article.notes().stream()
                    .map(Note::id)
                    .filter(id -> !id.startsWith(article.id() + "-n"))
                    .forEach(wrong::add);
        }
        lost.forEach(at -> wrong.add("lost at " + at));
        return wrong;
    }

    private static String text(Note note) {
        StringBuilder text = new StringBuilder();
        note.blocks().forEach(block -> text.append(PlainText.of(block)));
        return text.toString();
    }

    /** The expected prints of each note: once in each article that refers to it, or once in all. */
    private static Map<String, Long> times(Edition edition, List<String> labels) {
        Map<String, Long> times = new HashMap<>();
        for (String label : labels) {
            long articles = edition.articles().stream().flatMap(article -> article.notes().stream())
                    .filter(note -> text(note).startsWith("Words " + NotedSource.words(label) + " ")).count();
            times.put(label, articles);
        }
        assertThat(times).allSatisfy((label, articles) -> assertThat(articles).as(label).isPositive());
        return times;
    }

    private static Map<String, Long> timesPrinted(List<String> labels, String format, byte[] file, PrintStyle style)
            throws IOException {
        String printed = switch (format) {
            case "docx" ->
                String.join(
                        "",
                        found(
                                part(file, "word/document.xml") + part(file, "word/footnotes.xml"),
                                "<w:t(?: [^>]*)?>([^<]*)</w:t>"));
            default -> SeedTexts.solid(OutputReaders.read(format, file, style));
        };
        Map<String, Long> times = new HashMap<>();
        for (String label : labels) {
            times.put(label, Pattern.compile("Words ?" + NotedSource.words(label)).matcher(printed).results().count());
        }
        return times;
    }

    private static void ids(String format, byte[] file, String name) throws IOException {
        switch (format) {
            case "html" -> {
                Document page = Jsoup.parse(new ByteArrayInputStream(file), "UTF-8", "");
                List<String> ids = page.select("[id]").eachAttr("id");
                assertThat(ids).as(name).doesNotHaveDuplicates();
                for (Element link : page.select("a[href^=#]")) {
                    assertThat(ids).as(name).contains(link.attr("href").substring(1));
                }
            }
            case "docx" -> {
                String text = part(file, "word/document.xml");
                String both = text + part(file, "word/footnotes.xml");
                assertThat(found(both, "<w:bookmarkStart w:id=\"(\\d+)\"")).as(name).doesNotHaveDuplicates();
                assertThat(found(both, "w:id=\"\\d+\" w:name=\"([^\"]*)\"")).as(name).doesNotHaveDuplicates()
                        .containsAll(found(both, " NOTEREF (\\S+) ")).containsAll(found(both, "w:anchor=\"([^\"]*)\""));
                assertThat(found(text, "<w:footnoteReference w:id=\"(\\d+)\"")).as(name).doesNotHaveDuplicates()
                        .isEqualTo(found(both, "<w:footnote w:id=\"(\\d+)\""));
            }
            default -> { }
        }
    }

    private static List<String> found(String text, String pattern) {
        return Pattern.compile(pattern).matcher(text).results().map(match -> match.group(1)).toList();
    }

    private static String part(byte[] file, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new IllegalArgumentException(name);
    }
}
