package org.colophon.render.layout;

import org.colophon.model.Block;
import org.colophon.model.Datum;
import org.colophon.style.Rank;

/** The size that the source of a picture asks for: {@code {width=3}} or {@code {lead}} behind it. */
public final class PictureRule {

    private static final String WIDTH = "width";
    private static final String RANK = "rank";
    private static final int MOST = 99;

    private PictureRule() {
    }

    /**
     * Returns the columns that a picture is to take.
     *
     * @param figure the picture
     * @return a number of columns; 0 if its source names none
     */
    public static int columns(Block.Figure figure) {
        String words = words(figure, WIDTH);
        boolean number = !words.isEmpty() && words.length() <= 2 && words.chars().allMatch(c -> c >= '0' && c <= '9');
        return number ? Math.min(MOST, Integer.parseInt(words)) : 0;
    }

    /**
     * Returns whether a picture is the one that leads its article.
     *
     * @param figure the picture
     * @return whether its source says so
     */
    public static boolean isLead(Block.Figure figure) {
        return words(figure, RANK).equalsIgnoreCase(Rank.LEAD.name());
    }

    private static String words(Block.Figure figure, String key) {
        return figure.info().extra().entries().get(key) instanceof Datum.Text words ? words.value().strip() : "";
    }
}
