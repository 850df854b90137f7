package org.colophon.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.Serializable;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The unit of work as engines use it. */
class BulkFunctionTest {

    private static final BulkSpec SPEC = BulkSpec.of("reading").withFormats(List.of("html"));
    private static final String PICTURED = "# 图\n\n![港口](port.png)\n\n正文。\n";

    @TempDir
    private Path folder;

    private static BulkInput input(String id, String text) {
        return BulkInput.of(id, Archive.utf8(text));
    }

    @SuppressWarnings("unchecked")
    private static <T extends Serializable> T sent(T value) throws IOException, ClassNotFoundException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(value);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            return (T) in.readObject();
        }
    }

    @Test
    void isSentToOtherMachinesAndItsResultsBack() throws IOException, ClassNotFoundException {
        BulkFunction here = BulkFunction.of(SPEC, BulkStore.folder(folder.resolve("here")));
        BulkFunction there = sent(BulkFunction.of(SPEC, BulkStore.folder(folder.resolve("there"))));
        BulkResult result = sent(there.apply(input("a/1", Archive.article(1, 1))));
        assertThat(result.row()).isEqualTo(here.apply(input("a/1", Archive.article(1, 1))).row());
        assertThat(result.state()).isEqualTo(BulkResult.State.OK);
        assertThat(result.micros()).isPositive();
        BulkOutput output = result.outputs().getFirst();
        assertThat(output.name()).isEqualTo("a/1.html");
        byte[] bytes = Files.readAllBytes(folder.resolve("there").resolve(output.name()));
        assertThat(output.bytes()).isEqualTo(bytes.length);
        assertThat(output.sha256()).isEqualTo(Sha256.of(bytes));
        assertThat(sent(SPEC)).isEqualTo(SPEC).hasSameHashCodeAs(SPEC);
    }

    /** A store that fails as no content does. */
    private record Broken(String kind) implements BulkStore {
        private static final long serialVersionUID = 1L;

        @Override
        public void put(String name, byte[] content) throws IOException {
            switch (kind) {
                case "linkage" -> throw new NoClassDefFoundError("org/example/Gone");
                case "memory" -> throw new OutOfMemoryError("Java heap space");
                case "stack" -> throw new StackOverflowError();
                case "runtime" -> throw new IllegalStateException("no such state");
                default -> throw new IOException("No space left on device");
            }
        }

        @Override
        public boolean holds(String name, long bytes) {
            return false;
        }

        @Override
        public void sweep() throws IOException {
            throw new IOException("nothing is kept");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"linkage", "memory", "stack", "runtime", "disk"})
    void oneInputNeverStopsTheOthers(String kind) {
        BulkResult result = BulkFunction.of(SPEC, new Broken(kind)).apply(input("1", Archive.article(1, 1)));
        assertThat(result.state()).isEqualTo(BulkResult.State.FAILED);
        assertThat(result.outputs()).isEmpty();
        assertThat(BulkRow.parse(result.row()).text("failure")).isNotBlank();
    }

    private String key(BulkSpec spec, BulkInput input) {
        return BulkRow.parse(BulkFunction.of(spec, BulkStore.folder(folder.resolve("out"))).apply(input).row()).key();
    }

    @Test
    @DisplayName("The key is of all that outputs are made of and of no place")
    void keysKnowNoPlace() throws IOException {
        String key = key(SPEC, input("1", PICTURED));
        assertThat(key).hasSize(64).isEqualTo(key(SPEC, input("elsewhere/2", PICTURED)));
        assertThat(key(SPEC.withDeadline(Duration.ofMinutes(5)), input("1", PICTURED))).isEqualTo(key);
        Path house = Files.writeString(folder.resolve("house.json"), "{\"publication\": \"湖州晨报\"}");
        Path moved = Files.writeString(
                Files.createDirectories(folder.resolve("moved")).resolve("house.json"), Files.readString(house));
        assertThat(key(SPEC.withHouse(house), input("1", PICTURED)))
                .isEqualTo(key(SPEC.withHouse(moved), input("1", PICTURED))).isNotEqualTo(key);
        assertThat(List.of(
                        key(SPEC, input("1", PICTURED + "。")),
                        key(BulkSpec.of("magazine").withFormats(List.of("html")), input("1", PICTURED)),
                        key(SPEC.withFormats(List.of("html", "pdf")), input("1", PICTURED)),
                        key(SPEC.withEncoding("UTF-8"), input("1", PICTURED)),
                        key(SPEC, input("1", PICTURED).withPictures(name ->
                                new org.colophon.render.AssetSource.Found(name, new byte[] {1})))))
                .doesNotContain(key).doesNotHaveDuplicates();
    }

    @Test
    void aDeadlineEndsTheWork() {
        BulkSpec hurried = SPEC.withFormats(List.of("pdf")).withDeadline(Duration.ofMillis(1));
        String book = "# 书\n\n" + ("菜市在河边开了三十年，今年搬到了桥南。".repeat(20) + "\n\n").repeat(400);
        BulkResult result = BulkFunction.of(hurried, BulkStore.folder(folder)).apply(input("book", book));
        assertThat(BulkRow.parse(result.row()).text("failure")).isEqualTo("it took longer than 1 ms");
    }

    @Test
    void aPressIsOpenedOnceInAJvm() {
        BulkSpec own = SPEC.withCharacters(54_321);
        assertThat(IntStream.range(0, 64).parallel().mapToObj(i -> PressRoom.of(own)).collect(Collectors.toSet()))
                .hasSize(1).containsExactly(PressRoom.of(own));
        assertThat(PressRoom.of(own).press()).isSameAs(PressRoom.of(own).press());
    }

    @Test
    void anEditionHasANameAndArticles() {
        BulkFunction function = BulkFunction.of(SPEC, BulkStore.folder(folder));
        assertThat(function.bind("一月二日", List.of())).isEmpty();
        List<BulkInput> inputs = List.of(input("1", Archive.article(1, 1)));
        assertThatThrownBy(() -> function.bind(" ", inputs))
                .isInstanceOf(IllegalArgumentException.class).hasMessageContaining("name");
    }

    @Test
    void theEncodingOfFilesDoesNotCountForTexts() {
        BulkSpec chinese = SPEC.withEncoding("GB18030");
        BulkFunction function = BulkFunction.of(chinese, BulkStore.folder(folder));
        BulkResult text = function.apply(BulkInput.ofText("1", Archive.article(1, 1)));
        assertThat(BulkRow.parse(text.row()).text("title")).isEqualTo("菜市之1");
        BulkResult bytes = function.apply(BulkInput.of("2",
                () -> new ByteArrayInputStream(Archive.article(1, 1).getBytes(Charset.forName("GB18030")))));
        assertThat(bytes.outputs().getFirst().sha256()).isEqualTo(text.outputs().getFirst().sha256());
    }
}
