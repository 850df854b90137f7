package org.colophon.parser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which encoding a text in none of the known ones is said to look like. */
class EncodingGuessTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "GB18030 | # 湖上的灯↵↵文/程砚秋↵↵昨天傍晚，古桥边的灯亮了，孩子们在桥上数灯，一共有三百二十盏。",
        "Big5 | # 湖上的燈↵↵文/程硯秋↵↵昨天傍晚，古橋邊的燈亮了，孩子們在橋上數燈，一共有三百二十盞。",
        "Shift_JIS | # 湖の灯り↵↵文・笹倉真央↵↵きのうの夕方、古い橋のそばに灯りがともり、子どもたちが数えた。",
        "EUC-JP | # 湖の灯り↵↵文・笹倉真央↵↵きのうの夕方、古い橋のそばに灯りがともり、子どもたちが数えた。",
        "EUC-KR | # 호수의 등불↵↵나도람 기자↵↵어제 저녁 오래된 다리 옆에 등불이 켜졌고 아이들이 그 수를 세었다.",
    })
    void eastAsianTextsAreKnown(String encoding, String text) {
        String words = text.replace('↵', '\n');
        byte[] bytes = words.getBytes(Charset.forName(encoding));
        assertThat(EncodingGuess.of(bytes)).contains(encoding);
        isReadAndTold(encoding, words);
        assertThatThrownBy(() -> EditionParser.create().withCharset(StandardCharsets.UTF_8).parse(bytes, "a.md"))
                .isInstanceOfSatisfying(
                        SourceFormatException.class,
                        e -> assertThat(e.likelyEncoding()).contains(encoding))
                .hasMessageContaining("a.md is not UTF-8 at byte")
                .hasMessageContaining("looks like " + encoding);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "UTF-16LE | # 湖上的灯↵↵昨天傍晚，古桥边的灯亮了。",
        "UTF-16BE | # 湖上的灯↵↵昨天傍晚，古桥边的灯亮了。",
        "UTF-16LE | # The lamps of the lake↵↵They were lit yesterday.",
        "windows-1252 | # Smörgåsbord på ön↵↵He said “déjà vu” – and left.",
    })
    void otherTextsAreKnown(String encoding, String text) {
        isReadAndTold(encoding, text.replace('↵', '\n'));
    }

    private static void isReadAndTold(String encoding, String text) {
        Parsed parsed = EditionParser.create().parse(text.getBytes(Charset.forName(encoding)), "a.md");
        Parsed expected = EditionParser.create().parse(text, "a.md");
        assertThat(parsed.edition()).isEqualTo(expected.edition());
        assertThat(parsed.diagnostics())
                .filteredOn(each -> each.code() == DiagnosticCode.ENCODING_GUESSED)
                .singleElement()
                .extracting(Diagnostic::message)
                .asString()
                .contains(encoding, "--encoding", "withCharset");
    }

    @Test
    void utf8IsNoGuess() {
        Parsed parsed = EditionParser.create().parse("# 湖上的灯".getBytes(StandardCharsets.UTF_8), "");
        assertThat(parsed.diagnostics()).extracting(Diagnostic::code).doesNotContain(DiagnosticCode.ENCODING_GUESSED);
    }

    @Test
    void damagedUtf8AndOtherBytesLookLikeNothing() {
        byte[] text = "昨天傍晚，古桥边的灯亮了，孩子们在桥上数灯。".repeat(20).getBytes(StandardCharsets.UTF_8);
        assertThat(EncodingGuess.of(Arrays.copyOf(text, text.length - 1))).isEmpty();
        text[300] = (byte) 0xFF;
        assertThat(EncodingGuess.of(text)).isEmpty();
        assertThat(EncodingGuess.of(new byte[0])).isEmpty();
        assertThatThrownBy(() -> EditionParser.create().parse(text, "a.md"))
                .hasMessageContaining("a.md is not UTF-8 at byte 300");
    }
}
