package org.colophon.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Compares the data of an edition with the words that it prints. */
final class EditionCheck extends EditionWalker {

    private final List<Diagnostic> found = new ArrayList<>();
    private final Set<String> creditIds = new HashSet<>();
    private String source = "";

    private EditionCheck() {
    }

    static List<Diagnostic> of(Edition edition) {
        EditionCheck check = new EditionCheck();
        Objects.requireNonNull(edition, "edition").articles().forEach(check::article);
        edition.info().staff().forEach(credit -> check.staff(credit));
        return List.copyOf(check.found);
    }

    private void report(DiagnosticCode code, String message, SourceSpan span) {
        found.add(Diagnostic.of(code, message, source, span));
    }

    private void article(Article article) {
        source = article.source();
        if (PlainText.of(article.headline().title()).isBlank() && !article.isOfPicturesAlone()) {
            report(DiagnosticCode.MISSING_TITLE,
                    "the article has no title: begin it with # and the title", SourceSpan.NONE);
        }
        walk(article);
        for (Note note : NoteNumbers.of(article).unmarked()) {
            report(DiagnosticCode.DANGLING_NOTE,
                    "nothing in the text refers to this footnote: it is printed at the end", note.span());
        }
    }

    private void staff(Credit credit) {
        source = "";
        names(credit, credit.text(), credit.span());
        creditId(credit);
    }

    @Override
    protected void credit(Credit credit, LedgerEntry.Place place, String holderId) {
        creditId(credit);
    }

    private void creditId(Credit credit) {
        if (!creditIds.add(credit.id())) {
            report(DiagnosticCode.SHARED_CREDIT_ID, "two credits have the id " + credit.id()
                    + ": give each one of its own", credit.span());
        }
    }

    @Override
    protected void beginBlock(Block block) {
        if (block instanceof CreditLine line) {
            printed(line.credits(), line.text(), line.span());
        }
    }

    @Override
    protected void inline(Inline inline) {
        if (inline instanceof Inline.CreditText it) {
            printed(it.credits(), it.content(), SourceSpan.of(it.content()));
        } else if (inline instanceof Inline.DatelineText it) {
            part("the dateline", it.dateline().text(), words(it.content()), it.dateline().span());
        }
    }

    private void printed(List<Credit> credits, List<Inline> line, SourceSpan span) {
        String words = words(line);
        for (Credit credit : credits) {
            part("the credit", credit.text(), words, span);
            names(credit, words, span);
        }
    }

    private void names(Credit credit, String words, SourceSpan span) {
        part("the role", credit.role().label(), words, span);
        for (Contributor contributor : credit.contributors()) {
            part("the name", contributor.person().name(), words, span);
            for (String affiliation : contributor.affiliations()) {
                part("the affiliation", affiliation, words, span);
            }
        }
    }

    private void part(String kind, String said, String words, SourceSpan span) {
        if (!words.contains(said) && !solid(words).contains(solid(said))) {
            report(DiagnosticCode.DATA_APART, kind + " \"" + said + "\" is not in the line that prints it, \""
                    + words.strip() + "\": write it there, or take it out of the data", span);
        }
    }

    private static String words(List<Inline> line) {
        return line.size() == 1 && line.getFirst() instanceof Inline.Text text ? text.value() : PlainText.of(line);
    }

    /** Without blanks, which names of two characters are spaced out with. */
    private static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        text.codePoints()
                .filter(point -> !Character.isWhitespace(point)
                        && !Character.isSpaceChar(point)
                        && Character.getType(point) != Character.FORMAT)
                .forEach(solid::appendCodePoint);
        return solid.toString();
    }
}
