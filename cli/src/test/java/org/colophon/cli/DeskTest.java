package org.colophon.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Corrections, pay and proofs by the command. */
class DeskTest {

    private static final String PAGE = """
            ---
            date: 2026-11-30
            page: A1
            ---
            # 河畔的菜市

            文/林晚舟 沈未迟

            菜市在河边开了三十年，天没有亮就有人挑着担子来了，一直到中午才散去。

            灯下路人 摄
            """;
    private static final String RATES = """
            {"currency": "CNY", "thousandCharacters": "100.01", "pages": {"A1": "1.01"}}""";
    private static final String PEOPLE = """
            {"people": [{"id": "s1", "name": "林晚舟"}, {"id": "s2", "name": "晚舟", "aliases": ["沈未迟"]},
             {"id": "s3", "name": "沈未迟"}]}""";

    @TempDir
    private Path folder;

    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private int run(Object... args) {
        String[] words = new String[args.length];
        for (int i = 0; i < args.length; i++) {
            words[i] = args[i].toString();
        }
        return new CommandLineRun(out, err).run(words);
    }

    @Test
    void paySheetsNameWhoIsKnownAndWhoIsNot() throws IOException {
        Path page = file("page.md", PAGE);
        Path rates = file("rates.json", RATES);
        Path people = file("people.json", PEOPLE);
        assertThat(run("credits", "--pay", rates, "--people", people, "--format", "csv", page)).isZero();
        assertThat(out.toString()).contains("2026-11,known,s1,林晚舟", "2026-11,several,,沈未迟,s2 s3");
        assertThat(err.toString()).contains("沈未迟 may be s2 or s3");
        assertThat(run("credits", "--pay", rates, "--people", people, "--out", folder.resolve("pay"), page)).isZero();
        assertThat(folder.resolve("pay/pay.docx")).isNotEmptyFile();
        assertThat(Files.readString(folder.resolve("pay/pay.html"))).contains("同名，待认定", "合计");
        assertThat(Files.readString(folder.resolve("pay/pay.json"))).contains("\"for\":\"page\"");
    }

    @Test
    void correctionsBesideASourceAreApplied() throws IOException {
        Path page = file("page.md", PAGE);
        file("corrections.json", """
                {"corrections": [{"source": "page.md", "quote": "文/林晚舟 沈未迟", "is": "credit", "role": "writer",
                 "label": "文", "people": [{"name": "林晚舟沈未迟"}]},
                 {"source": "page.md", "quote": "不在文中", "is": "title"},
                 {"source": "other.md", "quote": "别处", "is": "title"}]}""");
        assertThat(run("credits", page)).isZero();
        assertThat(out.toString()).contains("林晚舟沈未迟");
        assertThat(err.toString()).containsOnlyOnce("correction.unfit");
        file("corrections.json", "{\"corrections\": [{\"source\": \"page.md\"}]}");
        assertThat(run("parse", page)).isEqualTo(1);
        assertThat(err.toString()).contains("corrections.json", "corrections[0].quote: missing");
    }

    @Test
    void proofsAreWrittenBesideTheirData() throws IOException {
        Path page = file("page.md", PAGE);
        Path first = folder.resolve("first");
        assertThat(run("proof", "--out", first, page)).isZero();
        assertThat(first.resolve("page.proof.html")).isNotEmptyFile();
        assertThat(run("proof", "--out", folder.resolve("later"), "--against", first, page)).isZero();
        assertThat(Files.readString(folder.resolve("later/page.proof.html"))).contains("\"compared\":true");
        assertThat(run("proof", "--against", folder.resolve("none"), page)).isEqualTo(1);
    }
}
