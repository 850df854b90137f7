package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.colophon.render.RenderContext;
import org.colophon.render.pdf.Clreq;
import org.colophon.render.pdf.font.FontBook;
import org.colophon.style.TextAlign;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The evenness of lines of real text, with the faces that print it: room put between two Han, in thousandths of an em.
 */
class EvenColourTest {

    /** Room between Han up to which a gap beside a digit keeps its limit. */
    private static final int EVEN = 75;

    private static final FontBook FACES = new FontBook(RenderContext.defaults().fonts());
    private static final Compositor COMPOSITOR = new Compositor(FACES, WordList.EMPTY);

    private static int width(SetLine line, int glyph) {
        return FACES.width(line.face(glyph), line.point(glyph)) * Bench.EM / 1000;
    }

    private static List<String> seed() throws IOException {
        Path seed = Path.of(System.getProperty("project.root", ".."), "seeds/hengyang-clean-city.md");
        return Files.readAllLines(seed).stream().filter(line -> line.length() > 30 && !line.startsWith("#")).toList();
    }

    private static List<SetLine> full(List<String> paragraphs, int ems) {
        List<SetLine> full = new ArrayList<>();
        for (String paragraph : paragraphs) {
            List<SetLine> lines = COMPOSITOR.set(Bench.text(paragraph), Bench.justified(ems));
            full.addAll(lines.subList(0, Math.max(0, lines.size() - 1)));
        }
        return full;
    }

    private static int[] spacings(List<SetLine> lines) {
        return lines.stream().mapToInt(SetLine::spacing).sorted().toArray();
    }

