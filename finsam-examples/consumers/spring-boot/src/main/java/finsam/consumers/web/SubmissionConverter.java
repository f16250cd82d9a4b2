package finsam.consumers.web;

import finsam.core.application.Application;
import finsam.json.FinsamJson;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.stereotype.Component;

/** Reads applications with the forms of finsam, which tell every mistake with its place. */
@Component
class SubmissionConverter extends AbstractHttpMessageConverter<Submission> {
    SubmissionConverter() {
        super(MediaType.APPLICATION_JSON);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Submission.class;
    }

    @Override
    public boolean canWrite(Class<?> type, @Nullable MediaType mediaType) {
        return false;
    }

    @Override
    protected Submission readInternal(Class<? extends Submission> type, HttpInputMessage message) throws IOException {
        byte[] body = message.getBody().readAllBytes();
        return new Submission(FinsamJson.read(body, Application.class).orThrow());
    }

    @Override
    protected void writeInternal(Submission submission, HttpOutputMessage message) {
        throw new UnsupportedOperationException("submissions are only read");
    }
}
