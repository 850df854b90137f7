package org.colophon.render.html.style;

import java.util.Locale;
import org.colophon.style.Typeface;

/**
 * The families of each class of typeface: the one that a page may bring with it, then those of operating systems: Noto
 * and Source Han of Linux and Android, Songti, PingFang and STKaiti of Apple, SimSun, YaHei and KaiTi of Windows.
 */
final class FontStacks {

    private FontStacks() {
    }

    /** The script of most of a text. Chinese faces set the quotes of English as wide as a character. */
    enum Script {
        /** Chinese, Japanese and Korean. */
        HAN,
        /** Everything else. */
        LATIN;

        static Script of(Locale language) {
            return switch (language.getLanguage()) {
                case "zh", "ja", "ko" -> HAN;
                default -> LATIN;
            };
        }
    }

    /** The family that a page brings with it. */
    static String own(Typeface face) {
        return switch (face) {
            case SONG -> "Colophon Song";
            case HEI -> "Colophon Hei";
            case KAI -> "Colophon Kai";
            case FANGSONG -> "Colophon Fangsong";
        };
    }

    /** The value of a font-family. */
    static String of(Typeface face, Script script) {
        return switch (script) {
            case HAN -> '"' + own(face) + "\"," + han(face);
            case LATIN -> latin(face) + ",\"" + own(face) + '"';
        };
    }

    private static String han(Typeface face) {
        return switch (face) {
            case SONG ->
                "\"Noto Serif SC\",\"Noto Serif CJK SC\",\"Source Han Serif SC\","
                        + "\"Songti SC\",STSong,SimSun,Georgia,serif";
            case HEI ->
                "\"Noto Sans SC\",\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"PingFang SC\","
                        + "\"Microsoft YaHei\",Arial,sans-serif";
            case KAI ->
                "\"LXGW WenKai\",\"Kaiti SC\",STKaiti,KaiTi,\"Noto Serif SC\",\"Noto Serif CJK SC\",Georgia,serif";
            case FANGSONG ->
                "FangSong,\"" + own(Typeface.KAI)
                        + "\",STFangsong,\"Kaiti SC\",KaiTi,\"Noto Serif SC\",\"Noto Serif CJK SC\",serif";
        };
    }

    private static String latin(Typeface face) {
        return switch (face) {
            case SONG, KAI, FANGSONG -> "Georgia,\"Source Serif 4\",\"Noto Serif\",Cambria,\"Times New Roman\",serif";
            case HEI -> "\"Helvetica Neue\",Helvetica,\"Segoe UI\",\"Source Sans 3\",\"Noto Sans\",Arial,sans-serif";
        };
    }
}
