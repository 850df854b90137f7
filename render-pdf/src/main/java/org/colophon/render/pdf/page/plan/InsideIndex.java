package org.colophon.render.pdf.page.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.colophon.model.Article;
import org.colophon.model.PlainText;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.render.copy.Copy;
import org.colophon.render.pdf.line.SetLine;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.render.pdf.page.frame.BlockPart;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.PageItem;
import org.colophon.render.pdf.page.furniture.FurnitureText;
import org.colophon.style.Ink;
import org.colophon.style.TextAlign;
import org.colophon.style.TextElement;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * The box of a page that names the heaviest stories of the others with their page numbers (今日导读): the first of
 * every page, then the second, as many as it holds, in the order of the pages.
 */
final class InsideIndex {

    private static final int HEAVY = 1_000;
    private static final int FRAME = 500;
    /** Lines of a title, and of the heading. */
    private static final int MOST_LINES = 2;
    private static final int HEADING = 2;

    private final FurnitureText words;
    private final PlannedEdition plan;
    private final Map<String, Article> articles;
    private final Grid grid;

    /** A title with the page that it is on. */
    private record Entry(int page, int rank, Article article, String label, List<SetLine> title) { }

    InsideIndex(FurnitureText words, PlannedEdition plan, Map<String, Article> articles) {
        this.words = words;
        this.plan = plan;
        this.articles = Map.copyOf(articles);
        this.grid = words.grid();
    }

    /** The items of the boxes of a page. */
    List<PageItem> items(PlannedPage page) {
        List<PageItem> items = new ArrayList<>();
        page.boxes().stream()
                .filter(box -> box.box().kind() == PageBox.Kind.INDEX && box.box().file() == null)
                .forEach(box -> box(page, box.place(), items));
        return items;
    }

    private void box(PlannedPage page, PlannedStory.Place place, List<PageItem> items) {
        int legs = place.width();
        List<List<Entry>> columns = filled(entries(page), legs, place.depth() - HEADING);
        String heading = Copy.forLanguage(words.language()).index();
        frame(place, items);
        int left = grid.columnStart(place.column()) + inset();
        Type type = type().in(Typeface.HEI).in(Weight.BOLD).sized(type().size() * 5 / 4);
        int block = grid.lineTop(place.line()) + Grid.baseline(HEADING * grid.leading, type.size());
        set(words.typed(heading, type), measure(), TextAlign.START)
                .forEach(line -> items.add(new PageItem.Line("", left, block, line)));
        for (int leg = 0; leg < columns.size(); leg++) {
            int line = place.line() + HEADING;
            for (Entry entry : columns.get(leg)) {
                entry(entry, grid.columnStart(place.column() + leg) + inset(), line, items);
                line += entry.title().size();
            }
        }
    }

    private int inset() {
        return grid.body / 2;
    }

    private int measure() {
        return grid.columnWidth - 2 * inset();
    }

    private int number() {
        return 2 * grid.body;
    }

    private Type type() {
        return words.bodyType();
    }

    private List<SetLine> set(TypedText text, int measure, TextAlign align) {
        return words.lines(text, measure, align);
    }

    private void entry(Entry entry, int left, int line, List<PageItem> items) {
        String id = entry.article().id();
        int block = grid.lineTop(line) + Grid.baseline(grid.leading, type().size());
        TypedText label = words.typed(entry.label(), type().in(Typeface.HEI));
        for (SetLine number : set(label, measure(), TextAlign.START)) {
            items.add(new PageItem.Line(id, BlockPart.CONTENTS, left, block, number));
        }
        for (SetLine title : entry.title()) {
            items.add(new PageItem.Line(id, BlockPart.CONTENTS, left + number(), block, title));
            block += grid.leading;
        }
    }

    /** The stories of the other pages in the order of their weight, those of one weight page by page. */
    private List<Entry> entries(PlannedPage own) {
        List<Entry> all = new ArrayList<>();
        for (int i = 0; i < plan.pages().size(); i++) {
            PlannedPage page = plan.pages().get(i);
            for (PlannedStory story : page.page().equals(own.page()) ? List.<PlannedStory>of() : page.stories()) {
                Article article = articles.get(story.id());
                if (article != null && !story.isTail() && !article.headline().title().isEmpty()) {
                    all.add(new Entry(i, story.rank(), article, page.page(), title(article)));
                }
            }
        }
        all.sort(Comparator.comparingInt(Entry::rank).thenComparingInt(Entry::page));
        return all;
    }

    private List<SetLine> title(Article article) {
        int measure = measure() - number();
        String title = PlainText.of(article.headline().title()).replace('\n', ' ');
        String shown = words.cut(title, type(), MOST_LINES * measure - type().size());
        List<SetLine> lines = set(words.typed(shown, type()), measure, TextAlign.START);
        return lines.subList(0, Math.min(MOST_LINES, lines.size()));
    }

    /** As many entries as the columns hold, the heaviest, in the order of their pages. */
    private static List<List<Entry>> filled(List<Entry> entries, int legs, int depth) {
        List<Entry> chosen = new ArrayList<>();
        List<List<Entry>> columns = List.of();
        for (Entry entry : entries) {
            List<Entry> tried = new ArrayList<>(chosen);
            tried.add(entry);
            tried.sort(Comparator.comparingInt(Entry::page).thenComparingInt(Entry::rank));
            List<List<Entry>> made = columns(tried, depth);
            if (made.size() <= legs) {
                chosen = tried;
                columns = made;
            }
        }
        return columns;
    }

    private static List<List<Entry>> columns(List<Entry> entries, int depth) {
        List<List<Entry>> columns = new ArrayList<>();
        int used = depth + 1;
        for (Entry entry : entries) {
            if (used + entry.title().size() > depth) {
                columns.add(new ArrayList<>());
                used = 0;
            }
            columns.getLast().add(entry);
            used += entry.title().size();
        }
        return columns;
    }

    /** A heavy rule above the box, a light one below it. */
    private void frame(PlannedStory.Place place, List<PageItem> items) {
        int left = grid.columnStart(place.column());
        int top = grid.lineTop(place.line());
        int foot = grid.lineTop(place.line() + place.depth());
        items.add(new PageItem.Rule(left, top, grid.span(place.width()), HEAVY, Ink.BLACK));
        items.add(new PageItem.Rule(left, foot - FRAME, grid.span(place.width()), FRAME, Ink.BLACK));
    }
}
