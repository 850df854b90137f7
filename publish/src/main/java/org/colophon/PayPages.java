package org.colophon;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.colophon.model.Block;
import org.colophon.model.Block.Table.Alignment;
import org.colophon.model.Edition;
import org.colophon.model.EditionBuilder;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.model.ledger.LedgerTable;
import org.colophon.model.pay.PayItem;
import org.colophon.model.pay.PaySheets;
import org.colophon.model.pay.PayTable;

/** Pay as pages: a table of sums for each month, and a sheet of amounts for each payee. */
public final class PayPages {

    private static final String NO_MONTH = "无日期";
    /** The columns of sums that are printed: what is only for programs is left out. */
    private static final List<String> SUMS =
            List.of("id", "name", "characters", "pictures", "text", "picture", "fixed", "bonus", "amount");
    private static final List<String> AMOUNTS =
            List.of("title", "section", "for", "characters", "pictures", "amount");

    private PayPages() {
    }

    /**
     * Makes pages of pay, which a press prints as Word or HTML.
     *
     * @param sheets the pay
     * @param title the title, such as 稿费 of a paper
     * @return the edition: an article with the sums, and one for each payee and month
     */
    public static Edition of(PaySheets sheets, String title) {
        EditionBuilder edition = Edition.builder(title).language("zh-Hans");
        LedgerTable sums = PayTable.sums(sheets);
        LedgerTable items = PayTable.items(sheets);
        edition.article(article -> {
            article.title(title);
            article.paragraph("合计 " + BigDecimal.valueOf(sheets.cents(), 2).toPlainString() + " "
                    + sheets.rates().currency());
            by(sums, row -> month(cell(sums, row, "month"))).forEach((month, rows) -> article.section(month, section ->
                    section.block(id -> table(id, sums, SUMS, rows))));
        });
        by(items, row -> sheet(items, row)).forEach((name, rows) -> edition.article(article ->
                article.title(name).section("明细", section -> section.block(id -> table(id, items, AMOUNTS, rows)))));
        return edition.build();
    }

    private static String month(String month) {
        return month.isEmpty() ? NO_MONTH : month;
    }

    /** The heading of a sheet: who, as far as it is known, and the month. */
    private static String sheet(LedgerTable items, List<Object> row) {
        String id = cell(items, row, "id");
        String name = cell(items, row, "name");
        String standing = switch (PayItem.Standing.valueOf(cell(items, row, "standing")
                .toUpperCase(java.util.Locale.ROOT))) {
            case KNOWN -> id;
            case UNKNOWN -> "名册无此人";
            case SEVERAL -> "同名，待认定";
            case UNSIGNED -> "未署名";
        };
        return (name.isEmpty() ? "" : name + " ") + standing + " " + month(cell(items, row, "month"));
    }

    private static String cell(LedgerTable table, List<Object> row, String column) {
        Object cell = row.get(table.header().indexOf(column));
        return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
    }

    private static Map<String, List<List<Object>>> by(
            LedgerTable table, java.util.function.Function<List<Object>, String> key) {
        Map<String, List<List<Object>>> groups = new LinkedHashMap<>();
        table.rows().forEach(row -> groups.computeIfAbsent(key.apply(row), name -> new ArrayList<>()).add(row));
        return groups;
    }

    private static Block.Table table(String id, LedgerTable of, List<String> columns, List<List<Object>> rows) {
        List<Block.TableRow> body = new ArrayList<>();
        for (List<Object> row : rows) {
            body.add(row(columns.stream().map(column -> cell(of, row, column)).toList()));
        }
        body.add(row(columns.stream().map(column -> sum(of, rows, column)).toList()));
        List<Alignment> sides = columns.stream()
                .map(column -> isNumber(of, rows, column) ? Alignment.END : Alignment.START)
                .toList();
        return new Block.Table(
                id, List.of(), sides, List.of(row(columns.stream().map(PayPages::words).toList())), body,
                SourceSpan.NONE);
    }

    private static boolean isNumber(LedgerTable of, List<List<Object>> rows, String column) {
        return rows.getFirst().get(of.header().indexOf(column)) instanceof Number;
    }

    private static String sum(LedgerTable of, List<List<Object>> rows, String column) {
        if (!isNumber(of, rows, column)) {
            return column.equals("name") || column.equals("title") ? "合计" : "";
        }
        return rows.stream()
                .map(row -> new BigDecimal(cell(of, row, column)))
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .toPlainString();
    }

    private static Block.TableRow row(List<String> cells) {
        return new Block.TableRow(cells.stream()
                .map(cell -> cell.isEmpty() ? List.<Inline>of() : List.<Inline>of(Inline.Text.of(cell)))
                .toList());
    }

    private static String words(String column) {
        return switch (column) {
            case "id" -> "编号";
            case "name" -> "姓名";
            case "characters" -> "字数";
            case "pictures" -> "图片";
            case "text" -> "文稿";
            case "picture" -> "图片费";
            case "fixed" -> "定额";
            case "bonus" -> "加酬";
            case "amount" -> "金额";
            case "title" -> "篇目";
            case "section" -> "小题";
            case "for" -> "项目";
            default -> column;
        };
    }
}
