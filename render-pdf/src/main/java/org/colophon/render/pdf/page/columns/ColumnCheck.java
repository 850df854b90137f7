package org.colophon.render.pdf.page.columns;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.colophon.model.DiagnosticCode;
import org.colophon.model.SourceSpan;
import org.colophon.render.RenderLog;
import org.colophon.render.pdf.page.frame.BreakCost;
import org.colophon.render.pdf.page.frame.NoteRows;
import org.colophon.render.pdf.page.frame.Slot;

/**
 * Reports where a rule of the make-up gave way: which rule, on which page, in which column, at which line of the
 * source.
 */
public final class ColumnCheck {

    /** White of more lines at the foot of a column is a hole. */
    private static final int HOLE = 3;

    private final RenderLog log;
    private final int page;

    public ColumnCheck(RenderLog log, int page) {
        this.log = log;
        this.page = page;
    }

    /** Checks the columns of a page. */
    public void prove(List<Columns.Column> row, BreakCost foot) {
        for (int i = 0; i < row.size(); i++) {
            Columns.Column column = row.get(i);
            boolean last = foot != BreakCost.FULL && i == row.size() - 1;
            if (column.depth() > column.height()) {
                log.report(
                        DiagnosticCode.OVERSET,
                        "a piece of " + column.depth() + " lines does not fit a column of " + column.height()
                                + where(column, i),
                        column.end().passage().span());
            }
            cut(column, i);
            notes(column, i);
            int missing = column.height() - column.depth();
            if (missing > HOLE) {
                report("a hole: the column falls short by " + missing + " lines", column, i);
            } else if (!last && missing > (foot == BreakCost.FULL || foot == BreakCost.CLOSED ? 0 : 1)) {
                report("the column falls short by " + missing + (missing == 1 ? " line" : " lines"), column, i);
            }
        }
    }

    /** Reports columns that the text does not reach, beside those that it fills. */
    public void empty(List<Columns.Column> row, int columns) {
        int empty = columns - row.size();
        int deepest = row.stream().mapToInt(Columns.Column::depth).max().orElse(0);
        if (empty > 0 && deepest > HOLE) {
            String first = row.size() + 1 == columns
                    ? "column " + columns + " is"
                    : "columns " + (row.size() + 1) + " to " + columns + " are";
            log.report(
                    DiagnosticCode.RULE_GAVE_WAY,
                    first + " empty beside text of " + deepest + " lines (page " + page + ")",
                    row.getLast().end().passage().span());
        }
    }

    /** Reports notes whose marks are in the column before. */
    private void notes(Columns.Column column, int index) {
        Set<Slot> own = Collections.newSetFromMap(new IdentityHashMap<>());
        column.slots().forEach(slot -> own.addAll(slot.notes()));
        if (!column.notes().stream().allMatch(note -> own.contains(note) || isPart(note, own))) {
            report("a footnote is one column after its mark", column, index);
        }
    }

    /** Whether a note is the beginning of one of the column, or goes on from the column before. */
    private static boolean isPart(Slot note, Set<Slot> own) {
        NoteRows rows = note.rows();
        return rows != null
                && (rows.goesOn() || own.stream().anyMatch(it -> it.rows() != null && rows.isOf(it.rows())));
    }

    private void cut(Columns.Column column, int index) {
        switch (column.end().bond()) {
            case FREE, ROW, WHITE -> { }
            case FIRST_LINE -> report("the first line of a paragraph is alone at the foot", column, index);
            case LAST_LINE ->
                report("the last line of a paragraph is alone at the top of the next column", column, index);
            case WHOLE -> report("a piece that should stay whole is cut", column, index);
            case HEADING -> report("fewer than two lines are below a heading", column, index);
        }
    }

    private void report(String rule, Columns.Column column, int index) {
        SourceSpan span = column.end().passage().span();
        log.report(DiagnosticCode.RULE_GAVE_WAY, rule + where(column, index), span);
    }

    private String where(Columns.Column column, int index) {
        return " (page " + page + ", column " + (index + 1) + ", block " + column.end().passage().blockId() + ")";
    }
}
