package org.colophon.verify;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.colophon.model.Contributor;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.LedgerEntry;
import org.colophon.model.SourceSpan;

/** Compares an output with the model: its lines, note marks, notes, credits and pictures. */
final class OutputComparison {

    /** Characters of a line that a message quotes. */
    private static final int QUOTED = 40;

    private final ExpectedCopy expected;
    private final PrintedCopy printed;
    private final Map<String, ExpectedCopy.Note> notes = new LinkedHashMap<>();
    private final List<Diagnostic> discrepancies = new ArrayList<>();

    OutputComparison(ExpectedCopy expected, PrintedCopy printed) {
        this.expected = expected;
        this.printed = printed;
        expected.notes().forEach(note -> notes.put(note.id(), note));
    }

    List<Diagnostic> discrepancies() {
        lines(expected.lines(), printed.body());
        notes();
        expected.credits().forEach(this::credit);
        pictures();
        return List.copyOf(discrepancies);
    }

    private void lines(List<ExpectedLine> lines, Letters letters) {
        int marks = 0;
        for (LinePlace place : CopyComparison.places(lines, letters)) {
            ExpectedLine line = place.line();
            marks += line.letters().marks().size();
            switch (place) {
                case LinePlace.Missing it ->
                    report(DiagnosticCode.TEXT_NOT_PRINTED, quoted(line) + " is not in the output", line);
                case LinePlace.Moved it ->
                    report(DiagnosticCode.TEXT_MOVED, quoted(line) + " is not where the model has it", line);
                case LinePlace.InOrder it -> line.letters().marks().forEach(mark -> mark(mark, it));
            }
        }
        if (marks != letters.marks().size()) {
            String message = "the output has " + letters.marks().size() + " note marks, the model has " + marks;
            discrepancies.add(Diagnostic.of(DiagnosticCode.NOTE_MARK_WRONG, message, "", SourceSpan.NONE));
        }
    }

    private void mark(Letters.Mark mark, LinePlace.InOrder place) {
        ExpectedCopy.Note note = notes.get(mark.note());
        boolean right = note != null && place.marks().stream()
                .filter(it -> it.offset() == mark.offset())
                .map(it -> printed.notes().get(it.note()))
                .anyMatch(it -> it != null && isNote(it, note));
        if (!right) {
            report(DiagnosticCode.NOTE_MARK_WRONG,
                    "no mark in " + quoted(place.line()) + " leads to the note " + mark.note(), place.line());
        }
    }

    private static boolean isNote(Letters letters, ExpectedCopy.Note note) {
        int length = note.lines().stream().mapToInt(line -> line.letters().length()).sum();
        return length == letters.length()
                && CopyComparison.places(note.lines(), letters).stream().allMatch(LinePlace.InOrder.class::isInstance);
    }

    private void notes() {
        for (ExpectedCopy.Note note : expected.notes()) {
            Letters found = Stream.concat(printed.notes().values().stream(), printed.unmarked().stream())
                    .filter(it -> isNote(it, note))
                    .findFirst()
                    .orElseGet(Letters::new);
            lines(note.lines(), found);
        }
    }

    private void credit(LedgerEntry entry) {
        Letters text = Letters.of(entry.credit().text());
        if (entry.place() != LedgerEntry.Place.STAFF && !holds(text)) {
            report(entry, "the credit \"" + entry.credit().text() + "\" is not printed");
        }
        for (Contributor contributor : entry.credit().contributors()) {
            String name = Letters.of(contributor.person().name()).text();
            if (!printed.everything().contains(name)) {
                report(entry, "the name " + contributor.person().name() + " is not printed");
            } else if (!printed.data().contains(name)) {
                report(entry, "the name " + contributor.person().name() + " is not in the data of the file");
            }
        }
    }

    private boolean holds(Letters text) {
        return Stream.of(Stream.of(printed.body()), printed.notes().values().stream(), printed.unmarked().stream())
                .flatMap(letters -> letters)
                .anyMatch(letters -> letters.text().contains(text.text()));
    }

    /** A picture is known by its description; one without is only counted. */
    private void pictures() {
        List<String> left = new ArrayList<>(printed.pictures().stream().map(alt -> Letters.of(alt).text()).toList());
        List<ExpectedCopy.Picture> wordless = new ArrayList<>();
        for (ExpectedCopy.Picture picture : expected.pictures()) {
            String alt = Letters.of(picture.figure().alt()).text();
            if (alt.isEmpty()) {
                wordless.add(picture);
            } else if (!left.remove(alt)) {
                report(picture);
            }
        }
        wordless.stream().skip(left.size()).forEach(this::report);
    }

    private void report(ExpectedCopy.Picture picture) {
        discrepancies.add(Diagnostic.of(DiagnosticCode.PICTURE_NOT_PRINTED,
                "neither the picture " + picture.figure().asset() + " nor a frame in its place is in the output",
                picture.source(), picture.figure().span()));
    }

    private void report(LedgerEntry entry, String message) {
        discrepancies.add(Diagnostic.of(
                DiagnosticCode.CREDIT_NOT_PRINTED,
                message,
                entry.source(),
                entry.credit().span()));
    }

    private void report(DiagnosticCode code, String message, ExpectedLine line) {
        discrepancies.add(Diagnostic.of(code, message, line.source(), line.span()));
    }

    private static String quoted(ExpectedLine line) {
        String text = line.words().replace('\n', ' ');
        int end = text.offsetByCodePoints(0, Math.min(QUOTED, text.codePointCount(0, text.length())));
        return "\"" + text.substring(0, end) + (end < text.length() ? "\u2026" : "") + "\" of " + line.id();
    }
}
