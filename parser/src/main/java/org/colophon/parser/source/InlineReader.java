package org.colophon.parser.source;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.Code;
import com.vladsch.flexmark.ast.Emphasis;
import com.vladsch.flexmark.ast.HardLineBreak;
import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Image;
import com.vladsch.flexmark.ast.ImageRef;
import com.vladsch.flexmark.ast.Link;
import com.vladsch.flexmark.ast.LinkRef;
import com.vladsch.flexmark.ast.MailLink;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.SoftLineBreak;
import com.vladsch.flexmark.ast.StrongEmphasis;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.footnotes.Footnote;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.parser.markup.HtmlElement;
import org.colophon.parser.markup.Mark;
import org.colophon.parser.source.Draft.Picture;
import org.colophon.parser.text.Glyphs;
import org.jspecify.annotations.Nullable;

/** Turns flexmark's inline nodes into ours, line by line. All text is read from the source by offset. */
public final class InlineReader {

    private final SourceText source;
    private final Notes notes;
    private final MarkReader marks;
    private final TextReader texts;
    private final PictureMarks pictureReader;
    private final List<Line> lines = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();
    /** The number of lines before each end of a paragraph inside the node. */
    private final List<Integer> ends = new ArrayList<>();
    private int lineStart;

    private InlineReader(SourceText source, Notes notes, int start) {
        this.source = source;
        this.notes = notes;
        this.marks = new MarkReader(source, notes);
        this.texts = new TextReader(source);
        this.pictureReader = new PictureMarks(source);
        this.lineStart = start;
    }

    /** A paragraph with its lines and pictures; nothing if it is a line of blanks of any kind. */
    static List<Draft> paragraph(Node node, SourceText source, Notes notes) {
        InlineReader reader = new InlineReader(source, notes, node.getStartOffset());
        List<Inline> rest = reader.children(node, true);
        reader.marks.paragraphEnds(rest);
        int end = end(node, source);
        if (!rest.isEmpty() || !reader.endsInBreak()) {
            reader.line(rest, end, false);
        }
        boolean blank = reader.pictures.isEmpty()
                && reader.lines.stream().allMatch(line -> LineEdges.isBlank(line.content()));
        return blank ? List.of() : reader.paragraphs(node.getStartOffset(), end);
    }

    /** One paragraph, or as many as separators make of it. */
    private List<Draft> paragraphs(int start, int end) {
        List<Draft> drafts = new ArrayList<>();
        ends.add(lines.size());
        int from = 0;
        for (int to : ends) {
            int first = from;
            List<Line> own = lines.subList(first, to);
            List<Picture> shown = pictures.stream().filter(picture -> picture.line() >= first && picture.line() < to)
                    .map(picture -> picture.below(first))
                    .toList();
            if (!shown.isEmpty() || !own.stream().allMatch(line -> LineEdges.isBlank(line.content()))) {
                int begin = first == 0 ? start : own.getFirst().start();
                drafts.add(new Draft.Prose(
                        own, shown, List.of(), begin, to == lines.size() ? end : own.getLast().end()));
            }
            from = to;
        }
        return drafts;
    }

    /** The inlines of a heading or cell; a picture in it leaves its alternative text. */
    static List<Inline> content(Node node, SourceText source, Notes notes) {
        return LineEdges.trimmed(new InlineReader(source, notes, node.getStartOffset()).children(node, false), source);
    }

    /** Behind the last inline: a tag behind it looks like a line end to flexmark. */
    private static int end(Node node, SourceText source) {
        Node last = node.getLastChild();
        int end = last == null ? node.getEndOffset() : Math.min(last.getEndOffset(), node.getEndOffset());
        return trimEnd(source.text(), node.getStartOffset(), Math.max(node.getStartOffset(), end));
    }

    private static int trimEnd(String text, int start, int end) {
        int trimmed = end;
        while (trimmed > start && (text.charAt(trimmed - 1) == '\n' || text.charAt(trimmed - 1) == '\r')) {
            trimmed--;
        }
        return trimmed;
    }

    private void line(List<Inline> words, int end, boolean hard) {
        marks.lineEnds(words);
        List<Inline> content = LineEdges.trimmed(words, source);
        lines.add(new Line(content, lineStart, Math.max(lineStart, end), hard));
    }

