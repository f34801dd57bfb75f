package dk.fordel.printing;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import java.util.logging.Level;

/**
 * Makes a PDF of a page: tagged, so that it can be read aloud, and with its fonts in it. A letter
 * that Liberation Sans lacks comes from DejaVu Sans; one that both lack is printed as its number,
 * for example {@code [U+738B]}, so that nothing vanishes and nothing turns into another sign.
 */
public final class Pdf {

    private static final String REGULAR = "/liberation/LiberationSans-Regular.ttf";
    private static final String BOLD = "/liberation/LiberationSans-Bold.ttf";
    private static final String OTHERS = "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf";
    private static final Set<FSFontUseCase> FOR_WHAT_LACKS =
            EnumSet.of(FSFontUseCase.FALLBACK_FINAL);
    private static final Glyphs GLYPHS = Glyphs.of(font(REGULAR), font(OTHERS));

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
                    .useFont(() -> font(REGULAR), "Liberation Sans", 400, FontStyle.NORMAL, true)
                    .useFont(() -> font(BOLD), "Liberation Sans", 700, FontStyle.NORMAL, true)
                    .useFont(
                            () -> font(OTHERS),
                            "DejaVu Sans",
                            400,
                            FontStyle.NORMAL,
                            true,
                            FOR_WHAT_LACKS)
                    .usePdfUaAccessibility(true)
                    .withProducer(producer)
                    .withHtmlContent(GLYPHS.printable(page), null)
                    .toStream(pdf)
                    .run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return pdf.toByteArray();
    }

    private static InputStream font(String path) {
        return Objects.requireNonNull(Pdf.class.getResourceAsStream(path), path);
    }
}
