package org.colophon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.OutputFolder;
import org.colophon.ParsedJson;
import org.colophon.parser.Parsed;
import org.colophon.parser.RepairMode;
import org.colophon.render.AtomicFile;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes an edition as JSON. */
@Command(
        name = "parse",
        description = "Writes the model of sources as JSON, with diagnostics and repairs.",
        mixinStandardHelpOptions = true)
final class ParseCommand implements Callable<Integer> {

    private final Surroundings surroundings;

    @Mixin
    private Sources sources;

    @Option(
            names = "--repair",
            paramLabel = "MODE",
            defaultValue = "APPLY",
            description = "${COMPLETION-CANDIDATES}: what to do about paragraphs that a break cut; "
                    + "default ${DEFAULT-VALUE}.")
    private RepairMode repair;

    @Option(names = "--out", paramLabel = "DIR", description = "Writes DIR/NAME.json for each source.")
    private @Nullable Path out;

    ParseCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Colophon press = sources.reader(repair);
        if (out == null) {
            return new Batch(surroundings).run(sources.files(), (file, index, progress) -> {
                Parsed parsed = sources.parse(press, file);
                return FileResult.done(ParsedJson.write(parsed) + "\n", parsed.diagnostics());
            });
        }
        OutputFolder outputs = surroundings.outputs(out, sources.files());
        List<OutputFolder.Slot> slots = outputs.slots(sources.files().stream().map(sources::named).toList());
        return new Batch(surroundings).run(sources.files(), (file, index, progress) -> {
            try (OutputFolder.Slot slot = slots.get(index)) {
                return write(sources.parse(press, file), slot.claim(sources.named(file), "json"));
            }
        });
    }

    private static FileResult write(Parsed parsed, Path target) throws IOException {
        byte[] json = ParsedJson.write(parsed).getBytes(StandardCharsets.UTF_8);
        AtomicFile.write(target, stream -> {
            stream.write(json);
            return target;
        });
        return FileResult.done(target + "\n", parsed.diagnostics());
    }
}
