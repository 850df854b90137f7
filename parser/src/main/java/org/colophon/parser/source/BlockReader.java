package org.colophon.parser.source;

import com.vladsch.flexmark.ast.BlockQuote;
import com.vladsch.flexmark.ast.BulletList;
import com.vladsch.flexmark.ast.FencedCodeBlock;
import com.vladsch.flexmark.ast.Heading;
import com.vladsch.flexmark.ast.ListBlock;
import com.vladsch.flexmark.ast.OrderedList;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.Reference;
import com.vladsch.flexmark.ast.ThematicBreak;
import com.vladsch.flexmark.ext.footnotes.FootnoteBlock;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.sequence.BasedSequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.colophon.model.Block;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.parser.text.Glyphs;

/** Turns flexmark's blocks into drafts. */
public final class BlockReader {

    /** The name of a language, as HTML tells it: java, c++, objective-c. */
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z0-9+#._-]*");

    private static final Pattern MAIL =
            Pattern.compile("(?:wrote|writes|schrieb|写道|寫道|a écrit|escribió)\\s*[:：]\\s*\\z");
    private static final int LONGEST_MAIL_HEAD = 200;

    private final SourceText source;
    private final Notes notes;
    private final MarkdownGuard guard;
    private final TableReader tables;

    public BlockReader(SourceText source, Notes notes, MarkdownGuard guard) {
        this.source = source;
        this.notes = notes;
        this.guard = guard;
        this.tables = new TableReader(source, notes);
    }

