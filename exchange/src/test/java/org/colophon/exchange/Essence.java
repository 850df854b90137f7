package org.colophon.exchange;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.Note;
import org.colophon.model.PictureInfo;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.model.SourceSpan;

/** The parts that survive a way through a foreign format: titles, credits, sections, blocks, tables, notes. */
final class Essence {

    private Essence() {
    }

    static String of(Edition edition) {
        StringBuilder out = new StringBuilder();
        for (Article article : edition.withoutSpans().articles()) {
            out.append("kicker ").append(article.headline().kicker()).append("\ntitle ")
                    .append(article.headline().title()).append("\ndeck ").append(article.headline().deck())
                    .append('\n');
            article.creditLines().forEach(line -> line(line, out));
            blocks(article.lead(), out);
            for (Section section : article.sections()) {
                out.append("section ").append(section.level()).append(' ').append(section.heading()).append('\n');
                section.creditLines().forEach(line -> line(line, out));
                blocks(section.blocks(), out);
            }
            for (Note note : article.notes()) {
                out.append("note ").append(note.id()).append(' ').append(note.blocks()).append('\n');
            }
        }
        for (LedgerEntry entry : edition.withoutSpans().credits()) {
            out.append(entry.credit()).append('\n');
        }
        // The year of a dateline follows from the day of the edition, which not all formats have.
        return out.toString().replaceAll("(agency=[^,]*, place=[^,]*), date=[^,\\]]*", "$1");
    }

    private static void line(CreditLine line, StringBuilder out) {
        out.append("credit ").append(PlainText.of(line.text())).append('\n');
    }

    private static void blocks(List<Block> blocks, StringBuilder out) {
        for (Block block : blocks) {
            out.append(block instanceof Block.Figure figure ? words(figure) : block).append('\n');
        }
    }

    /** A picture has another reference in each format; whether its credit has a line of its own is a matter of form. */
    private static String words(Block.Figure it) {
        Block.Figure bare = new Block.Figure(it.id(), "picture", it.alt(), List.of(), List.of(), SourceSpan.NONE,
                PictureInfo.NONE);
        return bare + " " + PlainText.of(it.caption()).strip() + " " + it.creditLines();
    }
}
