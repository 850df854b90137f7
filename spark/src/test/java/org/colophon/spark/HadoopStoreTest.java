package org.colophon.spark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FSDataOutputStream;
import org.apache.hadoop.fs.RawLocalFileSystem;
import org.apache.hadoop.fs.permission.FsPermission;
import org.apache.hadoop.util.Progressable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** File systems of Hadoop as places of outputs. */
class HadoopStoreTest {

    @TempDir
    private Path folder;

    /** A disk under the name of a store of objects, in which nothing is moved. */
    static final class Objects extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("s3a://archive");
        }

        @Override
        public String getScheme() {
            return "s3a";
        }

        @Override
        protected void checkPath(org.apache.hadoop.fs.Path path) {
            // Each path is one on this disk.
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            throw new IOException("a move in a store of objects is a copy");
        }
    }

    /** A file system that does not move a file onto another, as most do not. */
    static final class Careful extends RawLocalFileSystem {
        @Override
        public URI getUri() {
            return URI.create("careful:///");
        }

        @Override
        protected void checkPath(org.apache.hadoop.fs.Path path) {
            // Each path is one on this disk.
        }

        @Override
        public boolean rename(org.apache.hadoop.fs.Path from, org.apache.hadoop.fs.Path to) throws IOException {
            return !exists(to) && super.rename(from, to);
        }

        @Override
        public FSDataOutputStream create(org.apache.hadoop.fs.Path file, FsPermission permission, boolean overwrite,
                int buffer, short replication, long block, Progressable progress) throws IOException {
            if (!file.getParent().getName().equals(".colophon")) {
                throw new IOException("half of it could be seen: " + file);
            }
            return super.create(file, permission, overwrite, buffer, replication, block, progress);
        }
    }

    private HadoopStore store(String scheme) {
        Configuration hadoop = new Configuration();
        hadoop.setClass("fs.s3a.impl", Objects.class, org.apache.hadoop.fs.FileSystem.class);
        hadoop.setClass("fs.careful.impl", Careful.class, org.apache.hadoop.fs.FileSystem.class);
        return HadoopStore.of(hadoop, scheme + folder.resolve("out"));
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile)
                    .map(file -> folder.resolve("out").relativize(file).toString()).sorted().toList();
        }
    }

    private void keeps(HadoopStore store) throws IOException {
        store.put("ab/one.html", utf8("first"));
        store.put("ab/one.html", utf8("other"));
        store.put("ab/one.html", utf8("longer"));
        assertThat(store.holds("ab/one.html", 6)).isTrue();
        assertThat(store.holds("ab/one.html", 5)).isFalse();
        assertThat(store.holds("ab/two.html", 5)).isFalse();
        assertThat(files()).containsExactly("ab/one.html");
        assertThat(folder.resolve("out/ab/one.html")).hasContent("longer");
    }

    @Test
    void keepsFilesOnADisk() throws IOException {
        keeps(store("file:"));
        keeps(store("careful:"));
        Files.writeString(folder.resolve("out/.colophon/killed.tmp"), "half");
        store("file:").sweep();
        assertThat(folder.resolve("out/.colophon")).doesNotExist();
    }

    @Test
    void movesNothingInAStoreOfObjects() throws IOException {
        keeps(store("s3a:"));
        assertThat(folder.resolve("out/.colophon")).doesNotExist();
    }

    @Test
    void takesItsSettingsAlong() throws IOException, ClassNotFoundException {
        HadoopStore store = store("careful:");
        assertThat(store.settings()).containsOnlyKeys("fs.s3a.impl", "fs.careful.impl");
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ObjectOutputStream out = new ObjectOutputStream(bytes)) {
            out.writeObject(store);
        }
        try (ObjectInputStream in = new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray()))) {
            assertThat(in.readObject()).isEqualTo(store);
        }
    }

    @Test
    void saysWhatItCannotWrite() throws IOException {
        Files.createDirectories(folder.resolve("out/ab/one.html/full"));
        assertThatThrownBy(() -> store("careful:").put("ab/one.html", utf8("first")))
                .isInstanceOf(IOException.class).hasMessageContaining("one.html");
        assertThat(files()).isEmpty();
    }
}
