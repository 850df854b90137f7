package org.colophon.epaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.colophon.epaper.HotZone.Kind;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;

/**
 * A page of an e-paper.
 *
 * @param number its number, from 1
 * @param label its printed number
 * @param section the section in its folio line; empty for none
 * @param zones what can be clicked: stories by rank, then their pictures, then boxes
 */
record PaperPage(int number, String label, String section, List<HotZone> zones) {

    static PaperPage of(int number, PlannedPage page, Map<String, PaperStory> stories, ZoneGrid grid) {
        List<HotZone> zones = new ArrayList<>();
        List<HotZone> pictures = new ArrayList<>();
        for (PlannedStory planned : page.stories()) {
            PaperStory story = stories.get(planned.id());
            if (story == null) {
                throw new IllegalStateException("the plan has no job for the story " + planned.id());
            }
            String words = planned.isTail() && !planned.part().words().isBlank()
                    ? planned.part().words()
                    : story.title();
            zones.add(new HotZone(Kind.STORY, story.number(), words, grid.of(planned.place())));
            planned.pictures().forEach(place ->
                    pictures.add(new HotZone(Kind.PICTURE, story.number(), story.title(), grid.of(place))));
        }
        zones.addAll(pictures);
        page.boxes().stream().filter(box -> box.box().file() != null).forEach(box ->
                zones.add(new HotZone(Kind.BOX, 0, box.box().name(), grid.of(box.place()))));
        return new PaperPage(number, page.page(), page.section(), List.copyOf(zones));
    }

    /** The words by which readers know the page. */
    String name() {
        return (label + " " + section).strip();
    }

    /** The name of its files, such as {@code page-01}, which is its fragment in addresses too. */
    String stem() {
        return "page-" + (label.matches("[A-Za-z0-9]{1,8}") ? label : "n" + number);
    }

    /** The page with the image map that readers of such papers know. */
    String file() {
        return "node_" + number + ".htm";
    }

    /** The stories on the page, by rank. */
    List<HotZone> stories() {
        return zones.stream().filter(zone -> zone.kind() == Kind.STORY).toList();
    }
}
