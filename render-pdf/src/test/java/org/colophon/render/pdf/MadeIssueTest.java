package org.colophon.render.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.state.Concatenate;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.apache.pdfbox.util.Matrix;
import org.colophon.model.plan.Jump;
import org.colophon.model.plan.PageBox;
import org.colophon.model.plan.PlannedEdition;
import org.colophon.model.plan.PlannedPage;
import org.colophon.model.plan.PlannedStory;
import org.colophon.model.plan.Treatment;
import org.colophon.style.House;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Planned pages of made stories")
class MadeIssueTest {

    private static PageBox masthead(int first, int last) {
        return new PageBox(PageBox.Kind.MASTHEAD, "masthead", first, last, PageBox.HEAD, 0, null);
    }

    private static MadeIssue.Story story(String id, String page, Treatment treatment, int paragraphs) {
        return new MadeIssue.Story(id, page, treatment, "潮水退去以后的码头" + id, paragraphs);
    }

    private static PlannedStory find(PlannedEdition dummy, String id) {
        return dummy.pages().stream().flatMap(page -> page.stories().stream())
                .filter(each -> each.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    @DisplayName("have a second lead whose headline has the size of the first, beside it")
    void doubleLead() throws IOException {
        for (Treatment second : List.of(Treatment.DOUBLE, Treatment.SECOND)) {
            PlannedEdition dummy = new MadeIssue("zh-Hans").page("01")
                    .story(story("甲", "01", Treatment.LEAD, 12))
                    .story(story("乙", "01", second, 10))
                    .story(story("丙", "01", Treatment.NEWS, 8))
                    .story(story("丁", "01", Treatment.NEWS, 6))
                    .plan();
            boolean alike = find(dummy, "甲").size() == find(dummy, "乙").size();
            assertThat(alike).isEqualTo(second == Treatment.DOUBLE);
            assertThat(find(dummy, "乙").tier()).isEqualTo(alike ? "lead" : "second");
            assertThat(find(dummy, "乙").place().line() == find(dummy, "甲").place().line()).isEqualTo(alike);
        }
    }

    /** A run of letters with its left edge. */
    private record Run(String text, float left) { }

    private static List<Run> runs(byte[] pdf) throws IOException {
        List<Run> runs = new ArrayList<>();
        try (PDDocument file = Loader.loadPDF(pdf)) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> glyphs) {
                    glyphs.forEach(glyph -> runs.add(new Run(glyph.getUnicode(), glyph.getXDirAdj())));
                }
            }.getText(file);
        }
        return runs;
    }

    private static float left(List<Run> runs, String letter) {
        return runs.stream().filter(run -> run.text().equals(letter)).findFirst().orElseThrow().left();
    }

    @Test
    @DisplayName("have the logo of the house in the masthead, and its ears on both sides")
    void logoAndEars() throws IOException {
        House house = House.NONE.withMasthead(new House.Masthead("logo.png", "聆", "瞩"));
        MadeIssue issue = new MadeIssue("zh-Hans").house(house).page("01", masthead(0, 0))
                .story(story("甲", "01", Treatment.LEAD, 30));
        PlannedEdition dummy = issue.plan();
        assertThat(dummy.leftOut()).isEmpty();
        byte[] pdf = issue.pdf(dummy, PdfOptions.Profile.SCREEN);
        List<Drawn> logo = drawn(pdf);
        assertThat(logo).hasSize(1);
        List<Run> runs = runs(pdf);
        assertThat(left(runs, "聆")).isLessThan(logo.getFirst().left());
        assertThat(left(runs, "瞩")).isGreaterThan(logo.getFirst().left() + logo.getFirst().width());
    }

    @Test
    @DisplayName("have a box and a story on both sides of the masthead")
    void earsOnBothSides() throws IOException {
        MadeIssue issue = new MadeIssue("zh-Hans")
                .page("01", masthead(2, 4), new PageBox(PageBox.Kind.INDEX, "导读", 1, 1, PageBox.HEAD, 10, null))
                .page("02")
                .story(story("甲", "01", Treatment.LEAD, 20))
                .story(story("乙", "01", Treatment.EAR, 1))
                .story(story("丙", "02", Treatment.LEAD, 30));
        PlannedEdition dummy = issue.plan();
        assertThat(dummy.leftOut()).isEmpty();
        PlannedPage front = dummy.pages().getFirst();
        PlannedStory.Place ear = find(dummy, "乙").place();
        assertThat(ear.column()).isEqualTo(4);
        assertThat(front.boxes()).anySatisfy(box -> assertThat(box.place().column()).isZero())
                .allSatisfy(box -> assertThat(box.place().depth()).isEqualTo(ear.depth()))
                .allSatisfy(box -> assertThat(box.place().line()).isZero());
        assertThat(ear.line() + ear.depth()).isLessThan(front.area().top());
        List<PrintedStories.Story> printed = PrintedStories.of(issue.pdf(dummy, PdfOptions.Profile.SCREEN));
        assertThat(printed).hasSize(3);
    }

    @Test
    @DisplayName("lead readers of English to the page and the word where a story goes on")
    void englishJump() throws IOException {
        MadeIssue issue = new MadeIssue("en").page("A1").page("A2").page("A3")
                .jumping(new MadeIssue.Story("ferry", "A1", Treatment.LEAD, "The last ferry leaves", 22),
                        new Jump("A3", 12, "Tide takes the quay", "FERRY"))
                .story(new MadeIssue.Story("quay", "A1", Treatment.NEWS, "A quay is mended", 6))
                .story(new MadeIssue.Story("fair", "A2", Treatment.LEAD, "The fair is back", 14))
                .story(new MadeIssue.Story("mill", "A3", Treatment.LEAD, "The mill grinds again", 8));
        PlannedEdition dummy = issue.plan(Map.of("jump", 0));
        assertThat(dummy.pages().get(2).stories()).anyMatch(PlannedStory::isTail);
        String lines = PrintedStories.of(issue.pdf(dummy, PdfOptions.Profile.SCREEN)).getFirst().text("JumpLine");
        assertThat(lines.replaceAll("\\s", "")).contains("ContinuedonA3,FERRY").contains("ContinuedfromA1");
    }

    /** A picture as it is drawn, all of it. */
    private record Drawn(float left, float width, float height) { }

    private static List<Drawn> drawn(byte[] pdf) throws IOException {
        List<Drawn> drawn = new ArrayList<>();
        PDFStreamEngine engine = new PDFStreamEngine() {
            @Override
            protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
                if (operator.getName().equals("Do")) {
                    Matrix matrix = getGraphicsState().getCurrentTransformationMatrix();
                    drawn.add(new Drawn(
                            matrix.getTranslateX(), matrix.getScalingFactorX(), matrix.getScalingFactorY()));
                } else {
                    super.processOperator(operator, operands);
                }
            }
        };
        engine.addOperator(new Concatenate(engine));
        engine.addOperator(new Save(engine));
        engine.addOperator(new Restore(engine));
        try (PDDocument file = Loader.loadPDF(pdf)) {
            for (var page : file.getPages()) {
                engine.processPage(page);
            }
        }
        return drawn;
    }

    @Test
    @DisplayName("cut pictures at head and foot or at both sides, and never distort them")
    void croppedPictures() throws IOException {
        List<Boolean> sides = new ArrayList<>();
        for (int paragraphs = 18; paragraphs < 34; paragraphs += 2) {
            MadeIssue issue = new MadeIssue("zh-Hans").page("01")
                    .pictured(story("甲", "01", Treatment.LEAD, paragraphs))
                    .story(story("乙", "01", Treatment.NEWS, 5));
            byte[] pdf = issue.pdf(issue.plan(), PdfOptions.Profile.SCREEN);
            Drawn whole = drawn(pdf).getFirst();
            PrintedStories.Picture shown = PrintedStories.of(pdf).getFirst().pictures().getFirst();
            float wide = (shown.right() - shown.left()) / 1000f;
            float deep = (shown.foot() - shown.top()) / 1000f;
            float shape = whole.width() / whole.height() * MadeIssue.PICTURE_DEPTH / MadeIssue.PICTURE_WIDTH;
            assertThat(shape).isBetween(0.98f, 1.02f);
            assertThat(whole.width()).isGreaterThan(wide - 0.1f);
            assertThat(whole.height()).isGreaterThan(deep - 0.1f);
            assertThat(whole.left()).isCloseTo(
                    shown.left() / 1000f - (whole.width() - wide) / 2, org.assertj.core.data.Offset.offset(0.1f));
            if (whole.width() > wide * 1.02f || whole.height() > deep * 1.02f) {
                sides.add(whole.width() > wide * 1.02f);
            }
        }
        assertThat(sides).contains(true, false);
    }

    @ParameterizedTest
    @EnumSource(names = {"SCREEN", "PRESS"})
    @DisplayName("conform to PDF/A-2a and PDF/UA-1 with many stories, for press to the rules of PDF/X-4 too")
    void conform(PdfOptions.Profile profile) throws IOException {
        MadeIssue issue = new MadeIssue("zh-Hans")
                .page("01", masthead(2, 4), new PageBox(PageBox.Kind.INDEX, "导读", 1, 1, PageBox.HEAD, 10, null))
                .page("02")
                .pictured(story("甲", "01", Treatment.LEAD, 8))
                .story(story("乙", "01", Treatment.EAR, 1))
                .story(story("丙", "01", Treatment.NEWS, 7))
                .story(story("丁", "01", Treatment.BOX, 4))
                .story(story("戊", "01", Treatment.NEWS, 4))
                .story(story("己", "01", Treatment.BRIEF, 2))
                .story(story("庚", "01", Treatment.BRIEF, 2))
                .story(story("辛", "02", Treatment.LEAD, 20))
                .pictured(story("壬", "02", Treatment.NEWS, 6));
        PlannedEdition dummy = issue.plan();
        assertThat(dummy.leftOut()).isEmpty();
        byte[] pdf = issue.pdf(dummy, profile);
        assertThat(PrintedStories.of(pdf)).hasSize(9);
        assertThat(VeraPdf.failures(pdf)).isEmpty();
        if (profile == PdfOptions.Profile.PRESS) {
            try (PDDocument file = Loader.loadPDF(pdf)) {
                assertThat(X4Rule.broken(file)).isEmpty();
            }
        }
    }
}