    public List<Draft> read(Node parent) {
        List<Draft> drafts = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNext()) {
            Node block = node;
            drafts.addAll(guard.walk(block, () -> block(block),
                    () -> PlainBlocks.paragraph(source, block.getStartOffset(), block.getEndOffset())));
        }
        return drafts;
    }

    private List<Draft> block(Node node) {
        return switch (node) {
            case Paragraph it -> InlineReader.paragraph(it, source, notes);
            case Heading it -> heading(it);
            case BlockQuote it -> quote(it);
            case ListBlock it -> listing(it);
            case FencedCodeBlock it -> List.of(code(it));
            case TableBlock it -> table(it);
            case ThematicBreak it -> List.of(settled(it, (id, making) -> new Block.Divider(id, span(it))));
            case Reference it -> List.of(settled(it, (id, making) -> verbatim(it, id)));
            case FootnoteBlock it -> List.of();
            default -> List.of(settled(node, (id, making) -> verbatim(node, id)));
        };
    }

    /** In mail what stands right below a quotation without a mark answers it; in Markdown it would belong to it. */
    private List<Draft> quote(BlockQuote quote) {
        List<Draft> inside = new ArrayList<>(read(quote));
        if (inside.isEmpty() || !(inside.getLast() instanceof Draft.Prose last) || !isOfMail(quote)) {
            return List.of(new Draft.Quoted(inside, quote.getStartOffset(), quote.getEndOffset()));
        }
        int first = 0;
        while (first < last.lines().size() && isQuoted(last.lines().get(first))) {
            first++;
        }
        if (first == 0 || first == last.lines().size() || !last.pictures().isEmpty()) {
            return List.of(new Draft.Quoted(inside, quote.getStartOffset(), quote.getEndOffset()));
        }
        Draft.Prose quoted = last.with(last.lines().subList(0, first));
        Draft.Prose answer = last.with(last.lines().subList(first, last.lines().size()));
        inside.set(inside.size() - 1, quoted);
        return List.of(new Draft.Quoted(inside, quote.getStartOffset(), quoted.end()), answer);
    }

    private boolean isQuoted(Line line) {
        int start = source.text().lastIndexOf('\n', Math.max(0, line.start() - 1)) + 1;
        return source.slice(start, line.start() + 1).indexOf('>') >= 0;
    }

    /** On 5 March Ada Marsh wrote: */
    private boolean isOfMail(BlockQuote quote) {
        String above = source.slice(Math.max(0, quote.getStartOffset() - LONGEST_MAIL_HEAD), quote.getStartOffset());
        return MAIL.matcher(above).find();
    }

    /** flexmark drops a line between the rows and the caption of a table that is no row: it becomes a paragraph. */
    private List<Draft> table(TableBlock table) {
        List<Draft> drafts = new ArrayList<>();
        drafts.add(settled(table, (id, making) -> tables.read(table, id)));
        int from = table.getStartOffset();
        for (Node part = table.getFirstChild(); part != null; part = part.getNext()) {
            drafts.addAll(PlainBlocks.paragraph(source, from, Math.max(from, part.getStartOffset())));
            from = Math.max(from, part.getEndOffset());
        }
        return drafts;
    }

    /** The drafts without link definitions that links use; the others are text that only looks like one. */
    public List<Draft> withoutUsedDefinitions(Node document, List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>(drafts);
        for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Reference reference && notes.isUsed(reference)) {
                int start = reference.getStartOffset();
                kept.removeIf(draft -> draft.start() == start && draft instanceof Draft.Settled);
            }
        }
        return kept;
    }

    /** A sentence above a line of hyphens is text, and the line a rule: its author forgot the blank line between. */
    private List<Draft> heading(Heading heading) {
        List<Inline> content = InlineReader.content(heading, source, notes);
        String words = Glyphs.strip(heading.getText().toString());
        if (!heading.isSetextHeading() || heading.getLevel() == 1 || !endsSentence(words)) {
            return List.of(new Draft.Heading(
                    heading.getLevel(), content, heading.getStartOffset(), heading.getEndOffset()));
        }
        int end = heading.getText().getEndOffset();
        SourceSpan rule = source.span(heading.getClosingMarker().getStartOffset(), heading.getEndOffset());
        Line line = new Line(content, heading.getStartOffset(), end, false);
        return List.of(
                new Draft.Prose(List.of(line), List.of(), List.of(), line.start(), line.end()),
                new Draft.Settled((id, making) -> {
                    making.report(DiagnosticCode.SENTENCE_UNDERLINED,
                            "the line of hyphens makes a heading of the sentence above it, which is kept as text:"
                                    + " leave a blank line between them", rule);
                    return new Block.Divider(id, rule);
                }, rule.start(), rule.end()));
    }

    private static boolean endsSentence(String words) {
        int end = words.length();
        while (end > 0 && Glyphs.isClosing(words.charAt(end - 1))) {
            end--;
        }
        return end > 0 && (Glyphs.isTerminal(words.charAt(end - 1)) || words.charAt(end - 1) == '.');
    }

    private Draft.Settled settled(Node node, Draft.Maker maker) {
        return new Draft.Settled(maker, node.getStartOffset(), node.getEndOffset());
    }

    private SourceSpan span(Node node) {
        return source.span(node.getStartOffset(), node.getEndOffset());
    }

    private Block.Verbatim verbatim(Node node, String id) {
        String text = source.slice(node.getStartOffset(), node.getEndOffset()).replaceAll("\\R", "\n").strip();
        return new Block.Verbatim(id, text, span(node));
    }

    private Draft.Settled code(FencedCodeBlock node) {
        StringBuilder text = new StringBuilder();
        node.getContentLines().forEach(line -> text.append(source.slice(line.getStartOffset(), line.getEndOffset())));
        String code = text.toString().replaceAll("\\R", "\n").replaceAll("\n+$", "");
        BasedSequence info = node.getInfo();
        String language = source.slice(info.getStartOffset(), info.getEndOffset()).strip();
        return settled(node, (id, making) -> {
            if (!LANGUAGE.matcher(language).matches()) {
                making.report(
                        DiagnosticCode.CODE_WORDS,
                        "the words behind the name of the code's language are in no output: " + language,
                        source.span(info.getStartOffset(), info.getEndOffset()));
            }
            return new Block.CodeBlock(id, language, code, span(node));
        });
    }

    private List<Draft> listing(ListBlock list) {
        ListMaker made = new ListMaker(source);
        for (Node item = list.getFirstChild(); item != null; item = item.getNext()) {
            made.item(TaskBoxes.read(read(item), source), item.getStartOffset(), item.getEndOffset());
        }
        boolean bullets = list instanceof BulletList;
        int start = list instanceof OrderedList ordered ? Math.max(0, ordered.getStartNumber()) : 1;
        return made.made(
                bullets ? Block.Listing.Marker.BULLET : Block.Listing.Marker.NUMBER, start, list.getStartOffset(),
                list.getEndOffset());
    }
}
