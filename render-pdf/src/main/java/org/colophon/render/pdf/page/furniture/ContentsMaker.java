package org.colophon.render.pdf.page.furniture;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.Compositor;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Setting;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Bookmark;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.galley.ArticleScope;
import org.colophon.render.pdf.page.galley.TextMaker;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;

/** The table of contents: the title of every article, a hairline, and the page it begins on. */
public final class ContentsMaker {

    private static final int LEADER = 250;
    /** Ems of the size of a title that are kept for the page number. */
    private static final int NUMBER = 4;
    /** The most lines of a title. */
    private static final int MOST_LINES = 4;
    /** The most characters of a title that is broken into lines; a longer one is cut to one line first. */
    private static final int LONGEST = 400;

    private final FurnitureText words;
    private final MakeupStyle style;
    private final Grid grid;
    private final Compositor compositor;
    private final List<SetLine> heading = new ArrayList<>();
    private final List<List<Entry>> pages = new ArrayList<>();

    /** A title and the grid line it begins at. */
    private record Entry(Article article, List<SetLine> title, int line) { }

    private ContentsMaker(FurnitureText words) {
        this.words = words;
        this.style = words.style();
        this.grid = words.grid();
        this.compositor = words.job().compositor();
    }

    /** The contents of an edition; without pages if the edition has too few articles for the style. */
    public static ContentsMaker of(FurnitureText words, Edition edition) {
        ContentsMaker maker = new ContentsMaker(words);
        int least = words.style().print().binding().contents();
        if (least > 0 && edition.articles().size() >= least) {
            maker.plan(edition);
        }
        return maker;
    }

    /** The number of its pages. */
    public int pages() {
        return pages.size();
    }

    private void plan(Edition edition) {
        String contents = Copy.forLanguage(edition.info().language()).contents();
        heading.addAll(compositor.headline(
                words.typed(contents, words.type(TextElement.TITLE)), style.headline(grid.width, TextElement.TITLE)));
        int line = grid.linesFor(heading.size() * style.leading(TextElement.TITLE)) + 1;
        List<Entry> page = new ArrayList<>();
        pages.add(page);
        for (Article article : edition.articles()) {
            List<SetLine> title = title(ArticleScope.open(words.job(), style, words.log(), article));
            int depth = grid.linesFor(Math.max(1, title.size()) * style.leading(TextElement.HEADING)) + 1;
            if (line + depth > grid.lines + 1 && !page.isEmpty()) {
                page = new ArrayList<>();
                pages.add(page);
                line = 0;
            }
            page.add(new Entry(article, title, line));
            line += depth;
        }
    }

    /** Sets a title, or its beginning if it is long: the whole title is at the head of its article. */
    private List<SetLine> title(ArticleScope scope) {
        TextMaker texts = new TextMaker(scope, TextMaker.Marks.LEFT_OUT);
        TypedText whole = texts.make(scope.article().headline().title(), type());
        int room = MOST_LINES * (grid.width - NUMBER * type().size());
        boolean fits = whole.size() <= LONGEST && words.extent(whole) <= room;
        TypedText shown = fits ? whole : words.typed(words.cut(title(scope.article()), type(), room), type());
        return compositor.headline(shown, setting());
    }

    /** The setting of titles, which are always flush left in the contents. */
    private Setting setting() {
        Setting across = style.headline(grid.width - NUMBER * type().size(), TextElement.HEADING);
        return new Setting(across.measures(), 0, TextAlign.START, across.composing(), across.keeping());
    }

    private Type type() {
        return words.type(TextElement.HEADING);
    }

    /** The items of a page of the contents, once it is known on which page each article begins. */
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
        int leading = style.leading(TextElement.TITLE);
        int base = Grid.baseline(leading, style.size(TextElement.TITLE));
        for (int i = 0; i < heading.size(); i++) {
            marks.add(new PageItem.Line("", grid.left, grid.top + i * leading + base, heading.get(i)));
        }
    }

    private void entry(Entry entry, String folio, List<PageItem> marks) {
        String id = entry.article().id();
        int leading = style.leading(TextElement.HEADING);
        int block = grid.lineTop(entry.line()) + Grid.baseline(leading, type().size());
        int end = 0;
        for (SetLine line : entry.title()) {
            marks.add(new PageItem.Line(id, BlockPart.CONTENTS, grid.left, block, line));
            end = grid.left + line.extent();
            block += leading;
        }
        block -= entry.title().isEmpty() ? 0 : leading;
        TypedText number = words.typed(folio, type());
        int em = type().size();
        int start = grid.left + grid.width - words.extent(number);
        if (start - end > 3 * em) {
            marks.add(new PageItem.Rule(end + em, block - em / 3, start - end - 2 * em, LEADER, Ink.BLACK));
        }
        for (SetLine line : words.set(number, grid.width, TextAlign.END)) {
            marks.add(new PageItem.Line(id, BlockPart.CONTENTS, grid.left, block, line));
        }
    }

    /** The bookmark of the contents. */
    public static Bookmark bookmark(Edition edition, Grid grid) {
        return new Bookmark(Copy.forLanguage(edition.info().language()).contents(), 0, 1, grid.down(grid.top));
    }

    /** The title of an article in one line, for bookmarks. */
    public static String title(Article article) {
        return PlainText.of(article.headline().title()).replace('\n', ' ');
    }
}
