package org.colophon.render.pdf.page.galley;

import java.util.List;
import org.colophon.model.Credit;
import org.colophon.model.CreditLine;
import org.colophon.model.Inline;
import org.colophon.model.PlainText;
import org.colophon.model.SourceSpan;
import org.colophon.render.copy.CreditRun;
import org.colophon.render.pdf.line.Stretch;
import org.colophon.render.pdf.line.Type;
import org.colophon.render.pdf.line.TypedText;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;

/** Turns inline content into typed text. */
public final class TextMaker {

    private static final int RAISED = 38;
    private static final int LOWERED = -12;

    private final ArticleScope scope;
    private final PrintableText letters;
    private final Marks marks;

    /** Whether marks of footnotes are printed; they are left out if words are repeated, as in the contents. */
    public enum Marks { PRINTED, LEFT_OUT }

    public TextMaker(ArticleScope scope) {
        this(scope, Marks.PRINTED);
    }

    public TextMaker(ArticleScope scope, Marks marks) {
        this.scope = scope;
        this.letters = new PrintableText(scope.log(), scope.job().characters());
        this.marks = marks;
    }

    public TypedText make(List<Inline> content, Type type) {
        TypedText text = new TypedText();
        append(content, type, text);
        return text;
    }

    void append(List<Inline> content, Type type, TypedText to) {
        for (Inline inline : content) {
            append(inline, type, to);
        }
    }

    private void append(Inline inline, Type type, TypedText to) {
        switch (inline) {
            case Inline.Text it -> text(it.value(), it.span(), type, to);
            case Inline.Emphasis it -> stress(it, type, to);
            case Inline.Strong it -> append(it.content(), strong(type), to);
            case Inline.Code it -> code(it, type, to);
            case Inline.Link it -> meant(it.content(), link(it), type, to);
            case Inline.LineBreak it -> to.append("\n", type);
            case Inline.NoteRef it -> {
                switch (marks) {
                    case PRINTED -> note(it, type, to);
                    case LEFT_OUT -> { }
                }
            }
            case Inline.Superscript it -> append(it.content(), type.shifted(RAISED), to);
            case Inline.Subscript it -> append(it.content(), type.shifted(LOWERED), to);
            case Inline.Marked it -> meant(it.content(), new Stretch.Marked(it.kind()), type, to);
            case Inline.Ruby it -> ruby(it, type, to);
            case Inline.Foreign it ->
                meant(it.content(), new Stretch.Foreign(it.language()), type.in(it.language()), to);
            case Inline.CreditText it -> credit(it, type, to);
            case Inline.DatelineText it -> dateline(it, type, to);
        }
    }

    /** A dateline is in one face, its reporter too: Hei among Han, the face of the text in an alphabet. */
    private void dateline(Inline.DatelineText dateline, Type type, TypedText to) {
        Type own = switch (type.lettering()) {
            case HAN -> type.in(Typeface.HEI);
            case ALPHABETIC -> type;
        };
        for (Inline inline : dateline.content()) {
            if (inline instanceof Inline.CreditText credit) {
                append(credit.content(), own, to);
            } else {
                append(inline, own, to);
            }
        }
    }

    private void meant(List<Inline> content, Stretch.Meaning meaning, Type type, TypedText to) {
        int from = to.size();
        append(content, type, to);
        to.mean(from, meaning);
    }

    private Stretch.Link link(Inline.Link link) {
        SourceSpan span = SourceSpan.of(link.content());
        return new Stretch.Link(link.target(), scope.log().clean(link.title(), span), span);
    }

    private void code(Inline.Code code, Type type, TypedText to) {
        int from = to.size();
        text(code.value(), code.span(), type.in(Typeface.MONO), to);
        to.mean(from, new Stretch.Code());
    }

    /** Stressed Chinese is Kai, or has a dot below each character if the style asks for it. */
    private void stress(Inline.Emphasis stressed, Type type, TypedText to) {
        switch (scope.style().composing().stress()) {
            case KAI -> append(stressed.content(), type.stressed(), to);
            case DOTS -> {
                switch (type.lettering()) {
                    case HAN -> to.appendStressed(make(stressed.content(), type));
                    case ALPHABETIC -> append(stressed.content(), type.stressed(), to);
                }
            }
        }
    }

    /** A reading in half the size above its characters: syllables, as many as there are Han, each above its own. */
    private void ruby(Inline.Ruby ruby, Type type, TypedText to) {
        Type small = type.sized(type.size() / 2);
        String reading = letters.clean(ruby.reading(), SourceSpan.NONE, small);
        TypedText base = make(ruby.base(), type);
        String plain = PlainText.of(ruby.base());
        String[] syllables = reading.strip().split("\\s+");
        int[] points = plain.codePoints().toArray();
        if (points.length > 1 && points.length == syllables.length && points.length == base.size()) {
            for (int i = 0; i < points.length; i++) {
                to.append(new TypedText().append(Character.toString(points[i]), type), syllables[i], small);
            }
        } else {
            to.append(base, reading, small);
        }
    }

    /** Bold Song smears at text sizes: strong Chinese is Hei. */
    private Type strong(Type type) {
        return scope.isLatin() ? type.in(Weight.BOLD) : type.in(Typeface.HEI);
    }

    public void text(String value, SourceSpan span, Type type, TypedText to) {
        letters.append(value, span, type, to);
    }

    private void note(Inline.NoteRef reference, Type type, TypedText to) {
        int from = to.size();
        to.appendReference(scope.noteMark(reference.noteId()), type.shifted(RAISED), reference.noteId());
        to.mean(from, new Stretch.NoteMark(reference.noteId()));
    }

    private void credit(Inline.CreditText credit, Type type, TypedText to) {
        boolean plain = credit.content().stream().allMatch(Inline.Text.class::isInstance);
        if (plain) {
            SourceSpan span = credit.credits().stream().findFirst().map(Credit::span).orElse(SourceSpan.NONE);
            runs(CreditRun.split(PlainText.of(credit.content()), credit.credits()), span, type, type, to);
        } else {
            append(credit.content(), type, to);
        }
    }

    /** A credit line of a head: names are strong, roles light. */
    public TypedText credits(CreditLine line, Type type) {
        TypedText text = new TypedText();
        runs(CreditRun.of(line), line.span(), type, name(type), text);
        return text;
    }

    /** A credit of a picture, or one inside the text: small, and all in one type. */
    TypedText photoCredits(CreditLine line, Type type) {
        TypedText text = new TypedText();
        runs(CreditRun.of(line), line.span(), type, type, text);
        return text;
    }

    /** Names are bold: those in Han are in Hei, since bold Song smears at the size of text. */
    private static Type name(Type type) {
        return switch (type.lettering()) {
            case HAN -> type.in(Typeface.HEI).in(Weight.BOLD);
            case ALPHABETIC -> type.in(Weight.BOLD);
        };
    }

    /** A section's author: the name is strong. */
    TypedText byline(CreditLine line, Type type) {
        TypedText text = new TypedText();
        runs(CreditRun.of(line), line.span(), type, name(type), text);
        return text;
    }

    private void runs(List<CreditRun> runs, SourceSpan span, Type type, Type person, TypedText to) {
        for (CreditRun run : runs) {
            Type own = switch (run.part()) {
                case PERSON -> person;
                case ROLE, AFFILIATION, BETWEEN -> type;
            };
            text(run.text(), span, own, to);
            run.marks().forEach(mark -> note(mark, type, to));
        }
    }
}
