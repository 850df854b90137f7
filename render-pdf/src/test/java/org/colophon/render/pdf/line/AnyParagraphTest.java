package org.colophon.render.pdf.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.colophon.style.Composing;
import org.colophon.style.Hanging;
import org.colophon.style.LineBreaking;
import org.colophon.style.MixedGaps;
import org.colophon.style.ParagraphOpening;
import org.colophon.style.PunctuationScheme;
import org.colophon.style.Region;
import org.colophon.style.Stress;
import org.colophon.style.TextAlign;
import org.colophon.style.WritingMode;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * Properties of every paragraph in every setting. Each run has a fresh seed. A failure prints it, and {@code -Dseed=}
 * repeats it.
 */
class AnyParagraphTest {

    private static final int ROUNDS = 12_000;
    private static final String[] PIECES = {
        "湖",
        "面",
        "灯",
        "火",
        "起风了",
        "渔船",
        "习近平总书记",
        "，",
        "。",
        "；",
        "：",
        "、",
        "？",
        "！",
        "“",
        "”",
        "‘",
        "’",
        "《",
        "》",
        "（",
        "）",
        "——",
        "……",
        "—",
        "…",
        "·",
        "～",
        "-",
        "/",
        "%",
        "℃",
        "37%",
        "2018年3月5日",
        "1,024.5",
        "25.9亿元",
        "5 km",
        "ABC",
        "the lighthouse keeper",
        "internationalisation",
        "https://example.org/a/b?c=d&e=%20f",
        " ",
        "  ",
        "\u3000",
        "\u00A0",
        "\u200B",
        "\u00AD",
        "e\u0301",
        "𬱖",
        "😀",
        "👩\u200D🚀",
        "🇨🇳",
        "カタカナ",
        "ひらがなっ",
        "한국어",
        "אבג",
        "((",
        "))",
        "[1]",
        "■",
        "①",
        "\n",
        "\t",
        "don’t",
        "０１２"
    };

    private record Case(TypedText typed, String text, Setting setting) { }

    @Test
    @DisplayName("keeps every character in order, and no line is longer than its measure")
    void setsAnyParagraph() {
        long seed = Long.getLong("seed", 42);
        Random random = new Random(seed);
        Compositor compositor = new Compositor(Bench.METRICS, WordList.of(List.of("习近平总书记"), List.of("渔船", "灯火")));
        int hyphens = 0;
        int lines = 0;
        for (int round = 0; round < ROUNDS; round++) {
            Case made = make(random);
            String where = "seed %d round %d: %s in %s".formatted(seed, round, made.text(), made.setting());
            List<SetLine> set = set(compositor, made, where);
            hyphens += check(where, made, set);
            lines += set.size();
            if (round % 8 == 0) {
                variants(where, made, compositor, set);
            }
            if (round % 16 == 0) {
                check(where, made, compositor.headline(made.typed(), made.setting()));
            }
        }
        // Guards: a sweep that sets nothing proves nothing.
        assertThat(lines).isGreaterThan(ROUNDS * 3);
        assertThat(hyphens).isGreaterThan(100);
    }

    private static List<SetLine> set(Compositor compositor, Case made, String where) {
        try {
            return compositor.set(made.typed(), made.setting());
        } catch (RuntimeException e) {
            throw new AssertionError(where, e);
        }
    }

