package org.colophon.epaper;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.colophon.PlannedIssue;
import org.colophon.model.EditionInfo;
import org.colophon.render.copy.Copy;

/**
 * An issue as an e-paper.
 *
 * @param info publication, issue, day and language
 * @param pages its pages
 * @param stories its stories in the order in which they are read
 */
record Paper(EditionInfo info, List<PaperPage> pages, List<PaperStory> stories) {

    static Paper of(PlannedIssue issue) {
        Map<String, PaperStory> stories = new LinkedHashMap<>();
        issue.stories().forEach((id, job) -> stories.put(id, PaperStory.of(stories.size() + 1, id, job)));
        ZoneGrid grid = new ZoneGrid(issue.style());
        List<PaperPage> pages = new ArrayList<>();
        issue.dummy().pages().forEach(page -> pages.add(PaperPage.of(pages.size() + 1, page, stories, grid)));
        return new Paper(issue.job().edition().info(), List.copyOf(pages), List.copyOf(stories.values()));
    }

    Locale language() {
        return info.language();
    }

    String publication() {
        return Objects.requireNonNullElse(info.publication(), info.title());
    }

    /** Issue and day as far as they are given. */
    String imprint() {
        return Stream.of(info.issue(), info.date() == null ? null : Copy.forLanguage(language()).date(info.date()))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" · "));
    }

    /** The pages that a story is on, the first of them where it begins. */
    List<PaperPage> pagesOf(PaperStory story) {
        return pages.stream()
                .filter(page -> page.stories().stream().anyMatch(zone -> zone.story() == story.number()))
                .toList();
    }
}
