package recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkInputs;
import org.colophon.bulk.BulkMeter;
import org.colophon.bulk.BulkRun;
import org.colophon.bulk.BulkSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A pipeline on Beam's runner for one machine, beside a run without an engine. */
class BeamArchiveTest {

    @TempDir
    private Path folder;

    private Path write() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/2004"));
        for (int i = 0; i < 12; i++) {
            Files.writeString(in.resolve("A%02d.md".formatted(i)),
                    "# 菜市之" + i + "\n\n文/林晚舟\n\n菜市在河边开了三十年，今年搬到了桥南。\n");
        }
        Files.createFile(in.resolve("empty.md"));
        Files.write(in.resolve("rubbish.md"), new byte[] {(byte) 0x93, 0x01, 0x02, (byte) 0xFF});
        Files.writeString(in.resolve("deep.md"), ">".repeat(20_000) + " x\n");
        return folder.resolve("in");
    }

    private static Map<String, String> outputs(Path out) throws IOException {
        Map<String, String> outputs = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(each -> each.toString().matches(".*\\.(html|docx)")).toList()) {
                outputs.put(out.relativize(file).toString(), HexFormat.of().formatHex(Files.readAllBytes(file)));
            }
        }
        return outputs;
    }

    private static List<String> rows(Path out) throws IOException {
        return Files.readAllLines(out.resolve("manifest.jsonl")).stream().sorted().toList();
    }

    @Test
    void printsAsARunWithoutAnEngine() throws IOException {
        Path in = write();
        Path whole = folder.resolve("whole");
        BulkRun.of(BulkSpec.of("reading").withFormats(List.of("html", "docx")), BulkInputs.of(List.of(in.toString())))
                .withNaming(BulkFunction.Naming.CONTENT).into(whole, BulkMeter.none());
        Path out = Files.createDirectories(folder.resolve("out"));
        for (int time = 0; time < 2; time++) {
            BeamArchive.main(in.toString(), out.toString());
            assertThat(rows(out)).isEqualTo(rows(whole)).hasSize(15);
            assertThat(outputs(out)).isEqualTo(outputs(whole));
        }
    }
}
