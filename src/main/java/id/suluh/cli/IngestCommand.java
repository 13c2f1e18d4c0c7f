package id.suluh.cli;

import com.fasterxml.jackson.databind.ObjectMapper;
import id.suluh.body.Bodies;
import id.suluh.body.BodyRef;
import id.suluh.document.DocumentKind;
import id.suluh.document.Ingest;
import id.suluh.document.IngestSummary;
import id.suluh.document.NewDocument;
import id.suluh.platform.SuluhConfig;
import id.suluh.search.Kind;
import id.suluh.search.index.IndexArrival;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code ingest}: documents into the portal. */
@Command(
        name = "ingest",
        description = "Takes in documents and folders of documents and reads them. They stay private until cleared.")
final class IngestCommand extends PortalCommand {
    /** A search server that died is up again within a minute, and has what piled up in another. */
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths = List.of();

    @Option(names = "--public", description = "they were published already: visible to anyone at once")
    private boolean published;

    @Option(names = "--kind", paramLabel = "KIND", description = "1 to 39, ruling or other")
    private String kind = DocumentKind.OTHER.code();

    @Option(names = "--body", paramLabel = "SLUG", description = "the public body they are of")
    private @Nullable String body;

    @Option(names = "--process", paramLabel = "OCID", description = "the contracting process they belong to")
    private @Nullable String process;

    @Option(names = "--wait", description = "return when they can be found by searching")
    private boolean wait;

    @Override
    protected void check() {
        kind();
    }

    @Override
    protected int run() throws Exception {
        NewDocument about = NewDocument.named("").of(kind()).of(bodyId(), process);
        IngestSummary summary = bean(Ingest.class)
                .ingest(
                        paths,
                        published ? about.published() : about,
                        (file, reason) -> System.err.println(file + ": " + reason));
        boolean findable = !wait || canBeFound();
        System.out.println(new ObjectMapper().writeValueAsString(summary));
        if (!findable) {
            System.err.println("Everything is in, but not all of it can be found yet: the search server does not answer"
                    + " or refuses it. The portal goes on trying; search status says what still waits.");
        }
        return findable && summary.refused() + summary.failed() == 0 ? 0 : 1;
    }

    /** Beside a serving portal; with servers of its own, every command ends when its work can be found. */
    private static boolean canBeFound() throws InterruptedException {
        return bean(SuluhConfig.class).jobs().enabled()
                || bean(IndexArrival.class).await(Kind.DOCUMENT, PATIENCE);
    }

    private DocumentKind kind() {
        return DocumentKind.of(kind).orElseThrow(() -> wrong("--kind is 1 to 39, ruling or other, not " + kind));
    }

    private @Nullable Long bodyId() {
        if (body == null) {
            return null;
        }
        Optional<BodyRef> found = bean(Bodies.class).bySlug(body);
        return found.orElseThrow(() -> wrong("--body: there is no body " + body))
                .id();
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
