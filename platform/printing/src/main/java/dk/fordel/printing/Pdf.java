package dk.fordel.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.logging.Level;

/** Makes a PDF of a page: tagged, so that it can be read aloud, and with its fonts in it. */
public final class Pdf {

    private static final String FONTS = "/liberation/LiberationSans-";

    static {
        // it tells of each style sheet and font on standard error otherwise
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
    }

    private Pdf() {}

    /**
     * @param page XHTML with its styles in it; its font is Liberation Sans, regular or bold
     * @param producer who prints, for the document's properties
     */
    public static byte[] of(String page, String producer) {
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        try {
            new PdfRendererBuilder()
                    .useFont(() -> font("Regular"), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font("Bold"), "Liberation Sans", 700, FontStyle.NORMAL, true)
                    .usePdfUaAccessibility(true)
                    .withProducer(producer)
                    .withHtmlContent(page, null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String style) {
        String path = FONTS + style + ".ttf";
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }
}
