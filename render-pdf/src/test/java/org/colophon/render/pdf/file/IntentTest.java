package org.colophon.render.pdf.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.zip.InflaterInputStream;
import org.junit.jupiter.api.Test;

/** The profiles are shipped compressed; decompressed they are the file that NOTICE names. */
class IntentTest {

    private static String hash(Intent intent) throws IOException, NoSuchAlgorithmException {
        byte[] profile = new InflaterInputStream(new ByteArrayInputStream(intent.profile())).readAllBytes();
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(profile));
    }

    @Test
    void theShippedProfilesAreTheOriginalsBitByBit() throws Exception {
        assertThat(hash(Intent.newsprint()))
                .isEqualTo("2c0e15149f00948330eb2b7b281c2d9d9a94b447806756e9be4fcdbd5233901d");
        assertThat(hash(Intent.coated())).isEqualTo("27140d88340e07f0c75e55d42455a471970531a9d4ffd2560ce681cf48a7285e");
        assertThat(hash(Intent.screen())).isEqualTo("2a92d4bae450b76d8b0aa42193df974d75f62738ecebf74f01c5e75b12a95796");
    }
}
