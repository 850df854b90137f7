package org.colophon.style;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.colophon.model.Contributor;
import org.colophon.model.Person;
import org.colophon.model.Role;
import org.colophon.model.correction.Correction;
import org.colophon.model.correction.Corrections;
import org.colophon.model.correction.QuotedPlace;
import org.colophon.model.correction.Ruling;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorrectionFilesTest {

    private static final String SOURCE = "甲甲 文/林晚舟 甲甲";

    private static Corrections all() {
        List<Correction> all = new ArrayList<>();
        for (Ruling.Kind kind : Ruling.Kind.values()) {
            all.add(new Correction("a.md", QuotedPlace.in(SOURCE, 3, 8), kind));
        }
        Person agency = Person.organisation("河畔通讯社").withId("house:1");
        all.add(new Correction("b.md", QuotedPlace.in(SOURCE, 10, 11), new Ruling.Credited(
                new Role(Role.Kind.PHOTO_SOURCE, "图"),
                List.of(Contributor.by(agency), Contributor.by("林晚舟").of("本报记者")))));
        return new Corrections(all);
    }

    @Test
    void whatIsWrittenReadsBackEqual() {
        assertThat(CorrectionFiles.parse(CorrectionFiles.write(all()))).isEqualTo(all());
    }

    @Test
    void theSchemaTakesWhatIsReadAndNothingElse() {
        Schemas schema = Schemas.named("corrections");
        String json = CorrectionFiles.write(all());
        assertThat(schema.errors(json)).isEmpty();
        for (String bad : List.of(json.replaceFirst("\"not-credit\"", "\"no-credit\""),
                json.replaceFirst("\"quote\"", "\"words\""), json.replaceFirst("\"photo-source\"", "\"camera\""))) {
            assertThat(schema.errors(bad)).isNotEmpty();
            assertThatThrownBy(() -> CorrectionFiles.parse(bad)).isInstanceOf(StyleFormatException.class);
        }
    }

    @Test
    void theFileBesideASourceSpeaksOfItByName(@TempDir Path folder) throws Exception {
        assertThat(CorrectionFiles.beside(folder.resolve("a.md")).all()).isEmpty();
        Files.writeString(folder.resolve(CorrectionFiles.NAME), CorrectionFiles.write(all()));
        assertThat(CorrectionFiles.beside(folder.resolve("b.md")).all()).hasSize(1);
        Files.writeString(folder.resolve(CorrectionFiles.NAME), "{\"corrections\":[{\"source\":\"a.md\"}]}");
        assertThatThrownBy(() -> CorrectionFiles.beside(folder.resolve("b.md")))
                .hasMessageContaining("corrections[0].quote");
    }

    @Test
    void anotherCorrectionOfTheSameWordsTakesItsPlace() {
        Correction first = new Correction("a.md", QuotedPlace.of("甲"), Ruling.Kind.HEADING);
        Corrections one = Corrections.NONE.with(first).with(first.withRuling(Ruling.Kind.TITLE));
        assertThat(one.all()).containsExactly(first.withRuling(Ruling.Kind.TITLE));
    }
}
