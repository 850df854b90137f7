package org.colophon.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** Each check with a model that it must find fault with. */
class EditionsTest {

    private static final SourceSpan AT = new SourceSpan(40, 52, 7, 1);

    private static Edition with(Article article) {
        return new Edition(EditionInfo.of("湖灯", Locale.SIMPLIFIED_CHINESE), List.of(article));
    }

    private static Article article(Block... blocks) {
        return new Article("a1", "lake.md", Headline.of(words("湖灯")), List.of(), List.of(blocks), List.of(),
                List.of(), null, Locale.SIMPLIFIED_CHINESE, AT);
    }

    private static List<Inline> words(String text) {
        return List.of(Inline.Text.of(text));
    }

    private static Credit credit(String id, String label, String name, String text) {
        Contributor contributor = new Contributor(Person.named(name), List.of("本报记者"));
        return new Credit(id, new Role(Role.Kind.WRITER, label), List.of(contributor), text, AT);
    }

    private static CreditLine line(String id, String words, Credit... credits) {
        return new CreditLine(id, words(words), List.of(credits), AT);
    }

    private static List<String> findings(Edition edition) {
        return Editions.check(edition).stream().map(Diagnostic::toString).toList();
    }

    @Test
    void everyKindIsSound() {
        assertThat(findings(EveryKind.edition())).isEmpty();
    }

    @Test
    void namesMayBeSpacedOut() {
        assertThat(findings(with(article(line("l", "文/本报记者 贺　兰", credit("c", "文", "贺兰", "文/本报记者 贺　兰"))))))
                .isEmpty();
    }

    @Test
    void findsAMissingTitle() {
        assertThat(findings(with(article().withHeadline(Headline.of(words("\u3000"))))))
                .containsExactly("lake.md:1:1: warning: the article has no title: begin it with # and the title "
                        + "[structure.missing-title]");
    }

    @Test
    @DisplayName("An advertisement is a picture without a title; a picture above words is none")
    void pictureAlone() {
        Block.Figure figure = new Block.Figure(
                "a1-p1", "fair.png", "The book fair", List.of(), List.of(), AT, PictureInfo.NONE);
        Article untitled = article().withHeadline(Headline.of(List.of())).withSections(List.of());
        assertThat(findings(with(untitled.withLead(List.of(figure))))).isEmpty();
        Block words = new Block.Paragraph("a1-p2", words("湖灯。"), AT);
        assertThat(findings(with(untitled.withLead(List.of(figure, words))))).hasSize(1);
        assertThat(findings(with(untitled.withLead(List.of())))).hasSize(1);
    }

    @Test
    void findsANoteWithoutAMark() {
        Note note = new Note("a1-n1", List.of(new Block.Paragraph("a1-n1-p1", words("注。"), AT)), AT);
        Edition edition = with(new Article("a1", "lake.md", Headline.of(words("湖灯")), List.of(), List.of(), List.of(),
                List.of(note), null, Locale.SIMPLIFIED_CHINESE, AT));
        assertThat(findings(edition)).singleElement().asString().contains("lake.md:7:1: ", "[note.dangling]");
    }

    @Test
    void findsCreditsOfOneId() {
        Edition edition = with(article(
                line("l1", "文/本报记者 贺兰", credit("c", "文", "贺兰", "文/本报记者 贺兰")),
                line("l2", "文/本报记者 沈未迟", credit("c", "文", "沈未迟", "文/本报记者 沈未迟"))));
        assertThat(findings(edition)).singleElement().asString()
                .contains("two credits have the id c", "[edition.shared-credit-id]");
    }

    @Test
    void findsTheStaffIdOfACredit() {
        Edition edition = with(article(line("l1", "文/本报记者 贺兰", credit("c", "文", "贺兰", "文/本报记者 贺兰"))));
        Credit editor = credit("c", "责编", "苏未央", "责编 本报记者 苏未央");
        assertThat(findings(new Edition(edition.info().withStaff(List.of(editor)), edition.articles())))
                .singleElement().asString().contains("[edition.shared-credit-id]");
    }

    @Test
    void findsCreditsThatTheirLineDoesNotPrint() {
        Edition edition = with(article(line("l", "特约撰稿", credit("c", "文", "贺兰", "文/贺兰"))));
        assertThat(findings(edition)).hasSize(4).allMatch(it -> it.contains("[edition.data-apart]"))
                .anyMatch(it -> it.contains("the credit \"文/贺兰\""))
                .anyMatch(it -> it.contains("the role \"文\""))
                .anyMatch(it -> it.contains("the name \"贺兰\" is not in the line that prints it, \"特约撰稿\""))
                .anyMatch(it -> it.contains("the affiliation \"本报记者\""));
    }

    @Test
    void findsThemInSectionsFiguresAndProse() {
        CreditLine bad = line("l", "摄影", credit("c", "摄影", "贺兰", "摄影"));
        Section section = new Section("s", 1, words("灯"), List.of(bad), List.of(), AT);
        Block.Figure figure = new Block.Figure("f", "a.png", "", List.of(), List.of(bad), AT);
        Inline prose = new Inline.CreditText(words("（本报）"), List.of(credit("c", "", "贺兰", "（本报）")));
        for (Article article : List.of(article().withSections(List.of(section)), article(figure),
                article(new Block.Paragraph("p", List.of(prose), AT)))) {
            assertThat(findings(with(article))).anyMatch(it -> it.contains("the name \"贺兰\""));
        }
    }

    @Test
    void findsStaffThatIsNotPrinted() {
        EditionInfo info = EditionInfo.of("湖灯", Locale.ROOT)
                .withStaff(List.of(credit("e-c1", "责编", "苏未央", "责编 本报记者")));
        assertThat(findings(new Edition(info, List.of()))).singleElement().asString().contains("苏未央");
    }

    @Test
    void findsADatelineThatIsNotPrinted() {
        Dateline dateline = new Dateline("本报临水11月3日电", null, "临水", null, AT);
        Block block = new Block.Paragraph("p", List.of(new Inline.DatelineText(words("本报讯"), dateline)), AT);
        assertThat(findings(with(article(block)))).singleElement().asString().contains("the dateline", "lake.md:7:1");
    }
}
