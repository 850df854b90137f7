package org.colophon.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files are complete or do not exist, and unfinished ones are removed. */
class AtomicFileTest {

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    private static Integer oneByte(java.io.OutputStream out) throws IOException {
        out.write('x');
        return 1;
    }

    @Test
    void takesTheLongestNameOfTheFileSystem() throws IOException {
        String longest = "灯".repeat(83) + ".pdf";
        AtomicFile.write(folder.resolve(longest), AtomicFileTest::oneByte);
        assertThat(names()).containsExactly(longest);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "", "sub"})
    void refusesAFolder(String name) throws IOException {
        Files.createDirectory(folder.resolve("sub"));
        Path target = name.equals("sub") ? folder.resolve(name) : Path.of(name);
        assertThatThrownBy(() -> AtomicFile.write(target, AtomicFileTest::oneByte))
                .isInstanceOf(IOException.class).hasMessage("\"" + target + "\" is a folder: name a file in it");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void failuresNameTheTarget() {
        Path target = folder.resolve("灯".repeat(90));
        assertThatThrownBy(() -> AtomicFile.write(target, AtomicFileTest::oneByte))
                .isInstanceOf(FileSystemException.class).hasMessageStartingWith(target + ": cannot be written: ");
        assertThat(folder).isEmptyDirectory();
    }

    @Test
    void deletesWhatOthersLeftAndNothingElse() throws IOException {
        Instant now = Instant.now();
        for (String name : List.of(".colophon-0123abcd-00000000.tmp", ".colophon-notes.tmp", "a.tmp")) {
            Files.setLastModifiedTime(Files.createFile(folder.resolve(name)), FileTime.from(now.minusSeconds(60)));
        }
        Files.createFile(folder.resolve(".colophon-0123abcd-11111111.tmp"));
        UnfinishedFiles.deleteOlder(folder, now.minusSeconds(30));
        assertThat(names()).containsExactly(".colophon-0123abcd-11111111.tmp", ".colophon-notes.tmp", "a.tmp");
    }

    @Test
    void deletesItsOwn() throws IOException {
        Files.createFile(folder.resolve(UnfinishedFiles.newName()));
        Files.createFile(folder.resolve(".colophon-0123abcd-11111111.tmp"));
        UnfinishedFiles.deleteOwn(folder);
        UnfinishedFiles.deleteOwn(folder.resolve("no such folder"));
        assertThat(names()).containsExactly(".colophon-0123abcd-11111111.tmp");
    }
}