    /** The content of an inline, a heading or a cell. */
    private List<Inline> within(Node parent, boolean keepsPictures) {
        var around = marks.begin();
        List<Inline> out = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            inline(node, keepsPictures, out);
        }
        marks.end(around, out);
        return out;
    }

    private List<Inline> children(Node parent, boolean splitsLines) {
        List<Inline> out = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            boolean soft = node instanceof SoftLineBreak;
            if (splitsLines && (soft || node instanceof HardLineBreak)) {
                // A line that a tag has ended ends once.
                if (!out.isEmpty() || !endsInBreak()) {
                    line(out, node.getStartOffset(), !soft || source.breaksLine(node.getStartOffset()));
                }
                if (source.endsParagraph(node.getStartOffset())) {
                    ends.add(lines.size());
                }
                lineStart = node.getEndOffset();
                out = new ArrayList<>();
            } else if (splitsLines && node instanceof Text) {
                out = lines(node.getStartOffset(), node.getEndOffset(), out);
            } else {
                inline(node, splitsLines, out);
            }
        }
        return out;
    }

    /** Text in which tags end lines, and U+2028 does, as a break inside a paragraph in programs of page layout. */
    private List<Inline> lines(int start, int end, List<Inline> before) {
        List<Inline> out = before;
        int from = start;
        for (Mark mark : source.marks().within(start, end)) {
            out = separated(from, mark.start(), out);
            from = mark.end();
            if (mark.element() == HtmlElement.BREAK || mark.element().isBlock()) {
                out = ended(mark, out);
            } else {
                mark(mark, true, out);
            }
        }
        return separated(from, end, out);
    }

    /** A tag ends a line; that of a block ends a paragraph, if anything is before it. */
    private List<Inline> ended(Mark mark, List<Inline> out) {
        boolean part = mark.element().isBlock();
        boolean pictured = !pictures.isEmpty() && pictures.getLast().line() == lines.size();
        if (!part || !out.isEmpty() || pictured) {
            line(out, mark.start(), !part);
        }
        if (part && !lines.isEmpty()) {
            ends.add(lines.size());
        }
        lineStart = mark.end();
        return new ArrayList<>();
    }

    private List<Inline> separated(int start, int end, List<Inline> before) {
        List<Inline> out = before;
        int from = start;
        for (int at = separator(from, end); at < end; at = separator(from, end)) {
            texts.read(from, at, out);
            line(out, at, source.isLineTab(at));
            out = new ArrayList<>();
            from = at + 1;
            lineStart = from;
        }
        texts.read(from, end, out);
        return out;
    }

    private void mark(Mark mark, boolean keepsPictures, List<Inline> out) {
        if (mark.element() == HtmlElement.PICTURE) {
            picture(pictureReader.read(mark, lines.size()), keepsPictures, out);
        } else {
            marks.read(mark, out);
        }
    }

    private int separator(int from, int end) {
        // Not beyond the end: the rest of the source may be long.
        int at = source.text().indexOf(SourceText.LINE_SEPARATOR, Math.min(from, end), end);
        return at < 0 ? end : at;
    }

    /** Whether nothing is behind a tag that has ended a line. */
    private boolean endsInBreak() {
        return !lines.isEmpty() && lines.getLast().hardBreak() && lines.getLast().end() < lineStart
                && source.text().charAt(lineStart - 1) == '>'
                && (pictures.isEmpty() || pictures.getLast().line() < lines.size());
    }

    private void inline(Node node, boolean keepsPictures, List<Inline> out) {
        switch (node) {
            case Text it -> joined(it.getStartOffset(), it.getEndOffset(), out);
            case Emphasis it -> stressed(within(it, keepsPictures), Inline.Emphasis::new, out);
            case StrongEmphasis it -> stressed(within(it, keepsPictures), Inline.Strong::new, out);
            case Code it -> code(it, out);
            case Link it -> link(within(it, keepsPictures), it.getUrl(), it.getTitle(), out);
            case LinkRef it -> reference(it, keepsPictures, out);
            case Image it -> {
                String address = original(it.getUrl().getStartOffset(), it.getUrl().getEndOffset());
                picture(it, address, it.getTitle(), keepsPictures, out);
            }
            case ImageRef it -> imageReference(it, keepsPictures, out);
            case AutoLink it -> address(it.getText(), "", out);
            case MailLink it -> address(it.getText(), "mailto:", out);
            case HtmlEntity it -> entity(it, out);
            case Footnote it -> note(it, out);
            case HardLineBreak it -> out.add(new Inline.LineBreak(source.span(it.getStartOffset(), it.getEndOffset())));
            case SoftLineBreak it -> {
                if (breaksWords(it.getStartOffset(), it.getEndOffset())) {
                    out.add(new Inline.Text(" ", source.span(it.getStartOffset(), it.getEndOffset())));
                }
            }
            default -> other(node, out);
        }
    }

    /** Marks around nothing but a picture that is printed elsewhere stress nothing. */
    private static void stressed(List<Inline> content, Function<List<Inline>, Inline> kind, List<Inline> out) {
        if (!content.isEmpty()) {
            out.add(kind.apply(content));
        }
    }

    /**
     * Nodes that flexmark makes of typography or of marks we do not take: their children, or their words verbatim.
     */
    private void other(Node node, List<Inline> out) {
        if (node.getFirstChild() == null) {
            text(node.getStartOffset(), node.getEndOffset(), out);
        } else {
            out.addAll(children(node, false));
        }
    }

    /** A line end is a blank between words, and nothing between Han. */
    private boolean breaksWords(int start, int end) {
        return start > 0 && end < source.text().length()
                && breaksWords(source.text().charAt(start - 1), source.text().charAt(end));
    }

    public static boolean breaksWords(char before, char after) {
        return !(isUnspaced(before) || isUnspaced(after));
    }

    /** Korean parts its words by blanks, as Latin script does. */
    private static boolean isUnspaced(char c) {
        return Glyphs.isCjk(c) && !Glyphs.isHangul(c);
    }

    /** Text that has no lines, as that of a heading: where a line ends inside it, it goes on. */
    private void joined(int start, int end, List<Inline> out) {
        int from = start;
        for (int at = separator(from, end); at < end; at = separator(from, end)) {
            text(from, at, out);
            if (source.isLineTab(at) || breaksWords(at, at + 1)) {
                out.add(new Inline.Text(" ", source.span(at, at + 1)));
            }
            from = at + 1;
        }
        text(from, end, out);
    }

    private void text(int start, int end, List<Inline> out) {
        int from = start;
        for (Mark mark : source.marks().within(start, end)) {
            texts.read(from, mark.start(), out);
            from = mark.end();
            boolean breaks = mark.element() == HtmlElement.BREAK;
            if (breaks || mark.element().isBlock() && !out.isEmpty() && !(out.getLast() instanceof Inline.LineBreak)) {
                out.add(new Inline.LineBreak(source.span(mark.start(), mark.end())));
            } else if (!mark.element().isBlock()) {
                mark(mark, false, out);
            }
        }
        texts.read(from, end, out);
    }

    private String original(int start, int end) {
        return source.slice(start, end);
    }

    /** A link around nothing but a picture that is printed elsewhere leads nowhere. */
    private void link(List<Inline> words, BasedSequence address, BasedSequence title, List<Inline> out) {
        String target = LinkWords.of(address, source);
        boolean pictured = words.isEmpty() && !pictures.isEmpty()
                && pictures.getLast().end() <= address.getStartOffset();
        if (pictured) {
            notes.unlinked(target, pictures.getLast().start(), pictures.getLast().end());
        } else {
            out.add(new Inline.Link(target, LinkWords.plain(title, source), words));
        }
    }

    /** An address in angle brackets. Programs that export Markdown escape its marks, which no address has. */
    private void address(BasedSequence address, String scheme, List<Inline> out) {
        List<Inline> words = new ArrayList<>();
        texts.read(address.getStartOffset(), address.getEndOffset(), words);
        out.add(new Inline.Link(scheme + PlainText.of(words), "", words));
    }

    private void code(Code node, List<Inline> out) {
        int start = node.getText().getStartOffset();
        int end = node.getText().getEndOffset();
        String code = original(start, end).replaceAll("\\R", " ");
        // In a table a stroke is written \| even in code (GFM 4.10).
        boolean inTable = code.contains("\\|") && node.getAncestorOfType(TableBlock.class) != null;
        out.add(new Inline.Code(inTable ? code.replace("\\|", "|") : code, source.span(start, end)));
    }

    private void entity(HtmlEntity node, List<Inline> out) {
        String decoded = Escaping.unescapeHtml(node.getChars());
        out.add(new Inline.Text(decoded, source.span(node.getStartOffset(), node.getEndOffset())));
    }

    private void reference(LinkRef node, boolean keepsPictures, List<Inline> out) {
        Reference target = definition(node);
        if (target == null) {
            text(node.getStartOffset(), node.getEndOffset(), out);
        } else {
            link(within(node, keepsPictures), target.getUrl(), target.getTitle(), out);
        }
    }

    private void imageReference(ImageRef node, boolean keeps, List<Inline> out) {
        Reference target = definition(node);
        if (target == null) {
            text(node.getStartOffset(), node.getEndOffset(), out);
        } else {
            picture(node, LinkWords.of(target.getUrl(), source), target.getTitle(), keeps, out);
        }
    }

    private @Nullable Reference definition(RefNode node) {
        Reference target = node.isDefined() ? node.getReferenceNode(node.getDocument()) : null;
        if (target != null) {
            notes.use(target);
        }
        return target;
    }

    private void picture(Node node, String target, BasedSequence title, boolean keeps, List<Inline> out) {
        List<Inline> words = new ArrayList<>();
        text(title.getStartOffset(), title.getEndOffset(), words);
        picture(pictureReader.read(node, target, title, words, lines.size()), keeps, out);
    }

    private void picture(Picture picture, boolean keeps, List<Inline> out) {
        if (keeps && !picture.target().isEmpty()) {
            pictures.add(picture);
            return;
        }
        notes.displaced(picture);
        if (!picture.alt().isEmpty()) {
            out.add(new Inline.Text(picture.alt(), source.span(picture.start(), picture.end())));
        }
        for (Line line : picture.caption()) {
            out.add(Inline.Text.of(" "));
            out.addAll(line.content());
        }
    }

    private void note(Footnote node, List<Inline> out) {
        Optional<Inline.NoteRef> mark =
                notes.mark(node.getText().toString(), source.span(node.getStartOffset(), node.getEndOffset()));
        mark.ifPresentOrElse(out::add, () -> text(node.getStartOffset(), node.getEndOffset(), out));
    }
}
