package org.colophon.render.pdf.page.plan;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.colophon.model.plan.PlannedStory;

/** Finds the shape of a story that a plan has chosen. */
final class PlannedShape {

    private PlannedShape() {
    }

    /** The shape that a plan names; otherwise the one that is nearest to the depth that the plan gives. */
    static Optional<Module> nearest(List<Module> shapes, PlannedStory story) {
        return shapes.stream()
                .filter(module -> module.width() == story.place().width())
                .min(Comparator.comparing((Module module) -> !isExact(module, story))
                        .thenComparing(module -> module.depth() > story.place().depth())
                        .thenComparing(module -> module.form() != story.form())
                        .thenComparingInt(module -> Math.abs(module.depth() - story.place().depth()))
                        .thenComparingInt(Module::cost));
    }

    /** The shape that a plan names, if it is one of these. */
    static Optional<Module> exact(List<Module> shapes, PlannedStory story) {
        return nearest(shapes, story).filter(module -> isExact(module, story));
    }

    private static boolean isExact(Module module, PlannedStory story) {
        int picture = story.pictures().isEmpty() ? 0 : story.pictures().getFirst().width();
        return module.depth() <= story.place().depth()
                && module.head() == story.head()
                && module.form() == story.form()
                && module.picture() == picture
                && module.legs().stream().filter(lines -> lines > 0).toList().equals(story.legs());
    }
}
