package finsam.json.verdict;

import finsam.core.finding.Finding;
import finsam.core.finding.JsonPointer;
import finsam.core.finding.Reading;
import finsam.core.finding.Severity;
import finsam.json.JsonFindings;
import finsam.json.ReadLimits;
import finsam.json.form.DocumentForm;
import finsam.json.form.DocumentType;
import finsam.json.form.Form;
import finsam.json.form.Many;
import finsam.json.form.Words;
import finsam.json.time.TimeForms;
import finsam.json.verdict.WrittenReceipt.WrittenJudgement;
import finsam.rules.Judgement;
import finsam.rules.Receipt;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** The form of a receipt. A receipt is read whole or not at all. */
public final class ReceiptForms {
    private static final Form<WrittenJudgement, WrittenJudgement> JUDGEMENT = Form.of(
                    WrittenJudgement.class, WrittenJudgement::new, one -> one)
            .text("code", one -> one.code, (one, text) -> one.code = Optional.of(text))
            .optional(
                    "decision",
                    Words.of(Judgement.Decision.values()),
                    one -> one.decision,
                    (one, word) -> one.decision = Optional.of(word))
            .text("reason", one -> one.reason, (one, text) -> one.reason = Optional.of(text))
            .personal()
            .text("role", one -> one.role, (one, text) -> one.role = Optional.of(text))
            .optional("date", TimeForms.DATE, one -> one.date, (one, day) -> one.date = Optional.of(day))
            .done();

    /** The form of what is written. */
    public static final DocumentForm<WrittenReceipt, WrittenReceipt> RECEIPT = DocumentForm.of(
            DocumentType.RECEIPT,
            WrittenReceipt.class,
            WrittenReceipt::new,
            one -> one,
            lines -> lines.text("library", one -> one.library, (one, text) -> one.library = Optional.of(text))
                    .text("rulebook", one -> one.rulebook, (one, text) -> one.rulebook = Optional.of(text))
                    .text("version", one -> one.version, (one, text) -> one.version = Optional.of(text))
                    .text("contentHash", one -> one.contentHash, (one, text) -> one.contentHash = Optional.of(text))
                    .optional("date", TimeForms.DATE, one -> one.date, (one, day) -> one.date = Optional.of(day))
                    .optional(
                            "outcomes",
                            new OutcomesCodec(),
                            one -> one.outcomes,
                            (one, outcomes) -> one.outcomes = Optional.of(outcomes))
                    .many(
                            "judgements",
                            Many.list(JUDGEMENT),
                            one -> one.judgements,
                            (one, judgements) -> one.judgements = judgements),
            WrittenReceipt::addUnread);

    private ReceiptForms() {}

    /** Writes a receipt as a document of its own. */
    public static void write(Receipt receipt, JsonGenerator out) {
        RECEIPT.write(WrittenReceipt.of(receipt), out);
    }

    /** Reads a receipt; with an error there is no receipt. */
    public static Reading<Receipt> read(byte[] json, ReadLimits limits) {
        Reading<WrittenReceipt> written = RECEIPT.read(json, limits);
        List<Finding> findings = new ArrayList<>(written.findings());
        Optional<Receipt> receipt = written.value().flatMap(one -> make(one, findings));
        return receipt.isEmpty() || findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)
                ? Reading.failed(findings)
                : Reading.of(receipt.get(), findings);
    }

    private static Optional<Receipt> make(WrittenReceipt one, List<Finding> findings) {
        int before = findings.size();
        needed(one, one.library, "/library", findings);
        needed(one, one.rulebook, "/rulebook", findings);
        needed(one, one.version, "/version", findings);
        needed(one, one.contentHash, "/contentHash", findings);
        needed(one, one.date, "/date", findings);
        needed(one, one.outcomes, "/outcomes", findings);
        for (int i = 0; i < one.judgements.size(); i++) {
            WrittenJudgement judgement = one.judgements.get(i);
            String place = "/judgements/" + i;
            needed(one, judgement.code, place + "/code", findings);
            needed(one, judgement.decision, place + "/decision", findings);
            needed(one, judgement.reason, place + "/reason", findings);
            needed(one, judgement.role, place + "/role", findings);
            needed(one, judgement.date, place + "/date", findings);
        }
        return findings.size() > before || !one.unread().isEmpty() ? Optional.empty() : Optional.of(receipt(one));
    }

    private static Receipt receipt(WrittenReceipt one) {
        return new Receipt(
                one.library.orElseThrow(),
                one.rulebook.orElseThrow(),
                one.version.orElseThrow(),
                one.contentHash.orElseThrow(),
                one.date.orElseThrow(),
                one.outcomes.orElseThrow(),
                one.judgements.stream().map(ReceiptForms::judgement).toList());
    }

    private static Judgement judgement(WrittenJudgement one) {
        return new Judgement(
                one.code.orElseThrow(),
                one.decision.orElseThrow(),
                one.reason.orElseThrow(),
                one.role.orElseThrow(),
                one.date.orElseThrow());
    }

    private static void needed(WrittenReceipt receipt, Optional<?> part, String place, List<Finding> findings) {
        JsonPointer pointer = JsonPointer.of(place);
        if (part.isEmpty() && !receipt.isUnread(pointer)) {
            findings.add(Finding.of(
                    JsonFindings.RECEIPT_INCOMPLETE, Severity.ERROR, pointer, Map.of("path", pointer), List.of()));
        }
    }
}
