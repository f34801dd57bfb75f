package dk.fordel.web;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.RequestBody;

import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.SpringDocJavadocProvider;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.method.HandlerMethod;

import java.util.Objects;

/** Describes the files that operations take as their body, with an example of each CSV file. */
final class UploadedFiles implements GlobalOperationCustomizer {

    private static final String CSV = "text/csv";

    private final SpringDocJavadocProvider javadoc;

    UploadedFiles(SpringDocJavadocProvider javadoc) {
        this.javadoc = javadoc;
    }

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        for (MethodParameter parameter : method.getMethodParameters()) {
            Upload upload = parameter.getParameterAnnotation(Upload.class);
            if (upload != null) {
                operation.setRequestBody(
                        new RequestBody()
                                .required(true)
                                .description(
                                        javadoc.getParamJavadoc(
                                                method.getMethod(),
                                                Objects.requireNonNull(
                                                        parameter.getParameter().getName())))
                                .content(content(method, upload)));
            }
        }
        return operation;
    }

    private static Content content(HandlerMethod method, Upload upload) {
        RequestMapping mapping =
                Objects.requireNonNull(
                        AnnotatedElementUtils.findMergedAnnotation(
                                method.getMethod(), RequestMapping.class));
        Content content = new Content();
        for (String kind : mapping.consumes()) {
            MediaType file = new MediaType();
            content.addMediaType(
                    kind,
                    kind.equals(CSV)
                            ? file.schema(new StringSchema()).example(upload.example())
                            : file.schema(new StringSchema().format("binary")));
        }
        return content;
    }
}
