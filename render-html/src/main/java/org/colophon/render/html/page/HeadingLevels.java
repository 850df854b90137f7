package org.colophon.render.html.page;

/** The levels of the headings of an article: none is skipped on the way down, even if the source does. */
public final class HeadingLevels {

    private static final int DEEPEST = 6;

    private final int title;
    private int last;

    /** Levels below a title of some level. */
    public HeadingLevels(int title) {
        this.title = title;
        this.last = title - 1;
    }

    /** The element of the title. */
    String title() {
        return below(0);
    }

    /** The element of a heading so many levels below the title. */
    String below(int wanted) {
        last = Math.clamp(title + wanted, 1, Math.min(last + 1, DEEPEST));
        return "h" + last;
    }
}
