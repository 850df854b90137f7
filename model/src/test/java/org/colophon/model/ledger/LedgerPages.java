package org.colophon.model.ledger;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Contributor;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/** A page of one article, whose credit lines and captions have no characters that count, so that tests can count. */
final class LedgerPages {

    private static final List<Inline> BLANK = List.of(Inline.Text.of(" "));

    private final List<CreditLine> head = new ArrayList<>();
    private final List<Block> lead = new ArrayList<>();
    private final List<Section> sections = new ArrayList<>();
    private final List<Credit> staff = new ArrayList<>();
    private int ids;

    private String id() {
        return "a1-x" + ++ids;
    }

    private CreditLine line(Role.Kind kind, Person... people) {
        List<Contributor> named = Arrays.stream(people).map(each -> new Contributor(each, List.of())).toList();
        Credit credit = new Credit(id(), new Role(kind, "role"), named, "", SourceSpan.NONE);
        return new CreditLine(id(), BLANK, List.of(credit), SourceSpan.NONE);
    }

    private static Person[] named(String... names) {
        return Arrays.stream(names).map(Person::named).toArray(Person[]::new);
    }

    LedgerPages head(Role.Kind kind, String... names) {
        return head(kind, named(names));
    }

    LedgerPages head(Role.Kind kind, Person... people) {
        head.add(line(kind, people));
        return this;
    }

    LedgerPages staff(Role.Kind kind, String name) {
        staff.addAll(line(kind, named(name)).credits());
        return this;
    }

    LedgerPages section() {
        sections.add(new Section(id(), 1, BLANK, List.of(), List.of(), SourceSpan.NONE));
        return this;
    }

    LedgerPages section(Role.Kind kind, String name) {
        section();
        sections.add(sections.removeLast().withCreditLines(List.of(line(kind, named(name)))));
        return this;
    }

    private LedgerPages block(Block block) {
        if (sections.isEmpty()) {
            lead.add(block);
        } else {
            List<Block> blocks = new ArrayList<>(sections.getLast().blocks());
            blocks.add(block);
            sections.add(sections.removeLast().withBlocks(blocks));
        }
        return this;
    }

    LedgerPages text(int characters) {
        return words("字".repeat(characters));
    }

    LedgerPages words(String words) {
        return block(new Block.Paragraph(id(), List.of(Inline.Text.of(words)), SourceSpan.NONE));
    }

    LedgerPages prose(Role.Kind kind, String... names) {
        Inline.CreditText credit = new Inline.CreditText(BLANK, line(kind, named(names)).credits());
        return block(new Block.Paragraph(id(), List.of(credit), SourceSpan.NONE));
    }

    LedgerPages figure() {
        return figure(List.of());
    }

    LedgerPages figure(Role.Kind kind, String... names) {
        return figure(List.of(line(kind, named(names))));
    }

    private LedgerPages figure(List<CreditLine> lines) {
        return block(new Block.Figure(id(), "picture.jpg", "", List.of(), lines, SourceSpan.NONE));
    }

    Edition edition() {
        Locale language = Locale.forLanguageTag("zh-Hans");
        Article article = new Article(
                "a1", "page.md", new Headline(List.of(), BLANK, List.of()), head, lead, sections, List.of(), null,
                language, SourceSpan.NONE);
        return new Edition(new EditionInfo("版面", null, null, null, language, staff), List.of(article));
    }
}
