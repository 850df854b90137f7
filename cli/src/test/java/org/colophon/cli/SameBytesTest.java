package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.colophon.model.Edition;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderer;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Promise four: the same input gives the same bytes. */
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
class SameBytesTest {

    static Stream<Arguments> seedsAndFormats() {
        return SeedTexts.all().stream()
                .flatMap(seed -> Stream.of("pdf", "docx", "html").map(format -> Arguments.of(seed, format)));
    }

    @ParameterizedTest
    @MethodSource("seedsAndFormats")
    @DisplayName("Eight threads at once and a new renderer give the same bytes")
    void threadsGiveTheSameBytes(Path seed, String format) throws Exception {
        Edition edition = SeedTexts.parse(seed);
        Renderer shared = Renderers.forFormat(format);
        byte[] expected = print(Renderers.forFormat(format), edition);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        try {
            Callable<byte[]> print = () -> print(shared, edition);
            List<Future<byte[]>> results = new ArrayList<>();
            for (int i = 0; i < 16; i++) {
                results.add(threads.submit(print));
            }
            for (Future<byte[]> result : results) {
                assertThat(result.get()).isEqualTo(expected);
            }
        } finally {
            threads.shutdownNow();
        }
    }

    @ParameterizedTest
    @MethodSource("seedsAndFormats")
    void otherZonesAndLocalesGiveTheSameBytes(Path seed, String format) throws Exception {
        byte[] expected = print(Renderers.forFormat(format), SeedTexts.parse(seed));
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            for (String tag : List.of("tr-TR", "zh-CN", "ar-EG", "th-TH-u-ca-buddhist-nu-thai")) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
                assertThat(print(Renderers.forFormat(format), SeedTexts.parse(seed))).as(tag).isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
    }

    @Test
    void anotherTextGivesOtherBytes() throws Exception {
        Renderer html = Renderers.forFormat("html");
        assertThat(print(html, SeedTexts.parse(SeedTexts.all().get(0))))
                .isNotEqualTo(print(html, SeedTexts.parse(SeedTexts.all().get(1))));
    }

    private static byte[] print(Renderer renderer, Edition edition) throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        renderer.render(edition, PrintStyles.builtIn("tabloid"), RenderContext.forFolder(SeedTexts.FOLDER), out);
        return out.toByteArray();
    }
}
