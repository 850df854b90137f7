package org.colophon.model;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * Rewrites articles: their ids, spans, links, people, references to pictures, or whole blocks. Parts that a subclass
 * does not override stays the same.
 */
abstract class EditionRewriter {

    static EditionRewriter ofIds(UnaryOperator<String> ids, UnaryOperator<Inline.Link> links) {
        return new EditionRewriter() {
            @Override
            String id(String id) {
                return ids.apply(id);
            }

            @Override
            Inline.Link link(Inline.Link link) {
                return links.apply(link);
            }
        };
    }

    static EditionRewriter ofAssets(UnaryOperator<String> assets) {
        return new EditionRewriter() {
            @Override
            String asset(String asset) {
                return assets.apply(asset);
            }
        };
    }

    static EditionRewriter ofLinks(UnaryOperator<Inline.Link> links) {
        return ofIds(UnaryOperator.identity(), links);
    }

    static EditionRewriter ofBlocks(UnaryOperator<Block> replacements) {
        return new EditionRewriter() {
            @Override
            Block replacement(Block block) {
                return replacements.apply(block);
            }
        };
    }

    static EditionRewriter ofPeople(UnaryOperator<Person> people) {
        return new EditionRewriter() {
            @Override
            Person person(Person person) {
                return people.apply(person);
            }
        };
    }

    static EditionRewriter withoutSpans() {
        return new EditionRewriter() {
            @Override
            SourceSpan span(SourceSpan span) {
                return SourceSpan.NONE;
            }

            @Override
            List<Inline> line(List<Inline> content) {
                List<Inline> joined = new ArrayList<>();
                for (Inline inline : content) {
                    if (inline instanceof Inline.Text it && !joined.isEmpty()
                            && joined.getLast() instanceof Inline.Text before) {
                        joined.set(joined.size() - 1, Inline.Text.of(before.value() + it.value()));
                    } else {
                        joined.add(inline);
                    }
                }
                return joined;
            }
        };
    }

    /** Returns the new id for an old one. */
    String id(String id) {
        return id;
    }

    /** Returns the new reference to a picture for an old one. */
    String asset(String asset) {
        return asset;
    }

    /** Returns the new link for an old one, whose words are new already. */
    Inline.Link link(Inline.Link link) {
        return link;
    }

    /** Returns the block in place of one whose content was rewritten. */
    Block replacement(Block block) {
        return block;
    }

    /** Returns the person in place of another. */
    Person person(Person person) {
        return person;
    }

    /** Returns the place of a part in place of an old one. */
    SourceSpan span(SourceSpan span) {
        return span;
    }

    /** Returns the line in place of one whose parts are new already. */
    List<Inline> line(List<Inline> content) {
        return content;
    }

    /** The same edition, with its articles and staff rewritten. */
    Edition edition(Edition it) {
        return new Edition(
                it.info().withStaff(credits(it.info().staff())), it.articles().stream().map(this::article).toList());
    }

    Article article(Article it) {
        return new Article(
                id(it.id()),
                it.source(),
                headline(it.headline()),
                creditLines(it.creditLines()),
                blocks(it.lead()),
                it.sections().stream().map(this::section).toList(),
                it.notes().stream().map(this::note).toList(),
                it.page(),
                it.language(),
                span(it.span()),
                it.metadata());
    }

    private Headline headline(Headline it) {
        return new Headline(inlines(it.kicker()), inlines(it.title()), inlines(it.deck()));
    }

    Section section(Section it) {
        return new Section(
                id(it.id()),
                it.level(),
                inlines(it.heading()),
                creditLines(it.creditLines()),
                blocks(it.blocks()),
                span(it.span()));
    }

    Note note(Note it) {
        return new Note(id(it.id()), blocks(it.blocks()), span(it.span()));
    }

    List<CreditLine> creditLines(List<CreditLine> lines) {
        return lines.stream().map(this::creditLine).toList();
    }

    private CreditLine creditLine(CreditLine it) {
        return new CreditLine(id(it.id()), inlines(it.text()), credits(it.credits()), span(it.span()));
    }

    private List<Credit> credits(List<Credit> credits) {
        return credits.stream()
                .map(it -> new Credit(
                        id(it.id()), it.role(), contributors(it.contributors()), it.text(), span(it.span())))
                .toList();
    }

    private List<Contributor> contributors(List<Contributor> contributors) {
        return contributors.stream()
                .map(it -> new Contributor(person(it.person()), it.affiliations()))
                .toList();
    }

    List<Block> blocks(List<Block> blocks) {
        Copies copies = new Copies();
        blocks.forEach(copies::visit);
        return copies.blocks;
    }

    private List<Block.TableRow> rows(List<Block.TableRow> rows) {
        return rows.stream().map(row -> new Block.TableRow(row.cells().stream().map(this::inlines).toList())).toList();
    }

    private List<Inline> inlines(List<Inline> content) {
        return line(content.stream().map(this::inline).toList());
    }

