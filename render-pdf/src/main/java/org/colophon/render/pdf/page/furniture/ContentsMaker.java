package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Bookmark;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.MakeupContext;
import org.colophon.render.pdf.page.galley.OneLine;
import org.colophon.render.pdf.page.galley.TextMaker;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;

/** The table of contents: the title of every article, a hairline, and the page it begins on. */
public final class ContentsMaker {

    private static final int LEADER = 250;
    /** Ems of a title's own size that are kept for the number of the page. */
    private static final int NUMBER = 4;
    /** A title takes a few lines of the contents. */
    private static final int MOST_LINES = 4;
    private static final int LONGEST = 400;

    private final MakeupContext desk;
    private final TextMaker texts;
    private List<SetLine> heading = List.of();
    private final List<List<Entry>> pages = new ArrayList<>();

    /** A title, and the grid line it begins at. */
    private record Entry(Article article, List<SetLine> title, int line) { }

    private ContentsMaker(MakeupContext desk) {
        this.desk = desk;
        this.texts = new TextMaker(desk, TextMaker.Marks.LEFT_OUT);
    }

    /** The contents of an edition that has enough articles for the style; no pages for any other. */
    public static ContentsMaker of(MakeupContext desk, Edition edition) {
        ContentsMaker maker = new ContentsMaker(desk);
        int least = desk.style.binding().contents();
        if (least > 0 && edition.articles().size() >= least) {
            maker.plan(edition);
        }
        return maker;
    }

    /** How many pages it takes. */
    public int pages() {
        return pages.size();
    }

    private void plan(Edition edition) {
        String words = Copy.forLanguage(edition.info().language()).contents();
        heading = desk.compositor.headline(
                typed(words, desk.type(TextElement.TITLE)), desk.headline(desk.grid.width, TextElement.TITLE));
        int line = desk.grid.linesFor(heading.size() * leading(TextElement.TITLE)) + 1;
        List<Entry> page = new ArrayList<>();
        pages.add(page);
        for (Article article : edition.articles()) {
            desk.begin(article);
            List<SetLine> title = title(article, type());
            int depth = desk.grid.linesFor(Math.max(1, title.size()) * leading(TextElement.HEADING)) + 1;
            if (line + depth > desk.grid.lines + 1 && !page.isEmpty()) {
                page = new ArrayList<>();
                pages.add(page);
                line = 0;
            }
            page.add(new Entry(article, title, line));
            line += depth;
        }
    }

    /** A title, or as much of one as a few lines hold: it stands whole at the head of its article. */
    private List<SetLine> title(Article article, Type type) {
        TypedText whole = texts.make(article.headline().title(), type);
        int room = MOST_LINES * (desk.grid.width - NUMBER * type.size());
        return whole.size() <= LONGEST && desk.compositor.extent(whole, desk.style.composing()) <= room
                ? desk.compositor.headline(whole, setting())
                : desk.compositor.headline(typed(new OneLine(desk).cut(title(article), type, room), type), setting());
    }

    /** Titles stand at the start, whatever headings do. */
    private Setting setting() {
        Setting across = desk.headline(desk.grid.width - NUMBER * type().size(), TextElement.HEADING);
        return new Setting(across.measures(), 0, TextAlign.START, across.composing(), across.keeping());
    }

    private Type type() {
        return desk.type(TextElement.HEADING);
    }

    private int leading(TextElement element) {
        return desk.text(element).leading().milliPoints();
    }

    /** What a page of the contents prints, once it is known where articles begin. */
    public List<PageItem> marks(int page, Map<String, String> folios) {
        List<PageItem> marks = new ArrayList<>();
        if (page == 0) {
            heading(marks);
        }
        for (Entry entry : pages.get(page)) {
            entry(entry, folios.getOrDefault(entry.article().id(), ""), marks);
        }
        return marks;
    }

    private void heading(List<PageItem> marks) {
        TextStyle style = desk.text(TextElement.TITLE);
        int at = desk.grid.top;
        for (SetLine line : heading) {
            marks.add(new PageItem.Line(
                    "",
                    desk.grid.left,
                    at
                            + Grid.baseline(
                                    style.leading().milliPoints(), style.size().milliPoints()),
                    line));
            at += style.leading().milliPoints();
        }
    }

    private void entry(Entry entry, String folio, List<PageItem> marks) {
        int leading = leading(TextElement.HEADING);
        int block = desk.grid.lineTop(entry.line()) + Grid.baseline(leading, type().size());
        int end = 0;
        for (SetLine line : entry.title()) {
            marks.add(new PageItem.Line(entry.article().id(), BlockPart.CONTENTS, desk.grid.left, block, line));
            end = desk.grid.left + line.extent();
            block += leading;
        }
        block -= entry.title().isEmpty() ? 0 : leading;
        TypedText number = typed(folio, type());
        int em = type().size();
        int start = desk.grid.left + desk.grid.width - desk.compositor.extent(number, desk.style.composing());
        if (start - end > 3 * em) {
            marks.add(new PageItem.Rule(end + em, block - em / 3, start - end - 2 * em, LEADER, Ink.BLACK));
        }
        for (SetLine line : desk.compositor.set(number, desk.plain(desk.grid.width, TextAlign.END))) {
            marks.add(new PageItem.Line(entry.article().id(), BlockPart.CONTENTS, desk.grid.left, block, line));
        }
    }

    private TypedText typed(String words, Type type) {
        TypedText text = new TypedText();
        texts.text(words, SourceSpan.NONE, type, text);
        return text;
    }

    /** Where the contents say what they are, for readers who jump there. */
    public static Bookmark bookmark(Edition edition, Grid grid) {
        return new Bookmark(Copy.forLanguage(edition.info().language()).contents(), 0, 1, grid.down(grid.top));
    }

    /** The words of a title, as readers jump to it. */
    public static String title(Article article) {
        return PlainText.of(article.headline().title()).replace('\n', ' ');
    }
}
