package org.colophon.parser.markup;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.colophon.parser.markup.Mark.Kind;

/** Finds marks in square brackets that Markdown does not have: links between notes, shortcodes of WordPress. */
final class BracketMarks {

    /** Links of Obsidian and wikis: [[note]], [[note|words]], ![[picture.png|words]]. Numbers are references. */
    private static final Pattern LINK =
            Pattern.compile("\\[\\[(?![0-9]+]])([^\\[\\]|{}\\n]{1,200})(?:\\|([^\\[\\]\\n]{1,200}))?]](?!\\()");
    private static final Pattern PICTURE = Pattern.compile("(?i).*\\.(?:png|jpe?g|gif|webp|svg|avif|bmp)\\s*");
    private static final Pattern CAPTION = Pattern.compile("\\[(/?)caption(?:\\s[^\\]\\n]{0,400})?]");
    private static final Pattern SHORTCODE = Pattern.compile(
            "\\[/?(?:gallery|embed|playlist|audio|video|vc_\\w+|et_pb_\\w+|su_\\w+|contact-form-7|wp_\\w+)"
                    + "(?:\\s[^\\]\\n]{0,400})?](?![(\\[])");

    private final Canvas canvas;
    private final String text;

    BracketMarks(Canvas canvas) {
        this.canvas = canvas;
        this.text = canvas.text;
    }

    /** Reads a mark. Returns the offset behind it, or that of its start if it is Markdown or text. */
    int mark(int at) {
        if (text.startsWith("[[", at)) {
            return link(at);
        }
        Matcher caption = CAPTION.matcher(text).region(at, text.length());
        if (caption.lookingAt()) {
            boolean opens = caption.group(1).isEmpty();
            canvas.block(new Mark(at, caption.end(), opens ? Kind.OPEN : Kind.CLOSE, HtmlElement.FIGURE));
            return caption.end();
        }
        Matcher shortcode = SHORTCODE.matcher(text).region(at, text.length());
        if (shortcode.lookingAt()) {
            canvas.notice(Notice.Kind.SHORTCODE, at, shortcode.end());
            canvas.kept(at, shortcode.end());
            return shortcode.end();
        }
        return at;
    }

    private int link(int at) {
        Matcher link = LINK.matcher(text).region(at, text.length());
        if (!link.lookingAt()) {
            return at;
        }
        boolean embeds = at > 0 && text.charAt(at - 1) == '!';
        if (embeds && PICTURE.matcher(link.group(1)).matches()) {
            canvas.inline(new Mark(at - 1, link.end(), Kind.ALONE, HtmlElement.PICTURE));
            return link.end();
        }
        canvas.notice(Notice.Kind.NOTE_LINK, at, link.end());
        int words = link.group(2) == null ? link.start(1) : link.start(2);
        canvas.inline(Mark.dropped(embeds ? at - 1 : at, words));
        canvas.inline(Mark.dropped(link.end() - 2, link.end()));
        return link.end();
    }
}
