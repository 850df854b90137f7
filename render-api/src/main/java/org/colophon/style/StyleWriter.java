package org.colophon.style;

/** Writes styles as the JSON that {@link StyleReader} reads. */
final class StyleWriter {

    private StyleWriter() {
    }

    static Fields write(PrintStyle style) {
        Fields out = new Fields();
        out.put("name", style.name());
        page(out.putObject("page"), style.page());
        grid(out.putObject("grid"), style.grid());
        head(out.putObject("head"), style.layouts().usual().head());
        look(out.putObject("look"), style.look());
        Fields headlines = out.putObject("headlines");
        style.headlines().tiers().forEach((rank, tier) -> tier(headlines.putObject(Cursor.kebab(rank)), tier));
        furniture(out.putObject("furniture"), style.furniture());
        composing(out, style.composing());
        out.putObject("makeup")
                .put("notes", Cursor.kebab(style.makeup().notes()))
                .put("dropCapital", style.makeup().dropCapital())
                .put("ragged", style.makeup().ragged())
                .put("span", style.makeup().span());
        out.put("sections", Cursor.kebab(style.layouts().sections()));
        Fields columns = out.putObject("columns");
        style.layouts().columns().forEach(columns::put);
        out.putObject("articles")
                .put("opening", Cursor.kebab(style.binding().opening()))
                .put("contents", style.binding().contents())
                .put("jumps", Cursor.kebab(style.binding().jumps()));
        out.putObject("fitting")
                .put("pages", Cursor.kebab(style.fitting().pages()))
                .put("tightest", style.fitting().tightest().toString())
                .put("loosest", style.fitting().loosest().toString());
        out.put("writing", Cursor.kebab(style.writing()));
        Fields texts = out.putObject("texts");
        PageLayout usual = style.layouts().usual();
        usual.texts().forEach((element, text) -> text(texts.putObject(Cursor.kebab(element)), text));
        style.layouts().blocks()
                .ifPresentOrElse(
                        blocks -> part(out.putObject("blocks"), blocks, usual), () -> out.put("blocks", "none"));
        style.layouts().vertical()
                .ifPresentOrElse(
                        vertical -> vertical(out.putObject("vertical"), vertical, usual),
                        () -> out.put("vertical", "none"));
        return out;
    }

    /** Writes only values that differ from the usual ones, so that an override of the others changes both. */
    private static void part(Fields out, PageLayout part, PageLayout usual) {
        if (!part.grid().equals(usual.grid())) {
            grid(out.putObject("grid"), part.grid());
        }
        if (!part.head().equals(usual.head())) {
            head(out.putObject("head"), part.head());
        }
        Fields texts = out.putObject("texts");
        part.texts().forEach((element, text) -> {
            if (!text.equals(usual.text(element))) {
                text(texts.putObject(Cursor.kebab(element)), text);
            }
        });
    }

    /** The sheet and the grid whole: no other layout has them in common. */
    private static void vertical(Fields out, PageLayout vertical, PageLayout usual) {
        page(out.putObject("page"), vertical.page());
        part(out, vertical, usual);
        grid(out.object("grid"), vertical.grid());
    }

    private static void tier(Fields out, HeadlineTier tier) {
        out.put("narrowest", tier.narrowest())
                .put("widest", tier.widest())
                .put("smallest", tier.smallest())
                .put("largest", tier.largest())
                .put("face", tier.face().map(Cursor::kebab).orElse("none"));
    }

    private static void furniture(Fields out, Furniture furniture) {
        out.put("head", furniture.head().toString())
                .put("headRule", furniture.headRule().toString())
                .put("number", furniture.number().toString())
                .put("foot", furniture.foot().toString())
                .put("footRule", furniture.footRule().toString())
                .put("masthead", furniture.masthead().toString());
    }

    private static void head(Fields out, HeadStack head) {
        out.put("leadLegs", head.leadLegs())
                .put("leadGap", head.leadGap().toString())
                .put("rule", head.rule().toString())
                .put("inset", head.inset().toString());
    }

    /**
     * Writes only values that differ from those of the region, so that an override of the region changes the others.
     */
    private static void composing(Fields out, Composing composing) {
        Composing usual = composing.region().composing();
        out.put("region", Cursor.kebab(composing.region()));
        put(out, "lineBreaking", composing.lineBreaking(), usual.lineBreaking());
        put(out, "punctuation", composing.punctuation(), usual.punctuation());
        put(out, "hanging", composing.hanging(), usual.hanging());
        put(out, "mixedGaps", composing.gaps(), usual.gaps());
        put(out, "paragraphOpening", composing.opening(), usual.opening());
        put(out, "stress", composing.stress(), usual.stress());
    }

    private static void put(Fields out, String name, Enum<?> value, Enum<?> usual) {
        if (value != usual) {
            out.put(name, Cursor.kebab(value));
        }
    }

    private static void page(Fields out, PageFormat page) {
        out.put("width", page.width().toString())
                .put("height", page.height().toString())
                .put("top", page.top().toString())
                .put("inner", page.inner().toString())
                .put("outer", page.outer().toString())
                .put("bleed", page.bleed().toString())
                .put("marks", Cursor.kebab(page.marks()));
    }

    private static void grid(Fields out, ColumnGrid grid) {
        out.put("body", grid.body().toString())
                .put("leading", grid.leading().toString())
                .put("lines", grid.lines())
                .put("columns", grid.columns())
                .put("measure", grid.measure())
                .put("gap", grid.gap().toString())
                .put("rule", grid.rule().toString());
    }

    private static void text(Fields out, TextStyle text) {
        out.put("face", Cursor.kebab(text.face()))
                .put("weight", Cursor.kebab(text.weight()))
                .put("size", text.size().toString())
                .put("leading", text.leading().toString())
                .put("align", Cursor.kebab(text.align()))
                .put("indent", text.indent())
                .put("before", text.before())
                .put("after", text.after())
                .put("spacing", text.spacing())
                .put("letters", Cursor.kebab(text.letters()));
        ink(out, "ink", text.ink());
    }

    private static void look(Fields out, Look look) {
        out.put("name", look.name());
        ink(out, "accent", look.accent());
        out.put("bar", look.bar().toString()).put("quoteRule", look.quoteRule().toString());
        Fields sections = out.putObject("sections");
        look.sections().forEach((section, ink) -> ink(sections, section, ink));
    }

    private static void ink(Fields out, String name, Ink ink) {
        if (ink.equals(Ink.BLACK) || ink.equals(Ink.PAPER)) {
            out.put(name, ink.name());
        } else {
            out.putObject(name)
                    .put("name", ink.name())
                    .put("cyan", ink.cyan())
                    .put("magenta", ink.magenta())
                    .put("yellow", ink.yellow())
                    .put("black", ink.black());
        }
    }
}
