package finsam.examples.webform.web;

import finsam.examples.webform.WebFormSettings;
import finsam.json.ReadLimits;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Reads what was sent, up to a size. */
@Component
class DocumentBody {
    private static final int LONGEST_LIST = 1_000;

    private final int maxBytes;
    private final int maxFileBytes;
    private final ReadLimits limits;

    DocumentBody(WebFormSettings settings) {
        this.maxBytes = settings.maxBytes();
        this.maxFileBytes = settings.maxFileBytes();
        this.limits = ReadLimits.DEFAULTS.withBytes(maxBytes).withListSize(LONGEST_LIST);
    }

    /** Returns how much a document may ask of its reader. */
    ReadLimits limits() {
        return limits;
    }

    /** Returns the document of a request; one that is too large is refused before or while it is read. */
    byte[] read(HttpServletRequest request) {
        return read(request, maxBytes);
    }

    /** Returns the files of a request, which may be larger than a document. */
    byte[] files(HttpServletRequest request) {
        return read(request, maxFileBytes);
    }

    private static byte[] read(HttpServletRequest request, int maxBytes) {
        try {
            byte[] bytes = request.getContentLengthLong() > maxBytes
                    ? new byte[0]
                    : request.getInputStream().readNBytes(maxBytes + 1);
            if (request.getContentLengthLong() > maxBytes || bytes.length > maxBytes) {
                throw new ResponseStatusException(HttpStatus.CONTENT_TOO_LARGE);
            }
            return bytes;
        } catch (IOException broken) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, null, broken);
        }
    }
}
