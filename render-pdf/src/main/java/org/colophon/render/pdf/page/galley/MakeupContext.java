package org.colophon.render.pdf.page.galley;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.NoteNumbers;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderContext;
import org.colophon.render.RenderLog;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.Measures;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.picture.PictureDesk;
import org.colophon.style.PrintStyle;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;

/** What the makers of one edition's pages share. */
public final class MakeupContext {

    /** What may stand between two characters, in thousandths of an em: more is a hole in the page. */
    private static final int LOOSEST = 250;

    public final PrintStyle style;
    public final Grid grid;
    public final Compositor compositor;
    final Characters characters;
    public final RenderContext context;
    public final RenderLog log;
    final PictureDesk pictures;
    /** How deep pictures are, in per cent of what fills their measure. */
    final int pictureDepth;
    private final Map<String, String> noteMarks = new HashMap<>();
    private Copy copy;
    private boolean latin;
    private Footnotes footnotes;
    private int capital;

    public MakeupContext(
            PrintStyle style, Compositor compositor, Characters characters, RenderContext context, RenderLog log) {
        this.style = style;
        this.grid = new Grid(style);
        this.compositor = compositor;
        this.characters = characters;
        this.context = context;
        this.log = log;
        this.pictures = new PictureDesk(context);
        this.pictureDepth = 100;
        this.copy = Copy.forLanguage(java.util.Locale.ENGLISH);
        this.footnotes = new Footnotes(this, List.of());
    }

    /** A desk beside another one: it shares its pictures and typefaces, and has nothing written on it yet. */
    private MakeupContext(MakeupContext beside, PrintStyle style, RenderLog log, int pictureDepth) {
        this.style = style;
        this.grid = new Grid(style);
        this.compositor = beside.compositor;
        this.characters = beside.characters;
        this.context = beside.context;
        this.log = log;
        this.pictures = beside.pictures;
        this.pictureDepth = pictureDepth;
        this.copy = Copy.forLanguage(java.util.Locale.ENGLISH);
        this.footnotes = new Footnotes(this, List.of());
    }

    /** A desk for another style of the same edition, whose findings wait until they are wanted. */
    public MakeupContext trying(PrintStyle other) {
        return new MakeupContext(this, other, new RenderLog(), 100);
    }

    /** The same desk for the articles of another style, or this one. */
    public MakeupContext in(PrintStyle other) {
        return other.equals(style) ? this : new MakeupContext(this, other, log, pictureDepth);
    }

    /** The same trial with pictures that are less deep. */
    public MakeupContext withPictures(int depth) {
        return new MakeupContext(this, style, new RenderLog(), depth);
    }

    /** Takes over what was found at another desk. */
    public void report(MakeupContext other) {
        other.log
                .diagnostics()
                .forEach(found -> log.report(found.severity(), found.code(), found.message(), found.span()));
    }

    public void begin(Article article) {
        log.begin(article.source());
        copy = Copy.forLanguage(article.language());
        latin = !List.of("zh", "ja", "ko").contains(article.language().getLanguage());
        NoteNumbers numbers = NoteNumbers.of(article);
        noteMarks.clear();
        numbers.numbered()
                .forEach(note -> noteMarks.put(
                        note.id(), copy.noteMark(numbers.number(note.id()).orElseThrow())));
        footnotes = new Footnotes(this, numbers.printed());
        capital = style.makeup().dropCapital();
    }

    /** How many lines the first character of a paragraph takes: only that of the first text of an article takes any. */
    int takeCapital() {
        int lines = capital;
        capital = 0;
        return lines;
    }

    /** The footnotes of the article. */
    Footnotes footnotes() {
        return footnotes;
    }

    public Copy copy() {
        return copy;
    }

    /** Whether the article is written in an alphabet: stress is then bold and slanted, not another class of face. */
    public boolean isLatin() {
        return latin;
    }

    /** The mark of a note; empty for one that nothing refers to. */
    String noteMark(String id) {
        return noteMarks.getOrDefault(id, "");
    }

    public TextStyle text(TextElement element) {
        return style.text(element);
    }

    /** A line that is spaced out too far is set all the same, and reported. */
    public List<SetLine> proved(List<SetLine> lines, SourceSpan span) {
        for (SetLine line : lines) {
            if (line.looseness() > LOOSEST) {
                log.report(
                        DiagnosticCode.LOOSE_LINE,
                        "a line of " + line.size() + " characters is spaced out by " + line.looseness()
                                + " thousandths of an em",
                        span);
            }
        }
        return lines;
    }

    /** Text of one element in a measure. */
    public Setting setting(int measure, int indent, TextAlign align) {
        return new Setting(Measures.of(Math.max(1, measure)), indent, align, style.composing(), Setting.Keeping.TEXT);
    }

    /** Headlines: marks take half an em, and nothing that belongs together is parted. */
    public Setting headline(int measure, TextElement element) {
        TextStyle text = text(element);
        return new Setting(
                        Measures.of(Math.max(1, measure)),
                        0,
                        text.align(),
                        style.composing().with(PunctuationScheme.HALF),
                        Setting.Keeping.WHOLE)
                .spacedOut(text.spacing() * 10);
    }

    /** Credits, captions of tables, lists: no indent, names whole. */
    public Setting plain(int measure, TextAlign align) {
        return new Setting(Measures.of(Math.max(1, measure)), 0, align, style.composing(), Setting.Keeping.WHOLE);
    }

    public Type type(TextElement element) {
        TextStyle text = style.text(element);
        return new Type(text.face(), text.weight(), text.size().milliPoints(), 0, text.ink());
    }
}
