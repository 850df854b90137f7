package recipes;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.colophon.bulk.BulkFunction;
import org.colophon.bulk.BulkInput;
import org.colophon.bulk.BulkResult;
import org.colophon.bulk.BulkSpec;
import org.colophon.bulk.BulkStore;
import org.h2.jdbcx.JdbcDataSource;
import org.springframework.batch.core.configuration.support.JdbcDefaultBatchConfiguration;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.item.database.JdbcBatchItemWriter;
import org.springframework.batch.infrastructure.item.database.builder.JdbcBatchItemWriterBuilder;
import org.springframework.batch.infrastructure.item.support.AbstractItemCountingItemStreamItemReader;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;
import org.springframework.jdbc.support.JdbcTransactionManager;

/**
 * Prints an archive as a job of Spring Batch. Rows of the manifest are in the database of the job and are committed
 * with its state, a chunk at a time; outputs are written before, and once more after a kill, with the same bytes.
 */
@Configuration(proxyBeanMethods = false)
public class BatchArchive extends JdbcDefaultBatchConfiguration {

    private static final int CHUNK = 20;

    private final Path in;
    private final Path out;
    private final BulkStore store;

    BatchArchive(Path in, Path out, BulkStore store) {
        this.in = in;
        this.out = out;
        this.store = store;
    }

    /** Prints the folder of the first argument into that of the second. Started again, it goes on. */
    public static void main(String... arguments) throws Exception {
        Path out = Path.of(arguments[1]);
        System.out.println(run(new BatchArchive(Path.of(arguments[0]), out, BulkStore.folder(out))).getStatus());
    }

    static JobExecution run(BatchArchive archive) throws Exception {
        Files.createDirectories(archive.out);
        try (AnnotationConfigApplicationContext context = new AnnotationConfigApplicationContext()) {
            context.registerBean(BatchArchive.class, () -> archive);
            context.refresh();
            Job job = context.getBean(Job.class);
            JobParameters parameters =
                    new JobParametersBuilder().addString("in", archive.in.toString()).toJobParameters();
            JobOperator operator = context.getBean(JobOperator.class);
            JobExecution last =
                    context.getBean(JobRepository.class).getLastJobExecution(job.getName(), parameters);
            if (last != null && last.isRunning()) {
                // Its process was killed.
                operator.recover(last);
            }
            return operator.start(job, parameters);
        }
    }

    @Bean
    DataSource dataSource() throws IOException {
        JdbcDataSource source = new JdbcDataSource();
        // A commit is on the disk when it is done.
        source.setURL("jdbc:h2:file:" + out.toAbsolutePath().resolve("job") + ";WRITE_DELAY=0");
        if (Files.notExists(out.resolve("job.mv.db"))) {
            new ResourceDatabasePopulator(
                    new ClassPathResource("org/springframework/batch/core/schema-h2.sql"),
                    new ClassPathResource("manifest.sql")).execute(source);
        }
        return source;
    }

    @Bean
    JdbcTransactionManager transactionManager(DataSource dataSource) {
        return new JdbcTransactionManager(dataSource);
    }

    /** The files in the order of their names: Spring Batch notes how many are done. */
    static final class Sources extends AbstractItemCountingItemStreamItemReader<Path> {

        private final Path in;
        private List<Path> files = List.of();

        Sources(Path in) {
            this.in = in;
        }

        @Override
        protected void doOpen() throws IOException {
            try (Stream<Path> found = Files.walk(in)) {
                files = found.filter(Files::isRegularFile).sorted().toList();
            }
        }

        @Override
        protected Path doRead() {
            return files.get(getCurrentItemCount() - 1);
        }

        @Override
        public Path read() throws Exception {
            return getCurrentItemCount() < files.size() ? super.read() : null;
        }

        @Override
        protected void jumpToItem(int item) {
            // The list is there as a whole.
        }

        @Override
        protected void doClose() {
            files = List.of();
        }
    }

    @Bean
    Sources sources() {
        Sources sources = new Sources(in);
        sources.setName("sources");
        return sources;
    }

    @Bean
    JdbcBatchItemWriter<BulkResult> rows(DataSource dataSource) {
        return new JdbcBatchItemWriterBuilder<BulkResult>()
                .dataSource(dataSource)
                .sql("INSERT INTO manifest (id, line) VALUES (?, ?)")
                .itemPreparedStatementSetter((result, statement) -> {
                    statement.setString(1, result.id());
                    statement.setString(2, result.row());
                })
                .build();
    }

    @Bean
    Step print(JobRepository repository, JdbcTransactionManager transactions, Sources sources,
            JdbcBatchItemWriter<BulkResult> rows) {
        BulkFunction function = BulkFunction.of(BulkSpec.of("reading").withFormats(List.of("html")), store);
        return new StepBuilder("print", repository)
                .<Path, BulkResult>chunk(CHUNK)
                .transactionManager(transactions)
                .reader(sources)
                .processor(file -> function.apply(
                        BulkInput.of(in.relativize(file).toString().replace('\\', '/'), file)))
                .writer(rows)
                .build();
    }

    @Bean
    Step manifest(JobRepository repository, JdbcTransactionManager transactions, DataSource dataSource) {
        return new StepBuilder("manifest", repository)
                .tasklet((contribution, context) -> {
                    List<String> lines = new JdbcTemplate(dataSource)
                            .queryForList("SELECT line FROM manifest ORDER BY id", String.class);
                    Files.write(out.resolve("manifest.jsonl"), lines);
                    store.sweep();
                    return RepeatStatus.FINISHED;
                }, transactions)
                .build();
    }

    @Bean
    Job archive(JobRepository repository, Step print, Step manifest) {
        return new JobBuilder("archive", repository).start(print).next(manifest).build();
    }
}
