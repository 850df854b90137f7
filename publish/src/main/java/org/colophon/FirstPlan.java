package org.colophon;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.PlainText;
import org.colophon.model.SourcePage;
import org.colophon.model.plan.Allowance;
import org.colophon.model.plan.EditionPlan;
import org.colophon.model.plan.Nameplate;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PagePlan;
import org.colophon.model.plan.StoryPlan;
import org.colophon.model.plan.Treatment;

/**
 * Makes the first plan of an edition of the sources in a folder: pages and sections are those of their front matter,
 * the longer a story the heavier its rank. Desks change it from there.
 */
final class FirstPlan {

    /** Text of so many characters is a brief. */
    private static final int BRIEF = 180;
    private static final String FIRST_PAGE = "01";

    private final CopyTaster taster;
    private final Path folder;

    FirstPlan(CopyTaster taster, Path folder) {
        this.taster = taster;
        this.folder = folder;
    }

    private record Source(String file, Edition edition, int length) {

        Article article() {
            return edition.articles().getFirst();
        }

        String page() {
            SourcePage page = article().page();
            return page == null || page.printPage() == null ? FIRST_PAGE : page.printPage();
        }

        String section() {
            SourcePage page = article().page();
            return page == null || page.printSection() == null ? "" : page.printSection();
        }
    }

    EditionPlan make() throws IOException {
        Map<String, List<Source>> pages = new TreeMap<>();
        for (Source source : sources()) {
            pages.computeIfAbsent(source.page(), made -> new ArrayList<>()).add(source);
        }
        if (pages.isEmpty()) {
            throw new IllegalArgumentException(folder + " has no Markdown file of one article");
        }
        List<PagePlan> sheets = new ArrayList<>();
        List<StoryPlan> stories = new ArrayList<>();
        pages.forEach((page, all) -> {
            all.sort(Comparator.comparingInt(Source::length).reversed().thenComparing(Source::file));
            List<PageBox> boxes = sheets.isEmpty()
                    ? List.of(new PageBox(PageBox.Kind.MASTHEAD, "masthead", 0, 0, PageBox.HEAD, 0, null)) : List.of();
            sheets.add(new PagePlan(page, all.getFirst().section(), List.of(), boxes));
            for (Source source : all) {
                stories.add(story(source, page, all.indexOf(source) + 1));
            }
        });
        Edition first = pages.values().iterator().next().getFirst().edition();
        return new EditionPlan(first.info().publication(), first.info().issue(), first.info().date(), null, null,
                Nameplate.PLAIN, sheets, stories, Map.of());
    }

    private static StoryPlan story(Source source, String page, int rank) {
        Treatment treatment = rank == 1 ? Treatment.LEAD
                : source.length() <= BRIEF ? Treatment.BRIEF : Treatment.NEWS;
        String id = source.file().replaceAll("\\.[^.]*$", "").replace('/', '-');
        StoryPlan.Need need = treatment == Treatment.BRIEF ? StoryPlan.Need.MAY : StoryPlan.Need.MUST;
        return new StoryPlan(id, source.file(), List.of(page), Math.min(99, rank), treatment, need,
                StoryPlan.Relations.NONE, Allowance.ANY, Allowance.ANY, Optional.empty(), Optional.empty());
    }

    private List<Source> sources() throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.walk(folder)) {
            files = all.filter(file -> String.valueOf(file.getFileName()).endsWith(".md")).sorted().toList();
        }
        List<Source> sources = new ArrayList<>();
        for (Path file : files) {
            Edition edition = taster.read(file).parsed().edition();
            if (edition.articles().size() == 1) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                sources.add(new Source(name, edition, length(edition.articles().getFirst())));
            }
        }
        return sources;
    }

    private static int length(Article article) {
        List<Block> blocks = new ArrayList<>(article.lead());
        article.sections().forEach(section -> blocks.addAll(section.blocks()));
        return blocks.stream().mapToInt(PlainText::length).sum();
    }
}
