package newsroom;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import org.colophon.model.Edition;
import org.colophon.model.json.EditionJson;
import org.colophon.parser.EditionParser;
import org.colophon.render.RenderContext;
import org.colophon.render.Renderers;
import org.colophon.style.PrintStyles;

/** Prints a source in the formats asked for, and names the outputs by their digests. */
public final class OutsideProgram {

    private OutsideProgram() {
    }

    public static void main(String[] arguments) throws Exception {
        Path source = Path.of(arguments[0]);
        Edition edition = EditionParser.create().parse(source).edition();
        for (String format : List.of(arguments).subList(1, arguments.length)) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            if (format.equals("json")) {
                String json = EditionJson.write(EditionJson.read(EditionJson.write(edition)));
                out.writeBytes(json.getBytes(StandardCharsets.UTF_8));
            } else {
                Renderers.forFormat(format)
                        .render(edition, PrintStyles.builtIn("tabloid"), RenderContext.beside(source), out);
            }
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(out.toByteArray());
            System.out.println(format + " " + HexFormat.of().formatHex(digest));
        }
    }
}
