package dk.fordel.allocation.round.explanation.web;

import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.HttpOutputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.AbstractHttpMessageConverter;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.stereotype.Component;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes an explanation as plain text for those who ask for it by {@code Accept}. */
@Component
class ExplainedAsText extends AbstractHttpMessageConverter<Explained<?>> {

    ExplainedAsText() {
        super(StandardCharsets.UTF_8, MediaType.TEXT_PLAIN);
    }

    @Override
    protected boolean supports(Class<?> type) {
        return type == Explained.class;
    }

    @Override
    public boolean canRead(Class<?> type, @Nullable MediaType media) {
        return false;
    }

    @Override
    protected Explained<?> readInternal(
            Class<? extends Explained<?>> type, HttpInputMessage message) {
        throw new HttpMessageNotReadableException("Explanations are only written.", message);
    }

    @Override
    protected void writeInternal(Explained<?> explained, HttpOutputMessage message)
            throws IOException {
        String text = String.join("\n", explained.text()) + "\n";
        message.getBody().write(text.getBytes(StandardCharsets.UTF_8));
    }
}
