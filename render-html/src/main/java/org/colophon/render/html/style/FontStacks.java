package org.colophon.render.html.style;

import org.colophon.style.FaceCut;
import org.colophon.style.Lettering;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/**
 * The families of each class of typeface: the one that a page may bring with it, then those of operating systems: Noto
 * and Source Han of Linux and Android, Songti, PingFang and STKaiti of Apple, SimSun, YaHei and KaiTi of Windows.
 */
final class FontStacks {

    private FontStacks() {
    }

    /** The family that a page brings with it. */
    static String own(FaceCut cut) {
        return "Colophon " + switch (cut.lettering()) {
            case HAN -> switch (cut.face()) {
                case SONG -> "Song";
                case HEI -> "Hei";
                case KAI -> "Kai";
                case FANGSONG -> "Fangsong";
                case MONO -> "Mono";
            };
            case ALPHABETIC -> switch (cut.face()) {
                case SONG, KAI, FANGSONG -> "Serif";
                case HEI -> "Sans";
                case MONO -> "Mono";
            };
        };
    }

    private static String own(Typeface face, Lettering lettering) {
        return '"' + own(FaceCut.of(face, Weight.REGULAR, lettering)) + '"';
    }

    /**
     * The value of a font-family. Chinese faces set the quotes of English as wide as a character: in an alphabet they
     * come last.
     */
    static String of(Typeface face, Lettering lettering) {
        if (face == Typeface.MONO) {
            return own(face, lettering)
                    + ",ui-monospace,\"SF Mono\",Menlo,Consolas,\"Noto Sans Mono CJK SC\",monospace";
        }
        return switch (lettering) {
            case HAN -> own(face, lettering) + ',' + han(face);
            case ALPHABETIC -> own(face, lettering) + ',' + letters(face) + ',' + own(face, Lettering.HAN);
        };
    }

    private static String han(Typeface face) {
        return switch (face) {
            case SONG ->
                "\"Noto Serif SC\",\"Noto Serif CJK SC\",\"Source Han Serif SC\","
                        + "\"Songti SC\",STSong,SimSun,Georgia,serif";
            case HEI, MONO ->
                "\"Noto Sans SC\",\"Noto Sans CJK SC\",\"Source Han Sans SC\",\"PingFang SC\","
                        + "\"Microsoft YaHei\",Arial,sans-serif";
            case KAI ->
                "\"LXGW WenKai\",\"Kaiti SC\",STKaiti,KaiTi,\"Noto Serif SC\",\"Noto Serif CJK SC\",Georgia,serif";
            case FANGSONG ->
                "FangSong," + own(Typeface.KAI, Lettering.HAN)
                        + ",STFangsong,\"Kaiti SC\",KaiTi,\"Noto Serif SC\",\"Noto Serif CJK SC\",serif";
        };
    }

    private static String letters(Typeface face) {
        return switch (face) {
            case SONG, KAI, FANGSONG -> "Georgia,\"Source Serif 4\",\"Noto Serif\",Cambria,\"Times New Roman\",serif";
            case HEI, MONO ->
                "\"Helvetica Neue\",Helvetica,\"Segoe UI\",\"Source Sans 3\",\"Noto Sans\",Arial,sans-serif";
        };
    }
}
