package org.colophon.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/** An edition with an article and the correction of it, for the tests of what outputs tell of corrections. */
public final class CorrectedEdition {

    /** The address of the article that was wrong. */
    public static final String FIRST = "https://paper.example/2026/11/22/lamps";
    /** The address of the correction. */
    public static final String SECOND = "https://paper.example/2026/11/24/lamps-corrected";

    private CorrectedEdition() {
    }

    /** The edition; the correction, which is first in it, tells the day and the page of the other article. */
    public static Edition edition() {
        EditionInfo info = new EditionInfo("更正", "湖州晨报", "第13期", LocalDate.of(2026, 11, 24),
                Locale.SIMPLIFIED_CHINESE, List.of());
        Relation relation = Relation.of(Relation.Kind.CORRECTION_OF, FIRST)
                .withDate(LocalDate.of(2026, 11, 22))
                .withPage("03");
        return new Edition(info, List.of(
                article("a1", "灯数有误", SECOND).withMetadata(Metadata.NONE
                        .withIdentity(Identity.of(SECOND))
                        .withRelations(List.of(relation))),
                article("a2", "湖上的灯", FIRST)));
    }

    /** The correction alone, as it is in an edition without the article that it corrects. */
    public static Edition correction() {
        Edition both = edition();
        return new Edition(both.info(), List.of(both.articles().getFirst()));
    }

    private static Article article(String id, String title, String uri) {
        return new Article(id, id + ".md", Headline.of(List.of(new Inline.Text(title, SourceSpan.NONE))), List.of(),
                List.of(new Block.Paragraph(id + "-p1",
                        List.of(new Inline.Text("湖上有灯三百盏，岸上有灯二百盏。", SourceSpan.NONE)), SourceSpan.NONE)),
                List.of(), List.of(), null, Locale.SIMPLIFIED_CHINESE, SourceSpan.NONE,
                Metadata.NONE.withIdentity(Identity.of(uri)));
    }
}
