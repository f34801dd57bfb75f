package dk.fordel.web;

import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/**
 * What Tomcat itself says of a request that is no HTTP, long before it reaches the application:
 * problem JSON too, in place of Tomcat's page. Tomcat makes it by its name.
 */
public final class ContainerProblems extends ErrorReportValve {

    /** Made by Tomcat. */
    public ContainerProblems() {}

    @Override
    protected void report(Request request, Response response, @Nullable Throwable thrown) {
        int status = response.getStatus();
        if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
            return;
        }
        HttpStatus known = HttpStatus.resolve(status);
        response.setContentType(MediaType.APPLICATION_PROBLEM_JSON_VALUE);
        response.setCharacterEncoding("utf-8");
        try {
            Writer writer = response.getReporter();
            if (writer != null) {
                writer.write(
                        """
                        {"title":"%s","status":%d,"detail":"%s"}\
                        """
                                .formatted(
                                        known == null ? "" : known.getReasonPhrase(),
                                        status,
                                        status < 500
                                                ? "This is not a well-formed HTTP request: look at"
                                                        + " the characters of its address and its"
                                                        + " headers."
                                                : "Something failed here that is not your fault."));
                response.finishResponse();
            }
        } catch (IOException nobodyIsLeft) {
            throw new UncheckedIOException(nobodyIsLeft);
        }
    }
}
