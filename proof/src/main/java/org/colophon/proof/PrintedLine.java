package org.colophon.proof;

import java.util.List;
import org.colophon.render.pdf.PlacedBox;
import org.colophon.render.pdf.PlacedLine;
import org.colophon.style.WritingMode;
import org.jspecify.annotations.Nullable;

/**
 * A printed line with the place of its characters in the source.
 *
 * @param page number of its page
 * @param line the line
 * @param writing the direction of the line
 * @param source name of its source
 * @param offsets the offset of each character in the source; -1 for those that it does not have
 */
record PrintedLine(int page, PlacedLine line, WritingMode writing, String source, List<Integer> offsets) {

    PrintedLine {
        offsets = List.copyOf(offsets);
    }

    int start() {
        return offsets.stream().filter(offset -> offset >= 0).mapToInt(Integer::intValue).min().orElse(-1);
    }

    int end() {
        return offsets.stream().mapToInt(Integer::intValue).max().orElse(-1) + 1;
    }

    /** The place of the characters that are in a stretch of the source; null if none is. */
    @Nullable PageSpot spot(int start, int end) {
        double near = 2;
        double far = -1;
        for (int i = 0; i < offsets.size(); i++) {
            if (offsets.get(i) >= start && offsets.get(i) < end) {
                double edge = line.edges().get(i);
                double next = i + 1 < offsets.size() ? line.edges().get(i + 1) : writing
                        == WritingMode.RIGHT_TO_LEFT ? 0 : 1;
                near = Math.min(near, Math.min(edge, next));
                far = Math.max(far, Math.max(edge, next));
            }
        }
        return far < 0 ? null : new PageSpot(page, part(near, far));
    }

    private PlacedBox part(double near, double far) {
        PlacedBox box = line.box();
        return switch (writing) {
            case HORIZONTAL, RIGHT_TO_LEFT -> new PlacedBox(
                    box.x() + box.width() * near, box.y(), box.width() * (far - near), box.height());
            case VERTICAL -> new PlacedBox(
                    box.x(), box.y() + box.height() * near, box.width(), box.height() * (far - near));
        };
    }
}
