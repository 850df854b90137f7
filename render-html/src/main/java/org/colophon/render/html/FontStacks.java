package org.colophon.render.html;

import org.colophon.model.style.Typeface;

/**
 * The families of each class of typeface: the one that a page may bring with it, then what machines have: Noto and
 * Source Han of Linux and Android, Songti, PingFang and STKaiti of Apple, SimSun, YaHei and KaiTi of Windows.
 */
final class FontStacks {

    private FontStacks() {
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
    static String of(Typeface face) {
        return "\"" + own(face) + "\"," + switch (face) {
            case SONG -> "\"Noto Serif SC\",\"Noto Serif CJK SC\",\"Source Han Serif SC\",\"Songti SC\",STSong,SimSun,Georgia,\"Times New Roman\",serif";
            case HEI -> "\"Noto Sans SC\",\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"PingFang SC\",\"Microsoft YaHei\",\"Helvetica Neue\",Arial,sans-serif";
            case KAI -> "\"LXGW WenKai\",\"Kaiti SC\",STKaiti,KaiTi,\"Noto Serif SC\",\"Noto Serif CJK SC\",Georgia,serif";
            case FANGSONG -> "FangSong,STFangsong,\"Kaiti SC\",KaiTi,\"Noto Serif SC\",\"Noto Serif CJK SC\",serif";
        };
    }
}
