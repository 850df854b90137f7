package org.colophon.render.docx;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.TransformerFactoryConfigurationError;
import org.colophon.model.Edition;
import org.colophon.model.Inline;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ForeignXmlTest {

    @TempDir
    private Path folder;

    @Test
    @DisplayName("A class path with a broken XML transformer changes nothing, and the loader of the thread comes back")
    void printsBesideBrokenTransformer() throws IOException {
        Edition edition = Documents.edition(Inline.Text.of("一段文字。"));
        byte[] usual = Documents.manuscript(edition);
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        try (URLClassLoader broken = broken()) {
            thread.setContextClassLoader(broken);
            assertThatThrownBy(TransformerFactory::newInstance)
                    .as("the class path is broken indeed")
                    .isInstanceOf(TransformerFactoryConfigurationError.class);
            assertThat(Documents.manuscript(edition)).isEqualTo(usual);
            assertThat(thread.getContextClassLoader()).isSameAs(broken);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    private URLClassLoader broken() throws IOException {
        Path service = folder.resolve("META-INF/services/javax.xml.transform.TransformerFactory");
        Files.createDirectories(service.getParent());
        Files.writeString(service, "org.example.NoSuchFactory\n");
        return new URLClassLoader(new URL[] {address()}, ClassLoader.getPlatformClassLoader());
    }

    private URL address() throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
