package org.colophon.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.colophon.Colophon;
import org.colophon.ColophonBuilder;
import org.colophon.OutputFolder;
import org.colophon.ParsedJson;
import org.colophon.PrintJob;
import org.colophon.exchange.Exports;
import org.colophon.parser.Parsed;
import org.colophon.render.AtomicFile;
import org.colophon.render.Renderer;
import org.colophon.render.Strictness;
import org.colophon.render.epub.EpubRenderer;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Writes sources in the formats of other programs. */
@Command(
        name = "convert",
        description = "Writes sources in the formats of other programs.",
        mixinStandardHelpOptions = true)
final class ConvertCommand implements Callable<Integer> {

    private static final String JSON = "json";

    private final Surroundings surroundings;

    @Spec
    private CommandSpec spec;

    @Mixin
    private Sources sources;

    @Option(
            names = "--to",
            paramLabel = "FORMAT",
            split = ",",
            required = true,
            description = "Formats, separated by commas: nitf, jats, ninjs, icml, epub, md, json or txt.")
    private List<String> formats;

    @Option(
            names = "--out",
            paramLabel = "DIR",
            defaultValue = "out",
            description = "Folder of the outputs, made if it is not there; default ${DEFAULT-VALUE}.")
    private Path out;

    ConvertCommand(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    @Override
    public Integer call() throws IOException {
        Map<String, Renderer> exports = exports();
        ColophonBuilder builder = sources.press().formats(exports.keySet().toArray(String[]::new));
        surroundings.documentTime().ifPresent(builder::instant);
        exports.values().forEach(builder::renderer);
        Colophon press = builder.build();
        OutputFolder outputs = surroundings.outputs(out, sources.files());
        List<OutputFolder.Slot> slots = outputs.slots(sources.files().stream().map(sources::named).toList());
        return new Batch(surroundings).run(sources.files(), (file, index, progress) -> {
            try (OutputFolder.Slot slot = slots.get(index)) {
                return convert(press, file, slot);
            }
        });
    }

    /** The exports that are asked for. */
    private Map<String, Renderer> exports() {
        Map<String, Renderer> known = new LinkedHashMap<>();
        Exports.all().forEach(export -> known.put(export.format().id(), export));
        for (Renderer other : List.of(new NinjsLines(), new EpubRenderer())) {
            known.put(other.format().id(), other);
        }
        Map<String, Renderer> asked = new LinkedHashMap<>();
        for (String format : formats) {
            Renderer export = known.get(format);
            if (export == null && !format.equals(JSON)) {
                throw new ParameterException(spec.commandLine(), "there is no export to \"" + format + "\": use "
                        + String.join(", ", known.keySet()) + " or " + JSON);
            }
            if (export != null) {
                asked.put(format, export);
            }
        }
        return asked;
    }

    private FileResult convert(Colophon press, Path file, OutputFolder.Slot slot) throws IOException {
        PrintJob job = sources.read(press, file);
        Map<String, Path> targets = slot.claim(job);
        StringBuilder text = new StringBuilder();
        FileResult.Run run = new FileResult.Run(job).through(
                targets.keySet(), Strictness.LENIENT, format -> job.to(format, targets.get(format)));
        run.printed().forEach(one -> text.append(one.files().getFirst()).append('\n'));
        if (formats.contains(JSON)) {
            text.append(json(job, slot.claim(sources.named(file), JSON))).append('\n');
        }
        job.storePictures((reference, mediaType, content) -> stored(reference, content, file));
        return run.outcome(text.toString());
    }

    private static Path json(PrintJob job, Path target) throws IOException {
        Parsed parsed = new Parsed(job.edition(), job.diagnostics(), List.of(), List.of());
        byte[] json = ParsedJson.write(parsed).getBytes(StandardCharsets.UTF_8);
        return AtomicFile.write(target, stream -> {
            stream.write(json);
            return target;
        });
    }

    /** Writes a picture below the folder of the outputs; one that is there already is that of the source. */
    private String stored(String reference, byte[] content, Path source) throws IOException {
        Path target = out.resolve(reference).normalize();
        if (target.startsWith(out.normalize()) && !Files.exists(target) && !target.equals(source)) {
            Files.createDirectories(target.resolveSibling(""));
            AtomicFile.write(target, stream -> {
                stream.write(content);
                return target;
            });
        }
        return reference;
    }
}
