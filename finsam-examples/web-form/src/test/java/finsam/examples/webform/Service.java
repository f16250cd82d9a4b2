package finsam.examples.webform;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;

/** The service, on a port of its own, with the example profile beside the known ones. */
final class Service implements AutoCloseable {
    static final Path DOCUMENTS = Path.of("../quickstart/documents");
    static final String APPLICATION = "gavleborg-application-2024";
    static final String REPORT = "gavleborg-final-report-2022";
    static final String EXEMPELBY = "exempelby-application-2025";

    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final ConfigurableApplicationContext context;

    Service(String... settings) {
        String[] all = new String[settings.length + 2];
        all[0] = "--server.port=0";
        all[1] = "--web-form.profiles=" + DOCUMENTS.resolve("exempelby-profil.json");
        System.arraycopy(settings, 0, all, 2, settings.length);
        context = SpringApplication.run(WebFormApplication.class, all);
    }

    static byte[] document(String name) {
        try {
            return Files.readAllBytes(DOCUMENTS.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <T> T bean(String name, Class<T> type) {
        return context.getBean(name, type);
    }

    String address() {
        return "http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port");
    }

    HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(),
                HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    HttpResponse<byte[]> getBytes(String path) throws IOException, InterruptedException {
        return CLIENT.send(
                HttpRequest.newBuilder(URI.create(address() + path)).build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    HttpResponse<byte[]> postForBytes(String path, byte[] body) throws IOException, InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build();
        return CLIENT.send(request, HttpResponse.BodyHandlers.ofByteArray());
    }

    /** Posts JSON; further headers as names and values in turn. */
    HttpResponse<String> post(String path, byte[] body, String... headers) throws IOException, InterruptedException {
        return send("application/json", path, HttpRequest.BodyPublishers.ofByteArray(body), headers);
    }

    HttpResponse<String> postAs(String type, String path, byte[] body) throws IOException, InterruptedException {
        return send(type, path, HttpRequest.BodyPublishers.ofByteArray(body));
    }

    /** Posts JSON without saying how long it is. */
    HttpResponse<String> postUnmeasured(String path, byte[] body) throws IOException, InterruptedException {
        return send(
                "application/json",
                path,
                HttpRequest.BodyPublishers.fromPublisher(HttpRequest.BodyPublishers.ofByteArray(body)));
    }

    private HttpResponse<String> send(String type, String path, HttpRequest.BodyPublisher body, String... headers)
            throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(address() + path))
                .header("Content-Type", type)
                .POST(body);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    }

    @Override
    public void close() {
        context.close();
    }
}
