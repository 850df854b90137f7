package recipes;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.beam.sdk.Pipeline;
import org.apache.beam.sdk.io.FileIO;
import org.apache.beam.sdk.io.TextIO;
import org.apache.beam.sdk.options.PipelineOptions;
import org.apache.beam.sdk.options.PipelineOptionsFactory;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.ParDo;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkInput;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkStore;

/**
 * Prints an archive as a pipeline of Apache Beam. The function is sent to the machines as it is; a press is made once
 * in each process. Work that is done twice writes the same files, because outputs are named by their content.
 */
public final class BeamArchive {

    private BeamArchive() {
    }

    /** Prints the folder of the first argument into that of the second; the others are options of Beam. */
    public static void main(String... arguments) {
        Path out = Path.of(arguments[1]);
        BulkSpec spec = BulkSpec.of("reading").withFormats(List.of("html", "docx"));
        PipelineOptions options = PipelineOptionsFactory
                .fromArgs(List.of(arguments).subList(2, arguments.length).toArray(String[]::new)).create();
        pipeline(options, arguments[0], BulkFunction.of(spec, BulkStore.folder(out)), out).run().waitUntilFinish();
    }

    static Pipeline pipeline(PipelineOptions options, String in, BulkFunction function, Path out) {
        Pipeline pipeline = Pipeline.create(options);
        pipeline.apply(FileIO.match().filepattern(in + "/**"))
                .apply(FileIO.readMatches())
                .apply(ParDo.of(new Print(in, function.withNaming(BulkFunction.Naming.CONTENT))))
                .apply(TextIO.write().to(out.resolve("manifest").toString()).withSuffix(".jsonl").withoutSharding());
        return pipeline;
    }

    /** Prints a file, and gives its row of the manifest. */
    static final class Print extends DoFn<FileIO.ReadableFile, String> {

        private static final long serialVersionUID = 1L;

        private final String in;
        private final BulkFunction function;

        Print(String in, BulkFunction function) {
            this.in = in;
            this.function = function;
        }

        /** Called by Beam. */
        @ProcessElement
        public void print(@Element FileIO.ReadableFile file, OutputReceiver<String> rows) throws IOException {
            String place = file.getMetadata().resourceId().toString();
            String id = place.substring(place.indexOf(in) + in.length() + 1);
            rows.output(function.apply(BulkInput.of(id, file.readFullyAsBytes())).row());
        }
    }
}