    private static int percentile95(int[] sorted) {
        return sorted[Math.min(sorted.length - 1, sorted.length * 95 / 100)];
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 17, 20, 27})
    @Clreq("even_inter_character_spacing")
    void theNewspaperPageIsEvenAtEveryMeasure(int ems) throws IOException {
        int[] spacings = spacings(full(seed(), ems));
        assertThat(spacings.length).isGreaterThan(90);
        assertThat(percentile95(spacings)).isLessThanOrEqualTo(60);
        assertThat(spacings[spacings.length - 1]).isLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 17, 20, 27})
    @DisplayName("Chinese prose without Latin words is even, however many marks it has")
    void setsHanEvenly(int ems) throws IOException {
        List<SetLine> chinese = full(Corpus.lines("clreq-zh-hans-paragraphs.txt"), ems).stream()
                .filter(line ->
                        Bench.words(line).chars().noneMatch(point -> point < 0x250 && Character.isLetter(point)))
                .toList();
        assertThat(chinese).hasSizeGreaterThan(600);
        assertThat(percentile95(spacings(chinese))).isLessThanOrEqualTo(120);
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 17, 20, 27})
    @DisplayName("at most one of a hundred dense lines is loose, and every loose line is reported")
    void limitsLooseLines(int ems)
            throws IOException {
        List<SetLine> lines = full(Corpus.lines("clreq-zh-hans-paragraphs.txt"), ems);
        int apart = 0;
        int loose = 0;
        for (SetLine line : lines) {
            int most = mostBetweenHan(line);
            apart += most > 120 ? 1 : 0;
            loose += line.looseness() > 250 ? 1 : 0;
            assertThat(most <= 250 || line.looseness() > 250).as(Bench.words(line)).isTrue();
        }
        assertThat(apart * 100).isLessThanOrEqualTo(lines.size());
        assertThat(loose).as("the text is not without loose lines").isPositive();
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 14, 17, 20, 27})
    @DisplayName("a gap beside a digit is a fifth of an em at most, wider only in lines that are loose all the same")
    void capsGapsBesideDigits(int ems) {
        List<String> report = List.of(
                "全市共建成小型泵站和沿河步道127处，改造老旧管网412公里，比上年增加36公里，惠及沿河居民8.6万户，其中最远的一户住在海拔1,204米的山上。",
                "据测算，每年少流失泥沙约31万吨，相当于一条长5公里、宽12米的河道被抬高半米；这笔账，他们算了整整10年才算清楚。",
                "记者走访的17个村里，有9个村已经通了自来水，另外8个村还要等到明年，最近的施工点离村口不到300米，机器昨天刚刚进场。");
        List<Integer> gaps = new ArrayList<>();
        List<Integer> between = new ArrayList<>();
        List<String> phases = IntStream.range(0, ems)
                .mapToObj(phase -> "灯".repeat(phase) + String.join("", report))
                .toList();
        for (SetLine line : full(phases, ems)) {
            for (int i = 0; i + 1 < line.size(); i++) {
                int room = line.place(i + 1) - line.place(i) - width(line, i);
                boolean han = CharClass.of(line.point(i)) == CharClass.HAN;
                boolean next = CharClass.of(line.point(i + 1)) == CharClass.HAN;
                boolean digit = Character.isDigit(line.point(i)) || Character.isDigit(line.point(i + 1));
                boolean date = line.point(i) == '年' || line.point(i + 1) == '年';
                (han && next ? between : digit && !date && (han || next) ? gaps : new ArrayList<Integer>())
                        .add(room * 1000 / Bench.EM - (han && next ? 0 : Math.max(0, line.spacing() - EVEN)));
            }
        }
        assertThat(gaps).hasSizeGreaterThan(10).allSatisfy(gap -> assertThat(gap).isBetween(124, 201));
        int[] sorted = between.stream().mapToInt(Integer::intValue).sorted().toArray();
        // Every other line has a number: in lines of so few gaps that is dearer than in the seed.
        assertThat(percentile95(sorted)).isLessThanOrEqualTo(ems < 17 ? 100 : 80);
    }

    /** The widest gap between two Han, in thousandths of an em. */
    private static int mostBetweenHan(SetLine line) {
        int most = 0;
        for (int i = 0; i + 1 < line.size(); i++) {
            boolean both =
                    CharClass.of(line.point(i)) == CharClass.HAN && CharClass.of(line.point(i + 1)) == CharClass.HAN;
            most = both ? Math.max(most, (line.place(i + 1) - line.place(i)) * 1000 / Bench.EM - 1000) : most;
        }
        return most;
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 27})
    void filledLineByLineThePageWouldBeWorse(int ems) throws IOException {
        int[] composed = spacings(full(seed(), ems));
        List<Integer> greedy = new ArrayList<>();
        for (String paragraph : seed()) {
            greedy.addAll(greedily(paragraph, ems));
        }
        int[] sorted = greedy.stream().mapToInt(Integer::intValue).sorted().toArray();
        assertThat(percentile95(sorted)).isGreaterThan(percentile95(composed));
    }

    /** The control: each line takes as much as fits. */
    private static List<Integer> greedily(String paragraph, int ems) {
        Setting setting =
                new Setting(Measures.of(ems * Bench.EM), 0, TextAlign.JUSTIFY, Bench.MAINLAND, Setting.Keeping.TEXT);
        Items items = new Items();
        new Itemizer(items, Bench.METRICS).itemise(Bench.text(paragraph), setting);
        new BreakRules(items).find(Profile.of(setting.composing().lineBreaking()));
        LineFit fit = new LineFit(items);
        fit.begin(setting);
        List<Integer> spacings = new ArrayList<>();
        int start = 0;
        int end = 0;
        for (int i = 1; i <= items.size; i++) {
            if (i < items.size && items.toll[i] != BreakPenalty.FREE) {
                continue;
            }
            if (fit.natural(start, i) > setting.room(1) && end > start) {
                fit.line(start, end, setting.room(1), false);
                spacings.add(Math.max(0, fit.slack()) * 1000 / Bench.EM / Math.max(1, end - start - 1));
                start = end;
            }
            end = i;
        }
        return spacings;
    }
}
