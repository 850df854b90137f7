package recipes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.colophon.bulk.BulkInputs;
import org.colophon.bulk.BulkMeter;
import org.colophon.bulk.BulkRun;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkStore;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.batch.core.BatchStatus;

/** Jobs whose process is killed and that are started again. */
class BatchArchiveTest {

    private static final int ARTICLES = 58;

    @TempDir
    private Path folder;

    /** A job whose process dies when it is about to write an output, so many later. */
    public static final class Deadly {

        private Deadly() {
        }

        private record Store(BulkStore store, AtomicInteger left) implements BulkStore {
            private static final long serialVersionUID = 1L;

            @Override
            public void put(String name, byte[] content) throws IOException {
                if (left.getAndDecrement() == 0) {
                    Runtime.getRuntime().halt(137);
                }
                store.put(name, content);
            }

            @Override
            public boolean holds(String name, long bytes) throws IOException {
                return store.holds(name, bytes);
            }

            @Override
            public void sweep() throws IOException {
                store.sweep();
            }
        }

        public static void main(String... arguments) throws Exception {
            Path out = Path.of(arguments[1]);
            AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[2]));
            BatchArchive.run(new BatchArchive(
                    Path.of(arguments[0]), out, new Store(BulkStore.folder(out), left)));
        }
    }

    private Path write() throws IOException {
        Path in = Files.createDirectories(folder.resolve("in/2004"));
        for (int i = 0; i < ARTICLES; i++) {
            Files.writeString(in.resolve("A%02d.md".formatted(i)),
                    "# 菜市之" + i + "\n\n文/林晚舟\n\n菜市在河边开了三十年，今年搬到了桥南。\n");
        }
        Files.createFile(in.resolve("empty.md"));
        Files.write(in.resolve("rubbish.md"), new byte[] {(byte) 0x93, 0x01, 0x02, (byte) 0xFF});
        return folder.resolve("in");
    }

    private int killed(Path in, Path out, int outputs) throws IOException, InterruptedException {
        return new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx512m",
                "-cp", System.getProperty("java.class.path"), Deadly.class.getName(),
                in.toString(), out.toString(), Integer.toString(outputs))
                .redirectOutput(folder.resolve("said").toFile())
                .redirectErrorStream(true)
                .start()
                .waitFor();
    }

    private static Map<String, String> files(Path out) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(out)) {
            for (Path file : all.filter(Files::isRegularFile).toList()) {
                String name = out.relativize(file).toString().replace('\\', '/');
                if (!name.matches("job\\..*|credits.*|metrics.*|dead/.*")) {
                    files.put(name, HexFormat.of().formatHex(Files.readAllBytes(file)));
                }
            }
        }
        return files;
    }

    /** Chunks have twenty: the first two kill inside of one, the others between two, and before the first. */
    @ParameterizedTest
    @ValueSource(ints = {7, 33, 20, 40, 0})
    void goesOnAfterAKill(int outputs) throws Exception {
        Path in = write();
        Path whole = folder.resolve("whole");
        BulkRun.of(BulkSpec.of("reading").withFormats(List.of("html")), BulkInputs.of(List.of(in.toString())))
                .into(whole, BulkMeter.none());
        Path out = folder.resolve("out");
        int ended = killed(in, out, outputs);
        assertThat(ended).as(Files.readString(folder.resolve("said"))).isEqualTo(137);
        assertThat(out.resolve("manifest.jsonl")).doesNotExist();
        assertThat(BatchArchive.run(new BatchArchive(in, out, BulkStore.folder(out))).getStatus())
                .isEqualTo(BatchStatus.COMPLETED);
        assertThat(files(out)).isEqualTo(files(whole)).containsKey("manifest.jsonl");
        assertThat(Files.readAllLines(out.resolve("manifest.jsonl"))).hasSize(ARTICLES + 2);
    }
}
