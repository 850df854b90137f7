package org.colophon.parser.article;

import java.util.regex.Pattern;
import org.colophon.parser.text.Glyphs;

/** Tells words that say of themselves that they describe a picture: 图为…, …报道截图, Clockwise from top: …. */
final class ShownWords {

    private static final int LONGEST_HAN = 80;
    private static final int LONGEST_LATIN = 480;
    /** So many blanks at the edges of a paragraph are looked over. */
    private static final int EDGES = 40;
    private static final Pattern OPENING = Pattern.compile(
            "[（(]?(?:[上下左右]?[图圖][为為](?![什甚了此何]).+|▲?[（(]?(?:资料图|資料圖|资料图片|資料圖片|资料照片)[）)]?)",
            Pattern.DOTALL);
    private static final Pattern ENGLISH = Pattern.compile(
            "(?:Clockwise,? from (?:the )?(?:top|upper|bottom|left|right)|(?:Top|Bottom|Above|Below|Left|Right|Pictured"
                    + "|Main (?:image|photo|picture)|Top (?:row|left|right)|Previous page|Opposite(?: page)?)"
                    + "(?: (?:left|right))?:|(?:Pictured )?[Ff]rom left(?: to right)?[,:] (?=\\p{Lu})).+",
            Pattern.DOTALL);
    /** A thing shown, named without a sentence around it: no comma, and none of the words that count or send it. */
    private static final Pattern SHOT = Pattern.compile(
            "[^，,。！？；：我你他她它张張条條份这這那给給发發看]{2,50}(?:《[^》]{1,40}》[^，。！？]{0,20})?"
                    + "(?:报道|報道|报导|報導|视频|視頻|网页|網頁|微博|监控|監控|直播|电视|電視|新闻|新聞|页面|頁面)"
                    + "(?:截图|截圖|截屏)[）)]?[。.]?");

    private ShownWords() {
    }

    /** Whether a paragraph can only describe a picture. */
    static boolean areOf(String paragraph) {
        String text = mayBe(paragraph) ? Glyphs.strip(paragraph) : "";
        if (text.isEmpty() || text.endsWith("：") || text.endsWith(":")) {
            return false;
        }
        return text.length() <= LONGEST_HAN && isOneSentence(text)
                        && (OPENING.matcher(text).matches() || SHOT.matcher(text).matches())
                || text.length() <= LONGEST_LATIN && ENGLISH.matcher(text).matches();
    }

    /** Nearly all paragraphs are told by the lack of the characters that each pattern needs. */
    private static boolean mayBe(String paragraph) {
        int length = paragraph.length();
        if (length == 0 || length > LONGEST_LATIN + EDGES) {
            return false;
        }
        char first = paragraph.charAt(0);
        boolean latin = first >= 'A' && first <= 'Z' || Glyphs.isBlank(first);
        return latin || length <= LONGEST_HAN + EDGES && (paragraph.indexOf('图') >= 0 || paragraph.indexOf('圖') >= 0
                || paragraph.indexOf('照') >= 0 || paragraph.indexOf('截') >= 0);
    }

    private static boolean isOneSentence(String text) {
        int stops = 0;
        for (int i = 0; i < text.length(); i++) {
            stops += Glyphs.isTerminal(text.charAt(i)) ? 1 : 0;
        }
        return stops <= 1;
    }
}
