package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rewrites articles: their ids, references to pictures, links, or whole blocks. Everything else stays the same.
 *
 * @param ids gives the new id for an old one
 * @param assets gives the new reference for an old one
 * @param links gives the new link for an old one, whose words are new already
 * @param replacements gives the block in place of one whose content was rewritten
 * @param people gives the person in place of another
 */
record EditionRewriter(
        UnaryOperator<String> ids,
        UnaryOperator<String> assets,
        UnaryOperator<Inline.Link> links,
        UnaryOperator<Block> replacements,
        UnaryOperator<Person> people) {

    private static final EditionRewriter SAME = new EditionRewriter(
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            UnaryOperator.identity(),
            UnaryOperator.identity());

    static EditionRewriter ofIds(UnaryOperator<String> ids, UnaryOperator<Inline.Link> links) {
        return new EditionRewriter(ids, SAME.assets, links, SAME.replacements, SAME.people);
    }

    static EditionRewriter ofAssets(UnaryOperator<String> assets) {
        return new EditionRewriter(SAME.ids, assets, SAME.links, SAME.replacements, SAME.people);
    }

    static EditionRewriter ofLinks(UnaryOperator<Inline.Link> links) {
        return new EditionRewriter(SAME.ids, SAME.assets, links, SAME.replacements, SAME.people);
    }

    static EditionRewriter ofBlocks(UnaryOperator<Block> replacements) {
        return new EditionRewriter(SAME.ids, SAME.assets, SAME.links, replacements, SAME.people);
    }

    static EditionRewriter ofPeople(UnaryOperator<Person> people) {
        return new EditionRewriter(SAME.ids, SAME.assets, SAME.links, SAME.replacements, people);
    }

    /** The same edition, with its articles and staff rewritten. */
    Edition edition(Edition it) {
        return new Edition(
                it.info().withStaff(credits(it.info().staff())), it.articles().stream().map(this::article).toList());
    }

    Article article(Article it) {
        return new Article(
                ids.apply(it.id()),
                it.source(),
                headline(it.headline()),
                creditLines(it.creditLines()),
                blocks(it.lead()),
                it.sections().stream().map(this::section).toList(),
                it.notes().stream().map(this::note).toList(),
                it.page(),
                it.language(),
                it.span(),
                it.metadata());
    }

    private Headline headline(Headline it) {
        return new Headline(inlines(it.kicker()), inlines(it.title()), inlines(it.deck()));
    }

    private Section section(Section it) {
        return new Section(
                ids.apply(it.id()),
                it.level(),
                inlines(it.heading()),
                creditLines(it.creditLines()),
                blocks(it.blocks()),
                it.span());
    }

    private Note note(Note it) {
        return new Note(ids.apply(it.id()), blocks(it.blocks()), it.span());
    }

    private List<CreditLine> creditLines(List<CreditLine> lines) {
        return lines.stream().map(this::creditLine).toList();
    }

    private CreditLine creditLine(CreditLine it) {
        return new CreditLine(ids.apply(it.id()), inlines(it.text()), credits(it.credits()), it.span());
    }

    private List<Credit> credits(List<Credit> credits) {
        return credits.stream()
                .map(it -> new Credit(
                        ids.apply(it.id()), it.role(), contributors(it.contributors()), it.text(), it.span()))
                .toList();
    }

    private List<Contributor> contributors(List<Contributor> contributors) {
        return contributors.stream()
                .map(it -> new Contributor(people.apply(it.person()), it.affiliations()))
                .toList();
    }

    private List<Block> blocks(List<Block> blocks) {
        Copies copies = new Copies();
        blocks.forEach(copies::visit);
        return copies.blocks;
    }

    private List<Block.TableRow> rows(List<Block.TableRow> rows) {
        return rows.stream().map(row -> new Block.TableRow(row.cells().stream().map(this::inlines).toList())).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        return content.stream().map(this::inline).toList();
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text it -> it;
            case Inline.Emphasis it -> new Inline.Emphasis(inlines(it.content()));
            case Inline.Strong it -> new Inline.Strong(inlines(it.content()));
            case Inline.Code it -> it;
            case Inline.Link it -> links.apply(new Inline.Link(it.target(), it.title(), inlines(it.content())));
            case Inline.LineBreak it -> it;
            case Inline.NoteRef it -> new Inline.NoteRef(ids.apply(it.noteId()), it.span());
            case Inline.Superscript it -> new Inline.Superscript(inlines(it.content()));
            case Inline.Subscript it -> new Inline.Subscript(inlines(it.content()));
            case Inline.Marked it -> new Inline.Marked(it.kind(), inlines(it.content()));
            case Inline.Ruby it -> new Inline.Ruby(inlines(it.base()), it.reading());
            case Inline.Foreign it -> new Inline.Foreign(it.language(), inlines(it.content()));
            case Inline.CreditText it -> new Inline.CreditText(inlines(it.content()), credits(it.credits()));
            case Inline.DatelineText it -> new Inline.DatelineText(inlines(it.content()), it.dateline());
        };
    }

    /** Copies of blocks, with their content rewritten. */
    private final class Copies extends BlockVisitor {

        private final List<Block> blocks = new ArrayList<>();

        private void add(Block copy) {
            blocks.add(replacements.apply(copy));
        }

        @Override
        protected void visitOther(Block block) {
            throw new IllegalStateException("no copy of blocks of the kind " + block.getClass().getSimpleName());
        }

        @Override
        protected void visitParagraph(Block.Paragraph it) {
            add(new Block.Paragraph(ids.apply(it.id()), it.kind(), inlines(it.content()), it.span()));
        }

        @Override
        protected void visitSubheading(Block.Subheading it) {
            add(new Block.Subheading(ids.apply(it.id()), it.level(), inlines(it.content()), it.span()));
        }

        @Override
        protected void visitQuote(Block.Quote it) {
            add(new Block.Quote(ids.apply(it.id()), blocks(it.blocks()), it.span()));
        }

        @Override
        protected void visitPullQuote(Block.PullQuote it) {
            add(new Block.PullQuote(ids.apply(it.id()), inlines(it.content()), inlines(it.attribution()), it.span()));
        }

        @Override
        protected void visitListing(Block.Listing it) {
            List<Block.ListItem> items = it.items().stream()
                    .map(item -> new Block.ListItem(blocks(item.blocks()), item.span()))
                    .toList();
            add(new Block.Listing(ids.apply(it.id()), it.marker(), it.start(), items, it.span()));
        }

        @Override
        protected void visitTable(Block.Table it) {
            add(new Block.Table(
                    ids.apply(it.id()),
                    inlines(it.caption()),
                    it.columns(),
                    rows(it.head()),
                    rows(it.body()),
                    it.span()));
        }

        @Override
        protected void visitFigure(Block.Figure it) {
            String asset = it.asset();
            add(new Block.Figure(ids.apply(it.id()), asset == null ? null : assets.apply(asset), it.alt(),
                    inlines(it.caption()), creditLines(it.creditLines()), it.span(), it.info()));
        }

        @Override
        protected void visitCodeBlock(Block.CodeBlock it) {
            add(new Block.CodeBlock(ids.apply(it.id()), it.language(), it.text(), it.span()));
        }

        @Override
        protected void visitVerse(Block.Verse it) {
            add(new Block.Verse(
                    ids.apply(it.id()),
                    it.lines().stream().map(EditionRewriter.this::inlines).toList(),
                    it.span()));
        }

        @Override
        protected void visitTurn(Block.Turn it) {
            add(new Block.Turn(ids.apply(it.id()), inlines(it.speaker()), inlines(it.content()), it.span()));
        }

        @Override
        protected void visitEditorNote(Block.EditorNote it) {
            add(new Block.EditorNote(
                    ids.apply(it.id()), inlines(it.label()), blocks(it.blocks()), it.span()));
        }

        @Override
        protected void visitBox(Block.Box it) {
            add(new Block.Box(ids.apply(it.id()), inlines(it.heading()), blocks(it.blocks()), it.span()));
        }

        @Override
        protected void visitCreditLine(CreditLine it) {
            add(creditLine(it));
        }

        @Override
        protected void visitJumpNote(Block.JumpNote it) {
            add(new Block.JumpNote(ids.apply(it.id()), it.direction(), it.page(), inlines(it.content()), it.span()));
        }

        @Override
        protected void visitDivider(Block.Divider it) {
            add(new Block.Divider(ids.apply(it.id()), it.span()));
        }

        @Override
        protected void visitVerbatim(Block.Verbatim it) {
            add(new Block.Verbatim(ids.apply(it.id()), it.text(), it.span()));
        }
    }
}
