package org.colophon.render.pdf.file;

import java.util.List;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.CreditLine;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.colophon.model.Note;
import org.colophon.model.PlainText;
import org.colophon.model.Section;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.frame.BlockPart;

/**
 * Makes the structure of a file from the model: articles, headings, credits, paragraphs, lists, tables, figures, notes.
 */
final class StructureMaker {

    private final Structure structure = new Structure();
    private final RenderLog log;
    private String title = "";

    private StructureMaker(RenderLog log) {
        this.log = log;
    }

    static Structure of(Edition edition, RenderLog log) {
        StructureMaker maker = new StructureMaker(log);
        for (Article article : edition.articles()) {
            log.begin(article.source());
            maker.article(article, edition);
        }
        return maker.structure;
    }

    private void article(Article article, Edition edition) {
        Element art = structure.document().child(Tag.ART);
        structure.hold(article.id(), art);
        if (!article.language().equals(edition.info().language())) {
            art.language(article.language());
        }
        title = PlainText.of(article.headline().title()).replace('\n', ' ');
        part(article.id(), BlockPart.KICKER, article.headline().kicker(), art, Tag.KICKER);
        if (!article.headline().title().isEmpty()) {
            structure.put(article.id(), BlockPart.TITLE, art.child(Tag.heading(1)));
        }
        part(article.id(), BlockPart.DECK, article.headline().deck(), art, Tag.DECK);
        article.creditLines().forEach(line -> credit(line, art, Tag.CREDITS));
        blocks(article.lead(), art);
        article.sections().forEach(section -> section(section, art));
        article.notes().forEach(note -> note(note, art));
    }

    private void part(String id, BlockPart part, List<Inline> content, Element parent, Tag tag) {
        if (!content.isEmpty()) {
            structure.put(id, part, parent.child(tag));
        }
    }

    private void credit(CreditLine line, Element parent, Tag tag) {
        structure.put(line.id(), BlockPart.TEXT, parent.child(tag));
    }

    private void section(Section section, Element art) {
        Element sect = art.child(Tag.SECT);
        structure.hold(section.id(), sect);
        structure.put(section.id(), BlockPart.TEXT, sect.child(Tag.heading(Math.max(2, section.level()))));
        section.creditLines().forEach(line -> credit(line, sect, Tag.BYLINE));
        blocks(section.blocks(), sect);
    }

    private void note(Note note, Element art) {
        Element element = art.child(Tag.NOTE).id(note.id());
        Element first = element.child(Tag.P);
        structure.hold(note.id(), element);
        structure.put(note.id(), BlockPart.TEXT, first);
        // The mark of the note is at the head of its first paragraph.
        boolean joined = !note.blocks().isEmpty() && note.blocks().getFirst() instanceof Block.Paragraph;
        if (joined) {
            structure.put(note.blocks().getFirst().id(), BlockPart.TEXT, first);
        }
        blocks(note.blocks().subList(joined ? 1 : 0, note.blocks().size()), element);
    }

    private void blocks(List<Block> blocks, Element parent) {
        blocks.forEach(block -> block(block, parent));
    }

    private void block(Block block, Element parent) {
        switch (block) {
            case Block.Paragraph it -> text(it, parent, Tag.of(it.kind()));
            case Block.Subheading it ->
                structure.put(it.id(), BlockPart.TEXT, parent.child(Tag.heading(it.level() + 1)));
            case Block.Quote it -> blocks(it.blocks(), held(it, parent, Tag.BLOCK_QUOTE));
            case Block.PullQuote it -> pullQuote(it, parent);
            case Block.Listing it -> list(it, parent);
            case Block.Table it -> table(it, parent);
            case Block.Figure it -> figure(it, parent);
            case Block.CodeBlock it -> text(it, parent, Tag.LISTING);
            case Block.Verse it -> text(it, parent, Tag.VERSE);
            case Block.Turn it -> text(it, parent, Tag.TURN);
            case Block.EditorNote it -> boxed(it, it.blocks(), parent, Tag.EDITOR_NOTE);
            case Block.Box it -> boxed(it, it.blocks(), parent, Tag.SIDEBAR);
            case CreditLine it -> credit(it, parent, Tag.CREDITS);
            case Block.JumpNote it -> text(it, parent, Tag.JUMP_NOTE);
            case Block.Divider it -> structure.hold(it.id(), parent);
            case Block.Verbatim it -> text(it, parent, Tag.LISTING);
        }
    }

