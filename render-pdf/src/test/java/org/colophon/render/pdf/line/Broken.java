package org.colophon.render.pdf.line;

import org.colophon.style.LineBreaking;

/** The places at which a profile parts plain text, without any setting. */
final class Broken {

    private static final Orthography CHINESE = Orthography.of(Bench.BODY.language());

    private Broken() {
    }

    static void find(Items items, int[] points, LineBreaking profile) {
        items.begin(points.length);
        for (int i = 0; i < points.length; i++) {
            items.points[i] = points[i];
            items.classes[i] = CharClass.of(points[i]);
            items.types[i] = Bench.BODY;
            items.orthographies[i] = CHINESE;
        }
        new QuoteContext().find(items);
        new BreakRules(items).find(Profile.of(profile));
    }

    /** The text with a bar wherever a line may be parted. */
    static String bars(String text, LineBreaking profile) {
        Items items = new Items();
        int[] points = text.codePoints().toArray();
        find(items, points, profile);
        StringBuilder bars = new StringBuilder();
        for (int i = 0; i < points.length; i++) {
            bars.append(i > 0 && items.toll[i] == BreakPenalty.FREE ? "|" : "").appendCodePoint(points[i]);
        }
        return bars.toString();
    }
}
