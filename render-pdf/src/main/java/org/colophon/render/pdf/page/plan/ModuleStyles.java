package org.colophon.render.pdf.page.plan;

import java.util.HashMap;
import java.util.Map;
import org.colophon.render.layout.PageStyle;
import org.colophon.render.pdf.page.frame.Grid;
import org.colophon.render.pdf.page.frame.MakeupStyle;
import org.colophon.style.HeadlineTier;
import org.colophon.style.PageLayout;
import org.colophon.style.Rank;

/**
 * The styles of modules: the page style over some of its columns, with the headline of a tier. On a planned page all
 * headlines of a tier have one size, so that sizes follow rank; tiers are farther apart than those of single articles.
 */
final class ModuleStyles {

    /** A framed module gives so many ems of each column to its frame. */
    private static final int FRAME_EMS = 1;

    private final MakeupStyle page;
    private final Map<String, MakeupStyle> made = new HashMap<>();

    ModuleStyles(MakeupStyle page) {
        this.page = page;
    }

    MakeupStyle page() {
        return page;
    }

    MakeupStyle of(int columns, Rank tier, boolean framed) {
        return made.computeIfAbsent(columns + tier.name() + framed, key -> make(columns, tier, framed));
    }

    /** The style of a story whose text is in one measure over all its columns, as a table is. */
    MakeupStyle undivided(int columns, Rank tier, boolean framed) {
        return made.computeIfAbsent("1/" + columns + tier.name() + framed, key -> {
            MakeupStyle divided = make(columns, tier, framed);
            int ems = divided.grid().width / divided.grid().body;
            PageLayout layout = divided.print().layout().withGrid(grid -> grid.columns(1).measure(ems));
            PageStyle own = divided.print().withLayout(layout);
            return new MakeupStyle(own, new Grid(own), page.pictureDepth(), page.language());
        });
    }

    private MakeupStyle make(int columns, Rank tier, boolean framed) {
        HeadlineTier scale = page.print().style().headlines().tier(tier);
        int over = tier == Rank.BRIEF ? scale.narrowest() : scale.widest();
        PageStyle sized = page.print().across(Math.min(over, page.grid().columns), tier);
        PageLayout layout = sized.layout();
        int legs = Math.min(page.print().head().leadLegs(), (columns + 1) / 2);
        int ems = layout.grid().measure() - (framed ? FRAME_EMS : 0);
        PageStyle own = sized.withLayout(new PageLayout(
                layout.page(),
                layout.grid().with(grid -> grid.columns(columns).measure(ems)),
                layout.head().withLeadLegs(legs),
                layout.texts()));
        return new MakeupStyle(own, new Grid(own), page.pictureDepth(), page.language());
    }
}