    private void text(Block block, Element parent, Tag tag) {
        structure.put(block.id(), BlockPart.TEXT, parent.child(tag));
    }

    private Element held(Block block, Element parent, Tag tag) {
        Element element = parent.child(tag);
        structure.hold(block.id(), element);
        return element;
    }

    private void pullQuote(Block.PullQuote quote, Element parent) {
        Element element = held(quote, parent, Tag.PULL_QUOTE);
        structure.put(quote.id(), BlockPart.TEXT, element.child(Tag.P));
        structure.put(quote.id(), BlockPart.ATTRIBUTION, element.child(Tag.ATTRIBUTION));
    }

    private void boxed(Block box, List<Block> blocks, Element parent, Tag tag) {
        Element element = held(box, parent, tag);
        structure.put(box.id(), BlockPart.TEXT, element.child(Tag.LABEL));
        blocks(blocks, element);
    }

    private void list(Block.Listing list, Element parent) {
        Element element = held(list, parent, Tag.L).numbering(switch (list.marker()) {
            case BULLET -> "Disc";
            case NUMBER -> "Decimal";
        });
        for (int i = 0; i < list.items().size(); i++) {
            Element item = element.child(Tag.LI);
            structure.put(list.id(), new BlockPart.Marker(i), item.child(Tag.LBL));
            blocks(list.items().get(i).blocks(), item.child(Tag.L_BODY));
        }
    }

    private void table(Block.Table table, Element parent) {
        Element element = held(table, parent, Tag.TABLE);
        structure.put(table.id(), BlockPart.CAPTION, element.child(Tag.CAPTION));
        rows(table, table.head(), 0, element.child(Tag.T_HEAD), Tag.TH);
        rows(table, table.body(), table.head().size(), element.child(Tag.T_BODY), Tag.TD);
    }

    private void rows(Block.Table table, List<Block.TableRow> rows, int first, Element group, Tag cell) {
        for (int r = 0; r < rows.size(); r++) {
            Element row = group.child(Tag.TR);
            for (int c = 0; c < table.columns().size(); c++) {
                structure.put(table.id(), new BlockPart.Cell(first + r, c), row.child(cell));
            }
        }
    }

    private void figure(Block.Figure figure, Element parent) {
        Element group = held(figure, parent, Tag.DIV);
        structure.put(figure.id(), BlockPart.SIGN, group.child(Tag.FIGURE).alt(log.clean(alt(figure), figure.span())));
        Element caption = group.child(Tag.CAPTION);
        structure.put(figure.id(), BlockPart.TEXT, caption.child(Tag.P));
        figure.creditLines().forEach(line -> credit(line, caption, Tag.CREDITS));
    }

    /** The description of a picture: that of its author, else its caption, else the title of its article. */
    private String alt(Block.Figure figure) {
        String caption = PlainText.of(figure.caption()).replace('\n', ' ');
        if (!figure.alt().isBlank() || !caption.isBlank()) {
            return figure.alt().isBlank() ? caption : figure.alt();
        }
        if (figure.asset() != null) {
            log.report(
                    DiagnosticCode.PICTURE_WITHOUT_WORDS,
                    "nothing says what the picture " + figure.asset() + " shows: readers are told the title instead",
                    figure.span());
        }
        return title.isBlank() ? figure.id() : title;
    }
}
