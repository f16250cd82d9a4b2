package finsam.examples.webform.web;

import finsam.core.finding.Document;
import finsam.core.finding.JsonPointer;
import finsam.examples.office.OfficeFile;
import finsam.examples.office.OfficeFormat;
import finsam.examples.office.OfficeReading;
import finsam.examples.webform.form.OfferedForm;
import finsam.examples.webform.form.OfferedForms;
import finsam.json.ProblemJson;
import finsam.rules.Verdict;
import finsam.rules.rule.OpenQuestion;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Semaphore;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes Word and Excel files. A file is in memory while it is answered, and nowhere else. */
@RestController
class OfficeController {
    private static final int MOST_FILES = 5;
    private static final int AT_ONCE = 2;

    private final OfferedForms forms;
    private final DocumentBody body;
    private final Clock clock;
    private final Semaphore places = new Semaphore(AT_ONCE, true);

    OfficeController(OfferedForms forms, DocumentBody body, Clock clock) {
        this.forms = forms;
        this.body = body;
        this.clock = clock;
    }

    /** Answers with a form as a file, blank. */
    @GetMapping("/office/blank")
    ResponseEntity<byte[]> blank(@RequestParam String form, @RequestParam OfficeFormat format) {
        OfferedForm<?> offered = find(form);
        return file(offered, format, offered.office().blank(format));
    }

    /** Answers with a document as a file. */
    @PostMapping(path = "/office/write", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<byte[]> write(
            @RequestParam String form, @RequestParam OfficeFormat format, HttpServletRequest request) {
        OfferedForm<?> offered = find(form);
        return offered.file(format, body.read(request), body.limits())
                .map(bytes -> file(offered, format, bytes))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.BAD_REQUEST));
    }

    /** Answers with the document that files hold, what was found while they were read, and in which cell each place stands. */
    @PostMapping(path = "/office/read", consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> read(
            @RequestParam String form,
            @RequestParam(required = false) @Nullable LocalDate date,
            HttpServletRequest request,
            Locale locale) {
        OfferedForm<?> offered = find(form);
        List<OfficeFile> files = files(body.files(request));
        if (!places.tryAcquire()) {
            throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        }
        try {
            return answer(offered.office().read(files), date == null ? LocalDate.now(clock) : date, locale);
        } finally {
            places.release();
        }
    }

    private static ResponseEntity<String> answer(OfficeReading<?> read, LocalDate date, Locale locale) {
        if (read.reading().value().isEmpty()) {
            return ResponseEntity.badRequest()
                    .contentType(MediaType.APPLICATION_PROBLEM_JSON)
                    .body(ProblemJson.write(read.reading().findings(), locale, 400, ProblemJson.BASE));
        }
        Document document = read.reading().orThrow();
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .body(ReadFiles.json(document, read.reading().findings(), cells(read, date, locale), locale));
    }

    /** Returns the cells of the places that findings and questions are about. */
    private static Map<String, String> cells(OfficeReading<?> read, LocalDate date, Locale locale) {
        Verdict<?> verdict = read.check(date);
        Stream<JsonPointer> found = verdict.findings().stream().map(finding -> finding.path());
        Stream<JsonPointer> open = verdict.open().stream().map(OpenQuestion::path);
        Map<String, String> cells = new TreeMap<>();
        Stream.concat(found, open)
                .forEach(place -> read.cell(place).ifPresent(cell -> cells.put(place.toString(), cell.in(locale))));
        return cells;
    }

    private static List<OfficeFile> files(byte[] json) {
        try {
            JsonNode files = JsonMapper.shared().readTree(json).path("files");
            if (!files.isArray() || files.isEmpty() || files.size() > MOST_FILES) {
                throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
            }
            return files.valueStream()
                    .map(file -> new OfficeFile(
                            file.path("name").asString(""),
                            Base64.getDecoder().decode(file.path("content").asString(""))))
                    .toList();
        } catch (JacksonException | IllegalArgumentException unreadable) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
    }

    private static ResponseEntity<byte[]> file(OfferedForm<?> form, OfficeFormat format, byte[] bytes) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(format.mediaType()))
                .header("Content-Disposition", "attachment; filename=\"" + form.id() + "." + format.extension() + "\"")
                .body(bytes);
    }

    private OfferedForm<?> find(String form) {
        return forms.find(form).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