    private Inline inline(Inline inline) {
        return switch (inline) {
            case Inline.Text it -> new Inline.Text(it.value(), span(it.span()));
            case Inline.Emphasis it -> new Inline.Emphasis(inlines(it.content()));
            case Inline.Strong it -> new Inline.Strong(inlines(it.content()));
            case Inline.Code it -> new Inline.Code(it.value(), span(it.span()));
            case Inline.Link it -> link(new Inline.Link(it.target(), it.title(), inlines(it.content())));
            case Inline.LineBreak it -> new Inline.LineBreak(span(it.span()));
            case Inline.NoteRef it -> new Inline.NoteRef(id(it.noteId()), span(it.span()));
            case Inline.Superscript it -> new Inline.Superscript(inlines(it.content()));
            case Inline.Subscript it -> new Inline.Subscript(inlines(it.content()));
            case Inline.Marked it -> new Inline.Marked(it.kind(), inlines(it.content()));
            case Inline.Ruby it -> new Inline.Ruby(inlines(it.base()), it.reading());
            case Inline.Foreign it -> new Inline.Foreign(it.language(), inlines(it.content()));
            case Inline.CreditText it -> new Inline.CreditText(inlines(it.content()), credits(it.credits()));
            case Inline.DatelineText it -> new Inline.DatelineText(inlines(it.content()), dateline(it.dateline()));
        };
    }

    private Dateline dateline(Dateline it) {
        return it.withSpan(span(it.span()));
    }

    /** Copies of blocks, with their content rewritten. */
    private final class Copies extends BlockVisitor {

        private final List<Block> blocks = new ArrayList<>();

        private void add(Block copy) {
            blocks.add(replacement(copy));
        }

        @Override
        protected void visitOther(Block block) {
            throw new IllegalStateException("no copy of blocks of the kind " + block.getClass().getSimpleName());
        }

        @Override
        protected void visitParagraph(Block.Paragraph it) {
            add(new Block.Paragraph(id(it.id()), it.kind(), inlines(it.content()), span(it.span())));
        }

        @Override
        protected void visitSubheading(Block.Subheading it) {
            add(new Block.Subheading(id(it.id()), it.level(), inlines(it.content()), span(it.span())));
        }

        @Override
        protected void visitQuote(Block.Quote it) {
            add(new Block.Quote(id(it.id()), blocks(it.blocks()), span(it.span())));
        }

        @Override
        protected void visitPullQuote(Block.PullQuote it) {
            add(new Block.PullQuote(id(it.id()), inlines(it.content()), inlines(it.attribution()), span(it.span())));
        }

        @Override
        protected void visitListing(Block.Listing it) {
            List<Block.ListItem> items = it.items().stream()
                    .map(item -> new Block.ListItem(blocks(item.blocks()), span(item.span())))
                    .toList();
            add(new Block.Listing(id(it.id()), it.marker(), it.start(), items, span(it.span())));
        }

        @Override
        protected void visitTable(Block.Table it) {
            add(new Block.Table(
                    id(it.id()),
                    inlines(it.caption()),
                    it.columns(),
                    rows(it.head()),
                    rows(it.body()),
                    span(it.span())));
        }

        @Override
        protected void visitFigure(Block.Figure it) {
            String asset = it.asset();
            add(new Block.Figure(id(it.id()), asset == null ? null : asset(asset), it.alt(),
                    inlines(it.caption()), creditLines(it.creditLines()), span(it.span()), it.info()));
        }

        @Override
        protected void visitCodeBlock(Block.CodeBlock it) {
            add(new Block.CodeBlock(id(it.id()), it.language(), it.text(), span(it.span())));
        }

        @Override
        protected void visitVerse(Block.Verse it) {
            add(new Block.Verse(
                    id(it.id()),
                    it.lines().stream().map(EditionRewriter.this::inlines).toList(),
                    span(it.span())));
        }

        @Override
        protected void visitTurn(Block.Turn it) {
            add(new Block.Turn(id(it.id()), inlines(it.speaker()), inlines(it.content()), span(it.span())));
        }

        @Override
        protected void visitEditorNote(Block.EditorNote it) {
            add(new Block.EditorNote(
                    id(it.id()), inlines(it.label()), blocks(it.blocks()), span(it.span())));
        }

        @Override
        protected void visitBox(Block.Box it) {
            add(new Block.Box(id(it.id()), inlines(it.heading()), blocks(it.blocks()), span(it.span())));
        }

        @Override
        protected void visitCreditLine(CreditLine it) {
            add(creditLine(it));
        }

        @Override
        protected void visitJumpNote(Block.JumpNote it) {
            add(new Block.JumpNote(id(it.id()), it.direction(), it.page(), inlines(it.content()), span(it.span())));
        }

        @Override
        protected void visitDivider(Block.Divider it) {
            add(new Block.Divider(id(it.id()), span(it.span())));
        }

        @Override
        protected void visitVerbatim(Block.Verbatim it) {
            add(new Block.Verbatim(id(it.id()), it.text(), span(it.span())));
        }
    }
}
