package org.colophon.exchange.markdown;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.NoteNumbers;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourcePage;

/** Writes an edition: front matter, then article after article. */
public final class EditionMarkdown {

    private static final int LOWEST = 6;

    private static final String ENDS = ".!?…。！？";

    private final Edition edition;
    private final MarkdownForm form;
    private final MarkdownLines out = new MarkdownLines();
    private final Map<String, String> labels = new HashMap<>();
    private final LineMarkdown lines = new LineMarkdown(labels);
    private final BlockMarkdown blocks = new BlockMarkdown(out, lines);

    private EditionMarkdown(Edition edition, MarkdownForm form) {
        this.edition = edition;
        this.form = form;
    }

    /**
     * The edition in each form that it can be written in, that which people read best first.
     *
     * @param edition the edition
     * @return the texts
     */
    public static List<String> forms(Edition edition) {
        return MarkdownForm.ALL.stream().map(form -> new EditionMarkdown(edition, form).written()).distinct().toList();
    }

    /**
     * A text that no parser has read yet, for the parser.
     *
     * @param edition title, blocks and notes; their meanings are not said
     * @param above the blocks above its title
     * @param others articles that follow; their notes are those of the edition
     * @return the text
     */
    public static String sheet(Edition edition, List<Block> above, List<Article> others) {
        EditionMarkdown writer = new EditionMarkdown(edition, MarkdownForm.ALL.getFirst());
        writer.blocks.all(above);
        writer.all();
        for (Article other : others) {
            writer.out.gap();
            writer.article(other, false);
        }
        return writer.withMatter();
    }

    private String written() {
        all();
        return withMatter();
    }

    private String withMatter() {
        return MatterMarkdown.of(edition, form).written() + out.written();
    }

    private void all() {
        for (Article article : edition.articles()) {
            for (Note note : NoteNumbers.of(article).printed()) {
                labels.put(note.id(), String.valueOf(labels.size() + 1));
            }
        }
        boolean first = true;
        for (Article article : edition.articles()) {
            out.gap();
            article(article, first);
            first = false;
        }
    }

    private void article(Article article, boolean first) {
        SourcePage page = article.page();
        if (page != null && form.furniture()) {
            page.text().lines().filter(line -> !line.isBlank()).forEach(line -> {
                out.gap();
                out.line(MarkdownWords.line(MarkdownWords.of(line)));
            });
        }
        Headline headline = article.headline();
        if (!isGiven(headline.kicker(), first)) {
            out.gap();
            out.line(lines.block(headline.kicker()));
        }
        out.gap();
        if (!headline.title().isEmpty()) {
            blocks.heading(1, headline.title());
        }
        if (!isGiven(headline.deck(), first)) {
            out.gap();
            out.line((isSentence(headline.deck()) ? "> " : "") + lines.block(headline.deck()));
        }
        if (!(form.givenCredits() && first)) {
            blocks.all(article.creditLines());
        }
        blocks.all(article.lead());
        article.sections().forEach(this::section);
        NoteNumbers.of(article).printed().forEach(this::note);
    }

    /** A sentence that is quoted above the text is its deck; other words are, between title and byline. */
    private static boolean isSentence(List<Inline> deck) {
        String text = PlainText.of(deck).strip();
        return !text.isEmpty() && ENDS.indexOf(text.charAt(text.length() - 1)) >= 0;
    }

    /** Whether a line beside the title is in the front matter, or is not there. */
    private static boolean isGiven(List<Inline> line, boolean first) {
        return line.isEmpty() || first && MatterMarkdown.isPlain(line)
                && line.stream().noneMatch(Inline.NoteRef.class::isInstance);
    }

    private void section(Section section) {
        if (!section.heading().isEmpty()) {
            out.gap();
            // The title is the first level.
            blocks.heading(Math.min(LOWEST, section.level() + 1), section.heading());
        }
        blocks.all(section.creditLines());
        blocks.all(section.blocks());
    }

    private void note(Note note) {
        out.gap();
        String label = "[^" + labels.get(note.id()) + "]: ";
        out.noted(label, () -> blocks.all(note.blocks()));
    }
}
