package org.colophon.compat;

import static org.colophon.model.Contributor.by;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import org.colophon.Colophon;
import org.colophon.model.Block;
import org.colophon.model.BlockVisitor;
import org.colophon.model.Edition;
import org.colophon.model.EditionWalker;
import org.colophon.model.Role;
import org.colophon.render.FontFace;
import org.colophon.render.FontProvider;
import org.colophon.render.Format;
import org.colophon.render.text.TextJob;
import org.colophon.render.text.TextRenderer;
import org.colophon.style.Typeface;
import org.colophon.style.Weight;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tasks of people who use libraries of this kind, each in the lines between its mark and the next blank line.
 * The mark has the most lines that it may take: those of the best of commonmark-java, jsoup, OpenHTMLtoPDF, docx4j and
 * AsciidoctorJ.
 */
final class OutsideTasks {

    private OutsideTasks() {
    }

    static void firstOutput(Path source, Path folder) throws IOException {
        // first output: 1 (jsoup)
        Colophon.builder().build().print(source).into(folder);

    }

    static void streamIn(Colophon press, InputStream in, OutputStream out) throws IOException {
        // stream in: 1 (jsoup)
        press.print(in, "page.md").to("pdf", out);

    }

    static Edition edit(Edition edition) {
        // edit the tree: 1 (jsoup)
        Edition edited = edition.with("a1-p1", block -> Block.Paragraph.of("更正后的段落。"));

        return edited;
    }

    static int visit(Edition edition) {
        int[] figures = {0};
        // visit one kind: 6 (commonmark-java)
        new EditionWalker() {
            @Override
            protected void beginBlock(Block block) {
                figures[0] += block instanceof Block.Figure ? 1 : 0;
            }
        }.walk(edition);

        return figures[0];
    }

    static TextRenderer override() {
        // override the look of one kind: 8 (commonmark-java)
        class Wire extends TextRenderer {
            Wire() {
                super(new Format("wire", "text/plain", "txt"));
            }
            @Override protected void figure(Block.Figure figure, TextJob job) {
                job.line("[PHOTO " + figure.asset() + "]");
            }
        }

        return new Wire();
    }

    static Colophon plugIn(TextRenderer wire) {
        // plug in a format: 1 (AsciidoctorJ)
        Colophon press = Colophon.builder().renderer(wire).build();

        return press;
    }

    static FontProvider ownFont(Path file) throws IOException {
        // own typeface: 1 (OpenHTMLtoPDF)
        FontProvider fonts = FontProvider.of(FontFace.of(file, Typeface.SONG, Weight.REGULAR));

        return fonts;
    }

    static Edition make() {
        // make a document: 4 (docx4j)
        Edition edition = Edition.builder("河畔晚报").language("zh-Hans")
                .article(a -> a.title("菜市搬家记").credit(Role.Kind.WRITER, "文", by("林晚舟")).paragraph("开头。"))
                .build();

        return edition;
    }

    static JsonMapper otherMapper() {
        // own mapper: 1 (Jackson's own modules)
        JsonMapper mapper = JsonMapper.builder().addModule(org.colophon.model.json.EditionJson.module()).build();

        return mapper;
    }

    /** Kinds that come later are handed to one method, as commonmark-java does with its custom nodes. */
    static final class LaterKinds extends BlockVisitor {
        @Override
        protected void visitOther(Block block) {
            System.out.println(block.id());
        }
    }
}
