package org.colophon.model.plan;

import java.util.List;
import java.util.Objects;

/**
 * A page of an edition before it is planned.
 *
 * @param page its printed number, such as 01 or A1
 * @param section the section in its folio line; empty for none
 * @param sections sections whose stories it may have; empty for any
 * @param boxes what no story takes
 */
public record PagePlan(String page, String section, List<String> sections, List<PageBox> boxes) {

    /**
     * Copies the lists.
     *
     * @throws IllegalArgumentException if the page has no number
     */
    public PagePlan {
        Objects.requireNonNull(section, "section");
        if (page.isBlank()) {
            throw new IllegalArgumentException("a page has a number, such as 01 or A1");
        }
        sections = List.copyOf(sections);
        boxes = List.copyOf(boxes);
    }

    /**
     * Returns whether a section may be on the page.
     *
     * @param other the section of a story; empty if it has none
     * @return true for any if the plan names none
     */
    public boolean takes(String other) {
        return sections.isEmpty() || other.isEmpty() || sections.contains(other);
    }
}
