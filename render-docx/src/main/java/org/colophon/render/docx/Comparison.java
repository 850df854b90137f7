package org.colophon.render.docx;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.colophon.model.Credit;
import org.colophon.model.Edition;
import org.colophon.model.LedgerEntry;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.docx.read.CopyScan;
import org.colophon.render.docx.read.EditedCredits;
import org.colophon.render.docx.word.ControlTag;
import org.colophon.render.docx.word.HeadIds;
import org.colophon.render.docx.word.Order;

/** Compares an edited document with the edition that it was printed from. */
final class Comparison {

    private static final Pattern BESIDE_HAN =
            Pattern.compile("(?<=[\\u2010-\\uFFEF])[\\s\\p{Z}]+|[\\s\\p{Z}]+(?=[\\u2010-\\uFFEF])");

    private final Edition edition;
    private final Map<String, String> expected;
    private final CopyScan scan;
    private final Set<String> heads;
    private final List<Change> changes = new ArrayList<>();
    private final Map<String, String> text = new LinkedHashMap<>();

    Comparison(Edition edition, Map<String, String> expected, CopyScan scan) {
        this.edition = edition;
        this.expected = expected;
        this.scan = scan;
        this.heads = HeadIds.of(edition);
    }

    EditedCopy copy() {
        scan.text().texts().forEach((id, written) -> text.put(id, tidy(written.toString())));
        texts();
        moves();
        scan.text().added().forEach(each -> changes.add(new Change.TextAdded(each.after(), each.text())));
        return new EditedCopy(edition, credits(), text, slug(), changes);
    }

    /** Line ends that a document puts into heads are no part of the text; beside Han even blanks say nothing. */
    private String read(String id, String written) {
        return heads.contains(id) ? BESIDE_HAN.matcher(written).replaceAll("") : written;
    }

    private void texts() {
        RenderLog unheard = new RenderLog();
        expected.forEach((id, before) -> {
            String printed = tidy(unheard.clean(before, SourceSpan.NONE));
            String after = text.getOrDefault(id, "");
            if (solid(read(id, printed)).equals(solid(read(id, after))) && !printed.isEmpty()) {
                text.replace(id, printed);
                return;
            }
            if (after.isBlank() && !printed.isBlank()) {
                text.remove(id);
                changes.add(new Change.TextRemoved(id, printed));
            } else if (!solid(printed).equals(solid(after))) {
                changes.add(new Change.TextChanged(id, printed, after));
            }
        });
    }

    /** Blanks at the ends of lines say nothing; nor do those around the whole. */
    private static String tidy(String text) {
        return text.lines().map(String::stripTrailing).reduce((a, b) -> a + "\n" + b).orElse("").strip();
    }

    /** Text for comparing: all blanks alike, since programs turn some into others. */
    private static String solid(String text) {
        StringBuilder solid = new StringBuilder(text.length());
        boolean blank = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                blank = true;
            } else {
                solid.append(blank && !solid.isEmpty() ? " " : "").append(c);
                blank = false;
            }
        }
        return solid.toString();
    }

    /** The fewest blocks whose place is another: all but the longest run that kept its order. */
    private void moves() {
        List<String> before = expected.keySet().stream().filter(text::containsKey).toList();
        List<String> after = List.copyOf(text.keySet());
        Set<String> kept = new HashSet<>(Order.longestInOrder(before, after));
        for (int i = 0; i < after.size(); i++) {
            if (!kept.contains(after.get(i))) {
                changes.add(new Change.BlockMoved(after.get(i), i == 0 ? "" : after.get(i - 1)));
            }
        }
    }

    private List<Credit> credits() {
        List<Credit> credits = new ArrayList<>();
        EditedCredits reader = new EditedCredits(edition, text, scan.controls());
        for (LedgerEntry entry : edition.credits()) {
            if (entry.place() == LedgerEntry.Place.STAFF) {
                credits.add(entry.credit());
                continue;
            }
            reader.read(entry.credit()).ifPresentOrElse(now -> {
                credits.add(now);
                if (!now.equals(entry.credit())) {
                    changes.add(new Change.CreditChanged(entry.credit(), now));
                }
            }, () -> changes.add(new Change.CreditRemoved(entry.credit())));
        }
        return credits;
    }

    private Map<String, String> slug() {
        Map<String, String> slug = new java.util.TreeMap<>();
        scan.controls().forEach((tag, value) -> {
            if (tag.startsWith(ControlTag.SLUG)) {
                slug.put(tag.substring(ControlTag.SLUG.length()), value.toString().strip());
            }
        });
        return slug;
    }
}
