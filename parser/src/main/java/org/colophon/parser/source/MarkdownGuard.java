package org.colophon.parser.source;

import com.vladsch.flexmark.util.ast.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.colophon.model.DiagnosticCode;
import org.jspecify.annotations.Nullable;

/**
 * Guards the text behind flexmark, which recurses and has unchecked exceptions of its own. A block that it cannot read
 * is kept from it and printed as plain paragraphs; the blocks around it keep their structure.
 */
public final class MarkdownGuard {

    /** Blocks that only fail together are looked for so often; then all are plain. Each search parses a few times. */
    private static final int MOST_SEARCHES = 8;

    private final Function<String, Node> markdown;
    private final SourceText source;
    private final Findings findings;
    private final SafetyNet net;

    public MarkdownGuard(Function<String, Node> markdown, SourceText source, Findings findings, SafetyNet net) {
        this.markdown = markdown;
        this.source = source;
        this.findings = findings;
        this.net = net;
    }

    /**
     * A source as flexmark reads it.
     *
     * @param document the nodes, with offsets in the source
     * @param aside the blocks that were kept from it
     */
    public record Guarded(Node document, List<SourceStretch> aside) { }

    public Guarded parse(String text) {
        Attempt whole = Attempt.at(text, markdown);
        return whole.document() == null ? withoutCulprits(text) : new Guarded(whole.document(), List.of());
    }

    /** The result of giving flexmark a text: nodes, or the name of the exception. */
    private record Attempt(@Nullable Node document, String failure) {

        static Attempt at(String text, Function<String, Node> markdown) {
            try {
                return new Attempt(markdown.apply(text), "");
            } catch (StackOverflowError | RuntimeException e) {
                return new Attempt(null, e.getClass().getSimpleName());
            }
        }

        boolean failed() {
            return document == null;
        }
    }

    private Guarded withoutCulprits(String text) {
        List<SourceStretch> kept = new ArrayList<>();
        List<SourceStretch> aside = new ArrayList<>();
        for (SourceStretch block : SourceBlocks.of(text)) {
            Attempt alone = Attempt.at(text.substring(block.start(), block.end()), markdown);
            if (alone.failed()) {
                setAside(List.of(block), aside, alone.failure());
            } else {
                kept.add(block);
            }
        }
        Attempt rest = Attempt.at(without(text, aside), markdown);
        for (int search = 0; rest.failed() && !kept.isEmpty() && search < MOST_SEARCHES; search++) {
            setAside(List.of(kept.remove(culprit(text, kept, aside))), aside, rest.failure());
            rest = Attempt.at(without(text, aside), markdown);
        }
        if (rest.document() != null) {
            return new Guarded(rest.document(), aside);
        }
        setAside(kept, aside, rest.failure());
        return new Guarded(markdown.apply(without(text, aside)), aside);
    }

    private void setAside(List<SourceStretch> blocks, List<SourceStretch> aside, String failure) {
        aside.addAll(blocks);
        blocks.forEach(block -> tooComplex(block.start(), block.end(), failure));
    }

    /** The index of a block with which the blocks before it cannot be read, and without which they can. */
    private int culprit(String text, List<SourceStretch> kept, List<SourceStretch> aside) {
        int readable = 0;
        int unreadable = kept.size();
        while (unreadable - readable > 1) {
            int middle = (readable + unreadable) / 2;
            List<SourceStretch> hidden = new ArrayList<>(aside);
            hidden.addAll(kept.subList(middle, kept.size()));
            if (Attempt.at(without(text, hidden), markdown).failed()) {
                unreadable = middle;
            } else {
                readable = middle;
            }
        }
        return unreadable - 1;
    }

    /** Blanks take the place of blocks, so that flexmark sees a gap and offsets hold. */
    private static String without(String text, List<SourceStretch> blocks) {
        char[] left = text.toCharArray();
        for (SourceStretch block : blocks) {
            for (int i = block.start(); i < block.end(); i++) {
                left[i] = left[i] == '\n' || left[i] == '\r' ? left[i] : ' ';
            }
        }
        return new String(left);
    }

    /** A step of the walk over flexmark's nodes: an exception in it is flexmark's fault or ours. */
    <T> T walk(Node node, Supplier<T> step, Supplier<T> instead) {
        int start = node.getStartOffset();
        int end = node.getEndOffset();
        return net.step(ReadingStage.MARKDOWN, start, end, () -> {
            try {
                return step.get();
            } catch (RuntimeException e) {
                if (!isFlexmarks(e)) {
                    throw e;
                }
                tooComplex(start, end, e.getClass().getSimpleName());
                return instead.get();
            }
        }, instead);
    }

    private static boolean isFlexmarks(RuntimeException e) {
        for (StackTraceElement frame : e.getStackTrace()) {
            if (!frame.getClassName().startsWith("java.")) {
                return frame.getClassName().startsWith("com.vladsch.");
            }
        }
        return false;
    }

    private void tooComplex(int start, int end, String failure) {
        findings.add(DiagnosticCode.MARKDOWN_TOO_COMPLEX,
                "the Markdown of this block could not be read (" + failure + "): it is kept as plain text", start, end);
    }
}
