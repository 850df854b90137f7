package newsroom;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.CompletableFuture;
import org.colophon.Colophon;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Prints what is posted, on the thread of the request or on one of the common pool. */
@SpringBootApplication
@RestController
public class Newsroom {

    private final Colophon press = Colophon.builder().style("tabloid").build();

    public static void main(String[] arguments) {
        SpringApplication.run(Newsroom.class, arguments);
    }

    @PostMapping("/request/{format}")
    public byte[] onTheRequest(@PathVariable("format") String format, @RequestBody String source) {
        return print(format, source);
    }

    @PostMapping("/pool/{format}")
    public byte[] inThePool(@PathVariable("format") String format, @RequestBody String source) {
        return CompletableFuture.supplyAsync(() -> print(format, source)).join();
    }

    private byte[] print(String format, String source) {
        try {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            press.print(source, "posted.md").to(format, out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
