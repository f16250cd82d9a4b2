package finsam.examples.webform;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLongArray;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Sends both real documents to {@code POST /check} of a service of its own on the loopback interface: how many in a second,
 * how long they take, and how much is on the heap after a collection. Bounded in count and time. Needs nothing but the JDK:
 *
 * <pre>{@code
 * java finsam-examples/web-form/src/test/java/finsam/examples/webform/LoadRun.java 20000 120 4
 * }</pre>
 */
public final class LoadRun {
    private static final Path JAR =
            Path.of("finsam-examples/web-form/target/finsam-example-web-form-0.1.0-SNAPSHOT.jar");
    private static final Path DOCUMENTS = Path.of("finsam-examples/quickstart/documents");
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin");
    private static final Pattern USED = Pattern.compile("used (\\d+)K");
    private static final int WARM_UP = 2_000;
    private static final int STAGES = 5;

    private record Sent(HttpRequest request, int expected) {}

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final AtomicInteger errors = new AtomicInteger();

    /** Takes how many requests, for how many seconds at most, and how many at once. */
    public static void main(String[] arguments) throws Exception {
        int requests = Integer.parseInt(arguments[0]);
        long seconds = Long.parseLong(arguments[1]);
        int threads = Integer.parseInt(arguments[2]);
        int port = freePort();
        Process service = new ProcessBuilder(
                        JAVA.resolve("java").toString(),
                        "-Xmx128m",
                        "-XX:+UseG1GC",
                        "-jar",
                        JAR.toString(),
                        "--server.port=" + port,
                        "--web-form.burst=1000000",
                        "--web-form.requests-per-second=1000000")
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            new LoadRun().run(service.pid(), "http://127.0.0.1:" + port, requests, seconds, threads);
        } finally {
            service.destroy();
        }
    }

    private void run(long service, String address, int requests, long seconds, int threads) throws Exception {
        List<Sent> documents = List.of(
                sent(address, "gavleborg-application-2024", "rakna-med-mig.json", 422),
                sent(address, "gavleborg-final-report-2022", "hudiksvall-slutrapport.json", 200));
        await(documents.get(0).request());
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
        send(documents, WARM_UP, threads, deadline);
        long[] all = new long[0];
        long nanos = 0;
        for (int stage = 1; stage <= STAGES; stage++) {
            long start = System.nanoTime();
            long[] taken = send(documents, requests / STAGES, threads, deadline);
            nanos += System.nanoTime() - start;
            int before = all.length;
            all = Arrays.copyOf(all, before + taken.length);
            System.arraycopy(taken, 0, all, before, taken.length);
            System.out.printf("after %,d requests: %,d KiB on the heap%n", all.length, heapAfterCollection(service));
        }
        report(all, nanos);
    }

    private void report(long[] taken, long nanos) {
        Arrays.sort(taken);
        System.out.printf("%,d requests, %d errors, %.1f s%n", taken.length, errors.get(), nanos / 1e9);
        System.out.printf("%.0f requests/s%n", taken.length / (nanos / 1e9));
        for (double share : new double[] {0.5, 0.99, 1}) {
            int index = Math.max(0, (int) Math.ceil(taken.length * share) - 1);
            System.out.printf("%.0f %%: %.1f ms%n", share * 100, taken[index] / 1e6);
        }
    }

    private long[] send(List<Sent> documents, int requests, int threads, long deadline) throws InterruptedException {
        AtomicLongArray taken = new AtomicLongArray(requests);
        AtomicInteger next = new AtomicInteger();
        AtomicInteger done = new AtomicInteger();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        for (int i = 0; i < threads; i++) {
            pool.execute(() -> {
                for (int at = next.getAndIncrement(); at < requests && System.nanoTime() < deadline; ) {
                    taken.set(done.getAndIncrement(), time(documents.get(at % documents.size())));
                    at = next.getAndIncrement();
                }
            });
        }
        pool.shutdown();
        pool.awaitTermination(1, TimeUnit.HOURS);
        return IntStream.range(0, done.get()).mapToLong(taken::get).toArray();
    }

    private long time(Sent sent) {
        long start = System.nanoTime();
        try {
            HttpResponse<String> answer = client.send(sent.request(), HttpResponse.BodyHandlers.ofString());
            if (answer.statusCode() != sent.expected() || !answer.body().contains("\"rulebook\"")) {
                errors.incrementAndGet();
            }
        } catch (IOException | InterruptedException failed) {
            errors.incrementAndGet();
        }
        return System.nanoTime() - start;
    }

    private void await(HttpRequest request) throws InterruptedException {
        for (int i = 0; i < 240; i++) {
            try {
                client.send(request, HttpResponse.BodyHandlers.discarding());
                return;
            } catch (IOException notYet) {
                Thread.sleep(500);
            }
        }
        throw new IllegalStateException("the service does not start");
    }

    private static Sent sent(String address, String form, String name, int expected) throws IOException {
        URI check = URI.create(address + "/check?lang=sv&date=2024-05-06&form=" + form);
        return new Sent(
                HttpRequest.newBuilder(check)
                        .header("Content-Type", "application/json")
                        .POST(HttpRequest.BodyPublishers.ofByteArray(Files.readAllBytes(DOCUMENTS.resolve(name))))
                        .build(),
                expected);
    }

    private static long heapAfterCollection(long service) throws IOException {
        jcmd(service, "GC.run");
        Matcher used = USED.matcher(jcmd(service, "GC.heap_info"));
        return used.find() ? Long.parseLong(used.group(1)) : -1;
    }

    private static String jcmd(long process, String command) throws IOException {
        Process jcmd = new ProcessBuilder(JAVA.resolve("jcmd").toString(), String.valueOf(process), command).start();
        return new String(jcmd.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
