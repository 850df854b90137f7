package org.colophon.exchange;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;

/** XML that is being written: elements are closed in order, and characters that XML cannot hold are reported. */
final class XmlPage {

    private final RenderLog log;
    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    XmlPage(RenderLog log) {
        this.log = log;
    }

    /** A declaration or instruction as it is. */
    void made(String markup) {
        out.append(markup).append('\n');
    }

    /** Opens an element. Attributes are names and values in turn; those of no value are left out. */
    XmlPage open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escaped(attributes[i + 1]);
                out.append('"');
            }
        }
    }

    XmlPage close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Closes an element whose content is other elements: the next one is on a line of its own. */
    XmlPage end() {
        close();
        return line();
    }

    XmlPage line() {
        out.append('\n');
        return this;
    }

    XmlPage empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** An element of words alone, on a line of its own. */
    XmlPage words(String tag, String words, String... attributes) {
        return open(tag, attributes).text(words).end();
    }

    XmlPage text(String words) {
        escaped(words);
        return this;
    }

    private void escaped(String words) {
        String clean = log.clean(words, SourceSpan.NONE);
        for (int i = 0; i < clean.length(); i++) {
            char c = clean.charAt(i);
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append("&quot;");
                case '\n', '\t', '\r' -> out.append(' ');
                default -> out.append(c);
            }
        }
    }

    /** Words whose line ends are kept, as code has them. */
    XmlPage verbatim(String words) {
        Iterator<String> lines = words.lines().iterator();
        while (lines.hasNext()) {
            escaped(lines.next());
            out.append(lines.hasNext() ? "\n" : "");
        }
        return this;
    }

    byte[] bytes() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("not closed: " + open);
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }
}
