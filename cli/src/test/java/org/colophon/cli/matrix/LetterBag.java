package org.colophon.cli.matrix;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.colophon.model.Diagnostic;
import org.colophon.model.DiagnosticCode;

/** The letters of a source that an output must hold, and those that it holds. */
final class LetterBag {

    /** The diagnostics that say that words are in no output. */
    private static final Set<DiagnosticCode> EXCUSES = Set.of(
            DiagnosticCode.WORDS_LIFTED, DiagnosticCode.FURNITURE_LIFTED, DiagnosticCode.CODE_WORDS,
            DiagnosticCode.FRONT_MATTER, DiagnosticCode.HYPHEN_DROPPED);

    private LetterBag() {
    }

    /** The letters that the source has more of than the output, each with how many; empty if nothing is lost. */
    static String missing(String source, List<Diagnostic> diagnostics, List<PrintedPassage> passages) {
        StringBuilder held = new StringBuilder("pull box note ".repeat(9));
        passages.forEach(passage -> held.append(passage.text()));
        for (Diagnostic each : diagnostics) {
            if (EXCUSES.contains(each.code())) {
                held.append(source, each.span().start(), each.span().end());
            }
        }
        Map<Integer, Integer> counts = new TreeMap<>();
        withoutMarks(source).codePoints().filter(Character::isLetter)
                .forEach(point -> counts.merge(point, 1, Integer::sum));
        held.codePoints().forEach(point -> counts.merge(point, -1, Integer::sum));
        StringBuilder missing = new StringBuilder();
        counts.forEach((point, count) -> missing.append(count > 0 ? Character.toString(point) + count : ""));
        return missing.toString();
    }

    /**
     * Leaves out the marks of Markdown: addresses, names of callouts and notes, entities, breaks. Too much is cut,
     * never too little.
     */
    private static String withoutMarks(String text) {
        return text.replaceAll("\\]\\((?:[^()]++|\\([^()]*+\\))*+\\)?", "]")
                .replaceAll("\\]\\([^)]*\\)?", "]")
                .replaceAll("\\[![a-z]*\\]?", "")
                .replaceAll("\\[\\^[^\\]]*\\]?:?", "")
                .replaceAll("&[A-Za-z]+;?", "")
                .replaceAll("(?i)<br ?/?>", "")
                .replaceAll("(?m)^(> *|- *)*`{3,}.*$|^\\[[^\\]]*\\]:.*$", "")
                .replaceAll("(?s)^---.*?(\\n---|$)", "");
    }
}
