package org.colophon.proof;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A source as it is shown beside the pages.
 *
 * @param name its name in diagnostics
 * @param text its text
 */
record ProofSource(String name, String text) {

    /** Reads a source: UTF-8, or else the encoding of most old files of newspapers. */
    static ProofSource read(String name) throws IOException {
        Path file = Path.of(name);
        if (name.isEmpty() || !Files.isRegularFile(file)) {
            return new ProofSource(name, "");
        }
        byte[] bytes = Files.readAllBytes(file);
        String text;
        try {
            text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
        } catch (CharacterCodingException e) {
            text = new String(bytes, Charset.forName("GB18030"));
        }
        return new ProofSource(name, text.startsWith("\uFEFF") ? text.substring(1) : text);
    }
}
