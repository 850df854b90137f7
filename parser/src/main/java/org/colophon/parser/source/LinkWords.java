package org.colophon.parser.source;

import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import org.colophon.parser.markup.Mark;

/**
 * Reads the texts of links and pictures beside their words: addresses, titles, alternative texts. All of it is read
 * from the source: flexmark does not see every mark of it as it is.
 */
final class LinkWords {

    private LinkWords() {
    }

    /** An address or title, its escapes and entities read. */
    static String of(BasedSequence part, SourceText source) {
        return Escaping.unescapeString(source.slice(part.getStartOffset(), part.getEndOffset()));
    }

    /** A title, without the tags in it: it is plain text. */
    static String plain(BasedSequence part, SourceText source) {
        return Escaping.unescapeString(unmarked(part.getStartOffset(), part.getEndOffset(), source));
    }

    private static String unmarked(int start, int end, SourceText source) {
        StringBuilder words = new StringBuilder();
        int from = start;
        for (Mark mark : source.marks().within(start, end)) {
            words.append(source.slice(from, mark.start()));
            from = mark.kind() == Mark.Kind.KEPT ? mark.start() : Math.min(end, mark.end());
        }
        return words.append(source.slice(from, end)).toString();
    }

    /** The description of a picture: the words in its brackets without their marks (CommonMark 0.31, section 6.4). */
    static String shown(Node picture, SourceText source) {
        StringBuilder words = new StringBuilder();
        for (Node node = picture.getFirstChild(); node != null; node = node.getNext()) {
            switch (node) {
                case Code it -> words.append(source.slice(it.getText().getStartOffset(), it.getText().getEndOffset()));
                case HtmlEntity it -> words.append(Escaping.unescapeHtml(it.getChars()));
                case Footnote it -> words.append(source.slice(it.getStartOffset(), it.getEndOffset()));
                case LinkRef it when !it.isDefined() -> words.append(of(it.getChars(), source));
                case SoftLineBreak it -> words.append(' ');
                case HardLineBreak it -> words.append(' ');
                default ->
                    words.append(node.getFirstChild() == null ? plain(node.getChars(), source) : shown(node, source));
            }
        }
        return words.toString();
    }
}
