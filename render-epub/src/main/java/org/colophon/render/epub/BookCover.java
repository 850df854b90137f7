package org.colophon.render.epub;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.EditionInfo;
import org.colophon.model.PlainText;

/** Draws the cover: the masthead of the publication, its issue and day, and the first titles. */
final class BookCover {

    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final int MARGIN = 90;
    private static final int MOST_TITLES = 6;
    private static final int MASTHEAD = 150;
    private static final int TITLE = 64;

    private static final int HAN = 0x2E80;
    private static final int DASHES = 0x2010;
    private static final int DOTS = 0x2027;

    private BookCover() {
    }

    static void write(BookFacts facts, BookFiles files) throws IOException {
        EditionInfo info = facts.info();
        String name = info.publication() == null ? facts.title() : info.publication();
        String imprint = String.join("　", Stream.of(info.issue(),
                        info.date() == null ? null : facts.copy().date(info.date())).filter(it -> it != null).toList());
        String titles = facts.edition().articles().stream().limit(MOST_TITLES)
                .map(article -> PlainText.of(article.headline().title())).collect(Collectors.joining());
        StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        out.append("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 ").append(WIDTH).append(' ')
                .append(HEIGHT).append("\" width=\"").append(WIDTH).append("\" height=\"").append(HEIGHT)
                .append("\">\n<title>").append(BookPages.escaped(name)).append("</title>\n")
                .append(CoverFace.rule(name + imprint + titles, facts.context().fonts()))
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#fbfaf7\"/>\n");
        int y = MARGIN + MASTHEAD;
        text(name, y, fitted(name, MASTHEAD), "700", out);
        y += 40;
        rule(y, 8, out);
        y += 70;
        text(imprint, y, 40, "400", out);
        y += 40;
        rule(y, 2, out);
        y += 90;
        for (Article article : facts.edition().articles().stream().limit(MOST_TITLES).toList()) {
            for (String line : lines(PlainText.of(article.headline().title()).replace('\n', ' '))) {
                if (y < HEIGHT - MARGIN) {
                    text(line, y, TITLE, "400", out);
                    y += TITLE * 4 / 3;
                }
            }
            y += TITLE / 2;
        }
        files.add("cover.svg", "image/svg+xml", out.append("</svg>\n").toString());
    }

    private static void rule(int y, int weight, StringBuilder out) {
        out.append("<rect x=\"").append(MARGIN).append("\" y=\"").append(y).append("\" width=\"")
                .append(WIDTH - 2 * MARGIN).append("\" height=\"").append(weight).append("\" fill=\"#222\"/>\n");
    }

    private static void text(String words, int y, int size, String weight, StringBuilder out) {
        if (!words.isBlank()) {
            out.append("<text x=\"").append(MARGIN).append("\" y=\"").append(y).append("\" font-family=\"")
                    .append(CoverFace.NAME).append(", serif\"")
                    .append(" font-weight=\"").append(weight).append("\" font-size=\"").append(size)
                    .append("\" fill=\"#222\">").append(BookPages.escaped(words.strip())).append("</text>\n");
        }
    }

    /** The width in ems: Han are square, and so are quotes and dashes among them; letters take about half of it. */
    private static double ems(String words) {
        boolean square = words.codePoints().anyMatch(point -> point >= HAN);
        return words.codePoints().mapToDouble(point ->
                point >= HAN || square && point >= DASHES && point <= DOTS ? 1 : 0.55).sum();
    }

    private static int fitted(String words, int size) {
        return (int) Math.min(size, (WIDTH - 2 * MARGIN) / Math.max(1, ems(words)));
    }

    /** A title in lines that fit the cover, broken at blanks where it has some. */
    private static List<String> lines(String title) {
        double most = (double) (WIDTH - 2 * MARGIN) / TITLE;
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String piece : title.split("(?<= )|(?<=[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}，、：。！？”》])")) {
            if (ems(line + piece.strip()) > most && !line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(piece);
        }
        lines.add(line.toString());
        return lines;
    }
}