    private static Case make(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(90); i >= 0; i--) {
            text.append(PIECES[random.nextInt(100) < 60 ? random.nextInt(8) : random.nextInt(PIECES.length)]);
        }
        TypedText typed = new TypedText();
        String whole = text.toString();
        int cut = whole.offsetByCodePoints(0, random.nextInt(whole.codePointCount(0, whole.length()) + 1));
        typed.append(whole.substring(0, cut), Bench.BODY);
        rest(random, whole.substring(cut), typed);
        return new Case(typed, whole, setting(random));
    }

    /** The rest is raised now and then, stressed, or has a reading above it. */
    private static void rest(Random random, String rest, TypedText typed) {
        switch (random.nextInt(8)) {
            case 0, 1 -> typed.append(rest, Bench.BODY.shifted(38));
            case 2 -> typed.appendStressed(Bench.text(rest));
            case 3 -> {
                int read = rest.offsetByCodePoints(0, Math.min(3, rest.codePointCount(0, rest.length())));
                typed.append(
                        Bench.text(rest.substring(0, read)),
                        random.nextBoolean() ? "shuǐxiāng" : "ㄒㄧㄤˋ",
                        Bench.BODY.shifted(0));
                typed.append(rest.substring(read), Bench.BODY);
            }
            default -> typed.append(rest, Bench.BODY);
        }
    }

    private static Setting setting(Random random) {
        Composing composing = new Composing(
                one(random, Region.values()),
                one(random, LineBreaking.values()),
                one(random, PunctuationScheme.values()),
                one(random, Hanging.values()),
                one(random, MixedGaps.values()),
                one(random, ParagraphOpening.values()),
                one(random, Stress.values()),
                one(random, WritingMode.values()));
        int ems = 1 + random.nextInt(40);
        int[] first = random.ints(random.nextInt(4), 1, 41).map(n -> n * Bench.EM).toArray();
        Measures measures = random.nextInt(3) == 0 ? Measures.of(first, ems * Bench.EM) : Measures.of(ems * Bench.EM);
        return new Setting(
                        measures,
                        random.nextInt(3) * Math.min(ems, 4) * Bench.EM / 4,
                        one(random, TextAlign.values()),
                        composing,
                        one(random, Setting.Keeping.values()))
                .spacedOut(random.nextInt(9) == 0 ? random.nextInt(500) : 0);
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }

    /** Checks the lines and gives the number of hyphens. */
    private static int check(String where, Case made, List<SetLine> lines) {
        int[] points = made.text().codePoints().toArray();
        int at = 0;
        int hyphens = 0;
        for (int number = 0; number < lines.size(); number++) {
            SetLine line = lines.get(number);
            for (; at < line.start(); at++) {
                assertThat(CharClass.of(points[at])).as(where).isEqualTo(CharClass.SPACE);
            }
            for (int i = 0; i < line.characters(); i++) {
                assertThat(line.point(i)).as(where).isEqualTo(points[at++]);
            }
            hyphens += line.size() - line.characters();
            boolean single =
                    line.characters() < 2 || CharClass.of(line.point(1)) == CharClass.COMBINING || isCluster(line);
            int most = made.setting().room(number) + (number == 0 ? made.setting().indent() : 0);
            if (!single && made.setting().composing().hanging() == Hanging.NONE) {
                int hung = number + 1 == lines.size() || line.start() + line.characters() < points.length
                        && points[line.start() + line.characters()] == '\n' ? line.type(0).size() : 0;
                assertThat(line.extent()).as(where + " line " + number).isLessThanOrEqualTo(most + hung / 2);
            }
        }
        for (; at < points.length; at++) {
            assertThat(CharClass.of(points[at])).as(where).isEqualTo(CharClass.SPACE);
        }
        return hyphens;
    }

    /**
     * One letter with its marks, a flag, an emoji of several characters: longer than a measure of one em, and not
     * parted.
     */
    private static boolean isCluster(SetLine line) {
        return line.characters() <= 3 && line.point(0) > 0x1F000;
    }

    private static void variants(String where, Case made, Compositor compositor, List<SetLine> best) {
        ParagraphVariants variants = compositor.variants(made.typed(), made.setting());
        check(where, made, variants.best().lines());
        if (made.setting().measures().isEven()) {
            assertThat(variants.best().lines().size()).as(where).isEqualTo(best.size());
        }
        ParagraphVariants.Variant shorter = variants.shorter();
        if (shorter != null) {
            assertThat(shorter.lines()).as(where).hasSize(variants.best().lines().size() - 1);
            assertThat(shorter.cost()).as(where).isGreaterThanOrEqualTo(variants.best().cost());
            check(where, made, shorter.lines());
        }
        ParagraphVariants.Variant longer = variants.longer();
        if (longer != null) {
            assertThat(longer.lines()).as(where).hasSize(variants.best().lines().size() + 1);
            check(where, made, longer.lines());
        }
    }
}
