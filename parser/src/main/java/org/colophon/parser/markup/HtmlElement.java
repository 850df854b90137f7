package org.colophon.parser.markup;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The meanings of elements for a printed text. The names are those of the HTML Living Standard (2025), its obsolete
 * features included, and the usual names of components of MDX.
 */
public enum HtmlElement {
    STRONG(Layout.INLINE, "b", "strong"),
    EMPHASIS(Layout.INLINE, "i", "em", "cite", "dfn", "var"),
    STRUCK(Layout.INLINE, "s", "del", "strike"),
    UNDERLINED(Layout.INLINE, "u", "ins"),
    HIGHLIGHTED(Layout.INLINE, "mark"),
    RAISED(Layout.INLINE, "sup"),
    LOWERED(Layout.INLINE, "sub"),
    CODE(Layout.INLINE, "code", "kbd", "samp", "tt"),
    RUBY(Layout.INLINE, "ruby"),
    READING(Layout.INLINE, "rt"),
    READING_BRACKET(Layout.INLINE, "rp"),
    LINK(Layout.INLINE, "a"),
    PICTURE(Layout.INLINE, "img", "image"),
    BREAK(Layout.INLINE, "br"),
    NOTE(Layout.INLINE),
    /** A reading whose words are the Han before it. */
    READING_BEHIND(Layout.INLINE),
    /** A note that stresses words before it. */
    STRESS_BEHIND(Layout.INLINE),
    /** Text without a meaning of its own. */
    UNWRAPPED(Layout.INLINE, "span", "font", "abbr", "acronym", "bdi", "bdo", "big", "small", "q", "time", "data",
            "label", "button", "rb", "rtc", "wbr", "nobr", "output", "meter", "progress", "blink", "picture", "source",
            "input", "map", "area", "noscript", "slot", "basefont", "track", "param", "spacer"),
    /** An object that a program shows or plays: its address is all that a page can have of it. */
    PLAYER(Layout.INLINE, "iframe", "video", "audio", "embed", "object", "canvas"),

    CONTAINER(Layout.BLOCK, "div", "section", "article", "main", "header", "footer", "nav", "aside", "address", "form",
            "fieldset", "legend", "html", "body", "head", "title", "base", "meta", "link", "hgroup", "search", "dialog",
            "menu", "select", "option", "optgroup", "datalist", "textarea", "marquee", "frameset", "frame", "noframes"),
    CENTERED(Layout.BLOCK, "center"),
    PARAGRAPH(Layout.BLOCK, "p"),
    FIGURE(Layout.BLOCK, "figure"),
    CAPTION(Layout.BLOCK, "figcaption"),
    TABLE(Layout.BLOCK, "table"),
    TABLE_PART(Layout.BLOCK, "thead", "tbody", "tfoot", "colgroup", "col"),
    TABLE_CAPTION(Layout.BLOCK, "caption"),
    ROW(Layout.BLOCK, "tr"),
    HEAD_CELL(Layout.BLOCK, "th"),
    CELL(Layout.BLOCK, "td"),
    BULLETS(Layout.BLOCK, "ul", "dir"),
    NUMBERS(Layout.BLOCK, "ol"),
    ITEM(Layout.BLOCK, "li"),
    QUOTE(Layout.BLOCK, "blockquote"),
    HEADING(Layout.BLOCK, "h1", "h2", "h3", "h4", "h5", "h6"),
    RULE(Layout.BLOCK, "hr"),
    DETAILS(Layout.BLOCK, "details"),
    SUMMARY(Layout.BLOCK, "summary"),
    VERBATIM(Layout.BLOCK, "pre", "listing", "xmp", "plaintext"),
    TERMS(Layout.BLOCK, "dl"),
    TERM(Layout.BLOCK, "dt"),
    DEFINITION(Layout.BLOCK, "dd"),

    /** An element that no page shows: its content is no text. */
    LEFT_OUT(Layout.INLINE, "script", "style", "template", "svg", "math");

    private enum Layout { INLINE, BLOCK }

    private static final Map<String, HtmlElement> BY_NAME = byName();
    private static final Set<String> VOID = Set.of("area", "base", "basefont", "br", "col", "embed", "frame", "hr",
            "image", "img", "input", "link", "meta", "param", "source", "spacer", "track", "wbr");
    private static final Set<HtmlElement> OF_WORDS = EnumSet.of(
            PARAGRAPH, CAPTION, TABLE_CAPTION, HEAD_CELL, CELL, ITEM, HEADING, SUMMARY, TERM, DEFINITION);

    private final Layout layout;
    private final List<String> names;

    HtmlElement(Layout layout, String... names) {
        this.layout = layout;
        this.names = List.of(names);
    }

    private static Map<String, HtmlElement> byName() {
        Map<String, HtmlElement> all = new HashMap<>();
        for (HtmlElement element : values()) {
            element.names.forEach(name -> all.put(name, element));
        }
        return Map.copyOf(all);
    }

    /** The element of a name; null for names that HTML does not have. */
    static @Nullable HtmlElement of(String name) {
        return BY_NAME.get(name.toLowerCase(Locale.ROOT));
    }

    /** Whether it begins and ends lines. */
    public boolean isBlock() {
        return layout == Layout.BLOCK;
    }

    /** Whether an element of this name has no end tag. */
    static boolean isVoid(String name) {
        return VOID.contains(name.toLowerCase(Locale.ROOT));
    }

    /** Whether its text is words alone: marks of Markdown at the start of its lines are words too. */
    boolean holdsWords() {
        return OF_WORDS.contains(this);
    }
}
