package org.colophon.render.html.style;

import java.util.Locale;
import java.util.Optional;
import org.colophon.model.Article;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.SourcePage;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.Copy;
import org.colophon.render.copy.FolioLine;
import org.colophon.render.html.markup.HtmlJob;
import org.colophon.render.layout.PageStyle;
import org.colophon.style.Furniture;
import org.colophon.style.Ink;
import org.colophon.style.Length;
import org.colophon.style.Lettering;
import org.colophon.style.PageFormat;
import org.colophon.style.TextElement;
import org.colophon.style.TextStyle;
import org.colophon.style.Typeface;
import org.colophon.style.WritingMode;

/**
 * The lines at the head and foot of printed pages, as margin boxes of {@code @page}. Browsers take no running text from
 * the page (CSS GCPM string() and element() are in none), so that the words are in the style sheet.
 */
public final class PageFurniture {

    /** From the baseline of the folio to its rule, and from the type area to the rule at the foot. */
    private static final Length HEAD_RULE = Length.points(4);
    private static final Length FOOT_RULE = Length.points(7);

    private final HtmlJob desk;
    private final PageStyle style;
    private final Lettering lettering;
    private final CssText css = new CssText(1_024);

    private PageFurniture(HtmlJob desk, Locale language) {
        this.desk = desk;
        this.style = desk.style;
        this.lettering = Lettering.of(language);
    }

    /** The style sheet of an edition's furniture; empty where nothing is given. */
    public static Optional<StyleSheet> of(HtmlJob desk, Edition edition) {
        SourcePage page = edition.articles().isEmpty() ? null : edition.articles().getFirst().page();
        EditionInfo info = edition.info();
        String section = page == null || page.printSection() == null ? "" : page.printSection();
        String printed = page == null || page.printPage() == null ? "" : page.printPage();
        String end = Copy.forLanguage(info.language()).imprint(info);
        String staff = String.join("\u3000", info.staff().stream().map(Credit::text).toList());
        boolean coloured = !desk.style.style().look().sections().isEmpty();
        if (section.isEmpty() && printed.isEmpty() && end.isEmpty() && staff.isEmpty() && !coloured) {
            return Optional.empty();
        }
        return Optional.of(StyleSheet.of(
                new PageFurniture(desk, info.language()).write(printed, section, end, staff, edition)));
    }

    private CssText write(String printed, String section, String end, String staff, Edition edition) {
        css.raw("@page{");
        if (!(printed + section + end).isEmpty()) {
            FolioLine line = line(section, end);
            head("left", line.start());
            head("center", line.middle());
            head("right", line.end());
        }
        if (!staff.isEmpty()) {
            foot(staff);
        }
        css.raw("}");
        if (!printed.isEmpty()) {
            // The number as printed is that of the first page.
            css.raw("\n@page :first{");
            number(printed, line(section, end).start(), !staff.isEmpty());
            css.raw("}");
        }
        edition.articles().forEach(this::colour);
        return css;
    }

    /** The colour of the printed section of an article; ids are written as strings of an attribute. */
    private void colour(Article article) {
        SourcePage page = article.page();
        String section = page == null || page.printSection() == null ? "" : page.printSection();
        Ink ink = style.style().look().inkOf(section);
        if (!ink.equals(style.accent())) {
            css.raw("\n.colophon article[id=").string(article.id()).raw("]{");
            css.property("look").ink(ink);
            css.property("look-dark").colour(Contrast.onDark(ink));
            css.raw(";--accent:var(--look)}\n@media screen and (prefers-color-scheme:dark){.colophon article[id=")
                    .string(article.id()).raw("]{--accent:var(--look-dark)}}");
        }
    }

    /** Newspapers print the number above the text, magazines below it, where the staff keeps its side. */
    private void number(String printed, String behind, boolean staffed) {
        if (style.furniture().number().milliPoints() > 0) {
            css.raw("@top-left{content:").string(clean(behind.isEmpty() ? printed : printed + "\u3000" + behind));
            font(Typeface.HEI, style.furniture().number()).raw(";font-weight:700}");
        } else {
            css.raw("@bottom-" + (staffed ? "left" : "right") + "{content:").string(clean(printed));
            TextStyle foot = style.text(TextElement.FOOT);
            font(foot.face(), foot.size());
            upright().raw(";vertical-align:top;padding-top:4pt;margin-top:").length(FOOT_RULE).raw("}");
        }
    }

    private FolioLine line(String section, String end) {
        PageFormat page = style.page();
        int width = page.width().milliPoints() - page.inner().milliPoints() - page.outer().milliPoints();
        return FolioLine.of("", section, end, new Length(width), style.text(TextElement.FOLIO).size());
    }

    private String clean(String text) {
        return desk.log.clean(text, SourceSpan.NONE);
    }

    private void head(String side, String text) {
        Furniture furniture = style.furniture();
        TextStyle folio = style.text(TextElement.FOLIO);
        css.raw("@top-" + side + "{content:").string(clean(text));
        font(folio.face(), folio.size());
        // The boxes are as high as the margin. The rule is at its place in the style, below the folio.
        Length below = new Length(Math.max(
                0, style.page().top().milliPoints() - furniture.head().milliPoints() - HEAD_RULE.milliPoints()));
        upright().raw(";vertical-align:bottom;padding-bottom:2pt;white-space:nowrap;margin-bottom:").length(below);
        css.raw(";border-bottom:").length(furniture.headRule()).raw(" solid #000}");
    }

    private void foot(String staff) {
        TextStyle foot = style.text(TextElement.FOOT);
        css.raw("@bottom-right{content:").string(clean(staff));
        font(foot.face(), foot.size());
        upright().raw(";vertical-align:top;padding-top:4pt;margin-top:").length(FOOT_RULE);
        css.raw(";border-top:").length(style.furniture().footRule()).raw(" solid #000}");
    }

    /** The strips run from left to right in any writing mode. */
    private CssText upright() {
        return style.writing() == WritingMode.VERTICAL ? css.raw(";writing-mode:horizontal-tb") : css;
    }

    /** Page rules inherit nothing from the page: the families are written out. */
    private CssText font(Typeface face, Length size) {
        return css.raw(";font-family:").raw(FontStacks.of(face, lettering)).raw(";font-size:").length(size);
    }
}
