package org.colophon.cli.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.colophon.model.Diagnostic;
import org.colophon.model.SourceSpan;

/** Compares an output with the cells of its source, letter by letter and place by place. */
final class Proof {

    private final List<String> lines;
    private final Output output;
    private final List<PrintedPassage> passages;
    private final List<Diagnostic> diagnostics;
    private final List<Move> moves;
    private final List<String> faults = new ArrayList<>();

    private Proof(
            Sheet sheet, Output output, List<PrintedPassage> passages, List<Diagnostic> diagnostics, List<Move> moves) {
        this.lines = sheet.source().lines().toList();
        this.output = output;
        this.passages = passages;
        this.diagnostics = diagnostics;
        this.moves = moves;
    }

    /** The faults, a sentence each; empty if all holds. */
    static List<String> faults(Sheet sheet, Output output, List<PrintedPassage> passages, List<Diagnostic> diagnostics,
            List<Move> moves) {
        Proof proof = new Proof(sheet, output, passages, diagnostics, moves);
        sheet.cells().forEach(proof::cell);
        diagnostics.stream().filter(Proof::matters).forEach(each -> proof.expected(each, sheet));
        return proof.faults;
    }

    /** The make-up of a page moves nothing to another role. */
    private static boolean matters(Diagnostic diagnostic) {
        return diagnostic.severity() == Diagnostic.Severity.ERROR
                || diagnostic.severity() == Diagnostic.Severity.WARNING
                        && !diagnostic.code().id().startsWith("layout.");
    }

    private void cell(Cell cell) {
        List<Move> own = moves.stream().filter(move -> move.isOf(cell.construct(), cell.place(), output.format()))
                .toList();
        for (Move move : own) {
            if (!move.code().equals("-") && diagnostics.stream().noneMatch(each -> says(each, move, cell))) {
                fault(cell, "no diagnostic " + move.code());
            }
        }
        String role = own.stream().map(Move::role).flatMap(Optional::stream).findFirst().orElse(cell.place().role());
        String pattern = own.stream().map(it -> it.pattern(cell.construct())).flatMap(Optional::stream).findFirst()
                .orElse(cell.construct().text());
        if (pattern.startsWith("gone=")) {
            gone(cell, pattern);
            cell.construct().marks().forEach(mark -> mark(cell, role, mark));
        } else {
            if (!pattern.equals("-")) {
                text(cell, role, pattern);
            }
            if (own.stream().allMatch(Move::keepsMarks)) {
                cell.construct().marks().forEach(mark -> mark(cell, role, mark));
            }
        }
    }

    private boolean says(Diagnostic diagnostic, Move move, Cell cell) {
        return diagnostic.code().id().equals(move.code()) && isAt(diagnostic, cell);
    }

    /** In the lines of the construct, or in a line that holds one of its words. */
    private boolean isAt(Diagnostic diagnostic, Cell cell) {
        long more = cell.construct().source().chars().filter(c -> c == '⏎').count();
        int line = diagnostic.span().line();
        return line >= cell.line() && line <= cell.line() + more
                || cell.words().stream().anyMatch(lines.get(line - 1)::contains);
    }

    private void expected(Diagnostic diagnostic, Sheet sheet) {
        // Words that are repeated, as a title is in the head of a page, have no place of their own.
        boolean known = diagnostics.stream()
                .filter(each -> each.equals(diagnostic)
                        || diagnostic.span().equals(SourceSpan.NONE) && each.message().equals(diagnostic.message()))
                .anyMatch(each -> isForeseen(each, sheet));
        if (!known) {
            faults.add(output + ": not foreseen: " + diagnostic);
        }
    }

    private boolean isForeseen(Diagnostic diagnostic, Sheet sheet) {
        return sheet.cells().stream().anyMatch(cell -> moves.stream()
                .anyMatch(move -> move.isOf(cell.construct(), cell.place(), output.format())
                        && says(diagnostic, move, cell)));
    }

    private void text(Cell cell, String role, String pattern) {
        String wanted = solid(cell.filled(pattern));
        List<PrintedPassage> found = passages.stream().filter(each -> solid(each.text()).contains(wanted)).toList();
        if (found.isEmpty()) {
            fault(cell, "\"" + wanted + "\" is missing; its first word is in " + with(cell.word('1')));
        } else if (found.stream().noneMatch(each -> each.role().equals(role))) {
            fault(cell, "is no " + role + " but in " + found);
        }
    }

    private List<PrintedPassage> with(String word) {
        return passages.stream().filter(each -> each.text().contains(word)).toList();
    }

    /** In a PDF a line break cannot be told from the end of a line, and invisible characters have no glyph. */
    private String solid(String text) {
        String solid = PrintedPassage.solid(text);
        return output == Output.PDF ? solid.replaceAll("[⏎\\p{Cf}]", "") : solid;
    }

    /** {@code 2:em}: a mark in the passage; {@code 2:=alt}: a passage of its own, {@code @} the role of the place. */
    private void mark(Cell cell, String role, String mark) {
        String word = cell.word(mark.charAt(0));
        String meaning = mark.substring(2).replace("@", role);
        boolean found = meaning.startsWith("=")
                ? with(word).stream().anyMatch(each -> each.role().equals(meaning.substring(1)))
                : !isWritten(meaning) || with(cell.word('1')).stream().filter(each -> each.role().equals(role))
                        .flatMap(each -> each.marks().stream())
                        .anyMatch(each -> each.mark().equals(meaning) && each.words().contains(word));
        if (!found) {
            fault(cell, word + " is no " + meaning + ": " + with(word));
        }
    }

    /** PDF has no element for stress: the typeface shows it. */
    private boolean isWritten(String meaning) {
        return output != Output.PDF || !List.of("em", "strong").contains(meaning);
    }

    private void gone(Cell cell, String pattern) {
        for (char number : pattern.substring(5).toCharArray()) {
            if (!with(cell.word(number)).isEmpty()) {
                fault(cell, cell.word(number) + " is said to be gone, and is there: " + with(cell.word(number)));
            }
        }
    }

    private void fault(Cell cell, String what) {
        faults.add(output + ": " + cell + ": " + what);
    }
}
