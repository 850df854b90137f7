package org.colophon.compat;

import static org.colophon.model.Contributor.by;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.colophon.Colophon;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionBuilder;
import org.colophon.model.Role;
import org.colophon.model.json.EditionJson;
import org.colophon.model.json.ReadEdition;

/** Somebody else's program: an edition of rows of a database, edited, printed, and handed on as JSON. */
final class RowsProgram {

    private RowsProgram() {
    }

    /** A row of somebody's table of articles. */
    private record Row(long key, String title, String reporter, String heading, String body) {
    }

    private static final List<Row> ROWS = List.of(
            new Row(4711, "菜市搬家记", "林晚舟", "河畔的菜市", "菜市在河边开了**三十年**[^1]。\n\n[^1]: 据市档案馆。"),
            new Row(4712, "渡口的灯", "贺兰", "夜里", "灯亮了。"));

    /** Argument: the folder of outputs. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        Colophon press = Colophon.builder().build();
        EditionBuilder builder = press.edition("河畔晚报").issue("第12期").date(LocalDate.of(2026, 11, 23))
                .language("zh-Hans");
        for (Row row : ROWS) {
            builder.article(a -> a.title(row.title()).source("cms:" + row.key())
                    .credit(Role.Kind.WRITER, "文", by(row.reporter()).of("本报记者"))
                    .section(row.heading(), s -> s.markdown(row.body())));
        }
        Edition edition = builder.build().with("a2-s1-p1", block -> Block.Paragraph.of("灯又亮了。"));
        System.out.println(press.print(edition).into(folder).diagnostics());
        Path json = folder.resolve("edition.json");
        EditionJson.write(edition, json, EditionJson.Layout.INDENTED);
        System.out.println(EditionJson.read(json).equals(edition));
        later(json);
    }

    /** Reads the same file as a later version may write it. */
    private static void later(Path json) throws IOException {
        String later = Files.readString(json)
                .replace("colophon-edition/1", "colophon-edition/1.4")
                .replaceFirst("\"type\" : \"paragraph\"", "\"type\" : \"ballad\"")
                .replaceFirst("\"WRITER\"", "\"PODCASTER\"");
        ReadEdition read = EditionJson.readWithDiagnostics(later);
        System.out.println(read.diagnostics().size() + " " + read.edition().credits().size());
    }
}
