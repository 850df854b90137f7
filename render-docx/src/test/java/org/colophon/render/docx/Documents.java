package org.colophon.render.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.colophon.model.Article;
import org.colophon.model.Block;
import org.colophon.model.Edition;
import org.colophon.model.EditionInfo;
import org.colophon.model.Headline;
import org.colophon.model.Inline;
import org.colophon.model.SourceSpan;
import org.colophon.render.AssetSource;
import org.colophon.render.RenderContext;
import org.colophon.render.docx.DocxOptions.Layout;
import org.colophon.render.picture.SamplePictures;
import org.colophon.style.PrintStyles;

/** Editions, the documents that they are printed as, and the parts of those. */
final class Documents {

    static final Locale CHINESE = Locale.forLanguageTag("zh-Hans");
    static final RenderContext CONTEXT = RenderContext.defaults()
            .withAssets(reference -> new AssetSource.Found(reference, SamplePictures.png(64, 48)));

    private Documents() {
    }

    static byte[] print(Edition edition, String style, DocxOptions options) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new DocxRenderer(options).render(edition, PrintStyles.builtIn(style), CONTEXT, out);
        return out.toByteArray();
    }

    static byte[] print(Edition edition, String style, Layout layout) throws IOException {
        return print(edition, style, DocxOptions.defaults().withLayout(layout));
    }

    static byte[] manuscript(Edition edition) throws IOException {
        return print(edition, "tabloid", Layout.MANUSCRIPT);
    }

    static Map<String, byte[]> entries(byte[] file) throws IOException {
        Map<String, byte[]> entries = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                entries.put(entry.getName(), in.readAllBytes());
            }
        }
        return entries;
    }

    static String part(byte[] file, String name) throws IOException {
        return new String(entries(file).getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
    }

    static String text(byte[] file) throws IOException {
        return part(file, "word/document.xml");
    }

    /** The file with one part changed, as an editor would have saved it. */
    static byte[] edited(byte[] file, String name, UnaryOperator<String> edit) throws IOException {
        Map<String, byte[]> entries = entries(file);
        String before = new String(entries.getOrDefault(name, new byte[0]), StandardCharsets.UTF_8);
        String after = edit.apply(before);
        if (after.equals(before)) {
            throw new IllegalArgumentException("the edit of " + name + " changed nothing");
        }
        entries.put(name, after.getBytes(StandardCharsets.UTF_8));
        return zip(entries);
    }

    static byte[] zip(Map<String, byte[]> entries) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return out.toByteArray();
    }

    static Edition edition(Inline... content) {
        return edition(article("a1", "题", new Block.Paragraph("a1-p1", List.of(content), SourceSpan.NONE)));
    }

    static Edition edition(Article... articles) {
        return new Edition(new EditionInfo("题", null, null, null, CHINESE, List.of()), List.of(articles));
    }

    static Article article(String id, String title, Block... lead) {
        return new Article(
                id,
                "a.md",
                Headline.of(List.of(Inline.Text.of(title))),
                List.of(),
                List.of(lead),
                List.of(),
                List.of(),
                null,
                CHINESE,
                SourceSpan.NONE);
    }
}
