package dk.fordel.web;

import dk.fordel.kernel.PlainText;

import org.springframework.format.FormatterRegistry;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

import java.beans.PropertyEditorSupport;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * What bodies are held to holds for parameters, headers and names in addresses too: texts are of
 * one line and composed, days are ISO days of years that can be meant.
 */
@ControllerAdvice
class PlainParameters implements WebMvcConfigurer {

    @InitBinder
    void texts(WebDataBinder binder) {
        String field = binder.getObjectName();
        binder.registerCustomEditor(
                String.class,
                new PropertyEditorSupport() {
                    @Override
                    public void setAsText(String text) {
                        setValue(PlainText.line(field, text));
                    }
                });
    }

    @Override
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverter(String.class, LocalDate.class, Centuries::day);
        registry.addConverter(String.class, YearMonth.class, Centuries::month);
        registry.addConverter(String.class, Instant.class, Centuries::instant);
    }
}
