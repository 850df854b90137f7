package org.colophon.style;

import java.util.Optional;
import java.util.Set;

/** Reads styles from JSON. */
final class StyleReader {

    private static final Set<String> STYLE = Set.of(
            "name",
            "page",
            "grid",
            "head",
            "headlines",
            "look",
            "furniture",
            "region",
            "lineBreaking",
            "punctuation",
            "hanging",
            "mixedGaps",
            "paragraphOpening",
            "stress",
            "makeup",
            "sheet",
            "sections",
            "columns",
            "articles",
            "fitting",
            "writing",
            "texts",
            "blocks",
            "vertical");
    private static final Set<String> BLOCKS = Set.of("grid", "head", "texts");
    private static final Set<String> VERTICAL = Set.of("page", "grid", "head", "texts");
    private static final Value NONE = new Value.Text("none");

    private StyleReader() {
    }

    static PrintStyle read(Fields tree) {
        Cursor style = Cursor.of(tree).only(STYLE);
        return style.checked(() -> new PrintStyle(
                style.text("name"),
                layouts(style, tree),
                look(style),
                headlines(style.object("headlines")),
                furniture(style.object("furniture")),
                composing(style),
                makeup(style.object("makeup")),
                binding(style.object("articles")),
                fitting(style.object("fitting"))));
    }

    private static Look look(Cursor style) {
        if (!style.has("look")) {
            return Look.PLAIN;
        }
        Cursor at = style.object("look").only(Set.of("name", "accent", "bar", "quoteRule", "sections"));
        return at.checked(() -> new Look(
                at.text("name"), at.ink("accent"), at.length("bar"), at.length("quoteRule"), at.inks("sections")));
    }

    private static Layouts layouts(Cursor style, Fields tree) {
        return style.checked(() -> new Layouts(
                layout(tree, ""),
                part(tree, "blocks", BLOCKS),
                part(tree, "vertical", VERTICAL),
                style.choice("sections", SectionLayout.class),
                style.numbers("columns")));
    }

    /** A layout at its place in the file. */
    private static PageLayout layout(Fields tree, String path) {
        Cursor at = Cursor.at(tree, path);
        return at.checked(() -> new PageLayout(
                page(at.object("page")),
                grid(at.object("grid")),
                head(at.object("head")),
                at.object("texts").byChoice(TextElement.class, StyleReader::text)));
    }

    /** A layout that has the values of the usual one but for those of its own. */
    private static Optional<PageLayout> part(Fields tree, String name, Set<String> allowed) {
        Cursor style = Cursor.of(tree);
        if (!style.has(name) || NONE.equals(tree.get(name))) {
            return Optional.empty();
        }
        style.object(name).only(allowed);
        return Optional.of(layout(tree.under(tree.object(name)), name));
    }

    private static PageFormat page(Cursor at) {
        at.only(Set.of("width", "height", "top", "inner", "outer", "bleed", "marks"));
        return at.checked(() -> new PageFormat(
                at.length("width"),
                at.length("height"),
                at.length("top"),
                at.length("inner"),
                at.length("outer"),
                at.length("bleed"),
                at.choice("marks", PageFormat.PrinterMarks.class)));
    }

    private static ColumnGrid grid(Cursor at) {
        at.only(Set.of("body", "leading", "lines", "columns", "measure", "gap", "rule"));
        return at.checked(() -> new ColumnGrid(
                at.length("body"),
                at.length("leading"),
                at.number("lines"),
                at.number("columns"),
                at.number("measure"),
                at.length("gap"),
                at.length("rule")));
    }

    private static HeadStack head(Cursor at) {
        at.only(Set.of("leadLegs", "leadGap", "rule", "inset"));
        return at.checked(() ->
                new HeadStack(at.number("leadLegs"), at.length("leadGap"), at.length("rule"), at.length("inset")));
    }

    private static HeadlineScale headlines(Cursor at) {
        return at.checked(() -> new HeadlineScale(at.byChoice(Rank.class, StyleReader::tier)));
    }

    private static HeadlineTier tier(Cursor at) {
        at.only(Set.of("narrowest", "widest", "smallest", "largest", "face"));
        return at.checked(() -> new HeadlineTier(
                at.number("narrowest"),
                at.number("widest"),
                at.number("smallest"),
                at.number("largest"),
                at.text("face").equals("none")
                        ? Optional.empty()
                        : Optional.of(at.choice("face", Typeface.class))));
    }

    private static Furniture furniture(Cursor at) {
        at.only(Set.of("head", "headRule", "number", "foot", "footRule", "masthead"));
        return at.checked(() -> new Furniture(
                at.length("head"),
                at.length("headRule"),
                at.length("number"),
                at.length("foot"),
                at.length("footRule"),
                at.length("masthead")));
    }

    private static Binding binding(Cursor at) {
        at.only(Set.of("opening", "contents", "jumps"));
        return at.checked(() -> new Binding(
                at.choice("opening", Binding.Opening.class),
                at.number("contents"),
                at.choice("jumps", Binding.Jumps.class)));
    }

    private static Fitting fitting(Cursor at) {
        at.only(Set.of("pages", "tightest", "loosest"));
        return at.checked(() ->
                new Fitting(at.choice("pages", Fitting.PageCount.class), at.length("tightest"), at.length("loosest")));
    }

    /** Values that the file omits follow from the region. */
    private static Composing composing(Cursor at) {
        Region region = at.choice("region", Region.class);
        Composing usual = region.composing();
        return new Composing(
                region,
                at.choiceOr("lineBreaking", LineBreaking.class, usual.lineBreaking()),
                at.choiceOr("punctuation", PunctuationScheme.class, usual.punctuation()),
                at.choiceOr("hanging", Hanging.class, usual.hanging()),
                at.choiceOr("mixedGaps", MixedGaps.class, usual.gaps()),
                at.choiceOr("paragraphOpening", ParagraphOpening.class, usual.opening()),
                at.choiceOr("stress", Stress.class, usual.stress()),
                at.choice("writing", WritingMode.class));
    }

    private static Makeup makeup(Cursor at) {
        at.only(Set.of("notes", "dropCapital", "ragged", "span"));
        return at.checked(() -> new Makeup(
                at.choice("notes", NotePlace.class), at.number("dropCapital"), at.number("ragged"), at.number("span")));
    }

    private static TextStyle text(Cursor at) {
        at.only(Set.of(
                "face",
                "weight",
                "size",
                "leading",
                "align",
                "indent",
                "before",
                "after",
                "spacing",
                "letters",
                "ink"));
        return at.checked(() -> new TextStyle(
                at.choice("face", Typeface.class),
                at.choice("weight", Weight.class),
                at.length("size"),
                at.length("leading"),
                at.choice("align", TextAlign.class),
                at.number("indent"),
                at.number("before"),
                at.number("after"),
                at.has("spacing") ? at.number("spacing") : 0,
                at.choiceOr("letters", Letterforms.class, Letterforms.STANDARD),
                at.ink("ink")));
    }
}
