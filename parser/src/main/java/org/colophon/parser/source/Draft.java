package org.colophon.parser.source;

import java.util.List;
import org.colophon.model.Block;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.parser.text.Glyphs;

/** A block as Markdown has it, before anything is known of credits, captions and broken paragraphs. */
public sealed interface Draft {

    /** Offset of its start in the source. */
    int start();

    /** Offset of its end in the source. */
    int end();

    /**
     * A paragraph, still in its source lines.
     *
     * @param lines the lines, at least one
     * @param pictures pictures in it, in order, each in one of its lines
     * @param seams the places at which a break had cut it, or seems to have cut it from the next
     */
    record Prose(List<Line> lines, List<Picture> pictures, List<Seam> seams, int start, int end) implements Draft {

        public Prose {
            lines = List.copyOf(lines);
            pictures = List.copyOf(pictures);
            seams = List.copyOf(seams);
            forward(start, end);
            boolean fits = !lines.isEmpty();
            for (Picture picture : pictures) {
                fits &= picture.line() < lines.size();
            }
            if (!fits) {
                throw new IllegalArgumentException("a paragraph has lines, and its pictures are in them");
            }
        }

        /** The rest of it when other lines were taken out. */
        public Prose with(List<Line> left) {
            return new Prose(left, pictures, List.of(), left.getFirst().start(), left.getLast().end());
        }

        /** Whether words of it come before its first picture. */
        public boolean hasWordsBeforePicture() {
            Picture first = pictures.getFirst();
            for (int i = 0; i <= first.line() && i < lines.size(); i++) {
                Line line = lines.get(i);
                if (!line.content().isEmpty() && line.start() < first.start()) {
                    return true;
                }
            }
            return false;
        }

        /** Its words as one line, without blanks at its edges. */
        public Line whole() {
            return new Line(List.of(new Inline.Text(Glyphs.strip(text()), SourceSpan.NONE)), start, end, false);
        }

        /** The words of all its lines. */
        public String text() {
            if (lines.size() == 1) {
                return lines.getFirst().text();
            }
            if (lines.size() == 2) {
                return lines.getFirst().text().isEmpty() ? lines.getLast().text()
                        : lines.getFirst().text() + "\n" + lines.getLast().text();
            }
            StringBuilder text = new StringBuilder();
            for (Line line : lines) {
                text.append(text.isEmpty() ? "" : "\n").append(line.text());
            }
            return text.toString();
        }
    }

    /** A heading. */
    record Heading(int level, List<Inline> content, int start, int end) implements Draft {
        public Heading {
            content = List.copyOf(content);
            forward(start, end);
            if (level < 1 || level > 6) {
                throw new IllegalArgumentException("a heading is of level 1 to 6, but this is of " + level);
            }
        }
    }

    /** Words that belong to the printed page and not to the text: the title over the second half of an article. */
    record Lifted(List<Inline> words, int start, int end) implements Draft {
        public Lifted {
            words = List.copyOf(words);
            forward(start, end);
        }

        /** The words of a paragraph of one line. */
        public static Lifted of(Prose line) {
            return new Lifted(line.lines().getFirst().content(), line.start(), line.end());
        }
    }

    /** A blockquote with its content. */
    record Quoted(List<Draft> content, int start, int end) implements Draft {
        public Quoted {
            content = List.copyOf(content);
            forward(start, end);
        }
    }

    /** Anything whose kind Markdown settles by itself. */
    record Settled(Maker maker, int start, int end) implements Draft {
        public Settled {
            forward(start, end);
        }
    }

    private static void forward(int start, int end) {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("a draft goes forward, but this goes from " + start + " to " + end);
        }
    }

    /** Makes a block once its id is known. */
    @FunctionalInterface
    interface Maker {
        Block make(String id, BlockMaking making);
    }

    /**
     * A picture in a paragraph.
     *
     * @param alt its description
     * @param target its reference
     * @param caption its title, as a line; empty where it has none
     * @param line index of its line
     */
    record Picture(String alt, String target, List<Line> caption, int line, int start, int end) {
        public Picture {
            caption = List.copyOf(caption);
            forward(start, end);
            if (line < 0) {
                throw new IllegalArgumentException("a picture is in a line, but this in " + line);
            }
        }

        /** The same picture with its line counted from another one. */
        Picture below(int first) {
            return new Picture(alt, target, caption, line - first, start, end);
        }
    }
}
