package finsam.json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The two real documents, as the forms write their dates, years and amounts. */
final class RealDocuments {
    private RealDocuments() {}

    static byte[] application() {
        return bytes("rakna-med-mig.json");
    }

    static byte[] report() {
        return bytes("hudiksvall-slutrapport.json");
    }

    private static byte[] bytes(String name) {
        try {
            return Files.readAllBytes(Path.of("../finsam-examples/quickstart/documents", name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
