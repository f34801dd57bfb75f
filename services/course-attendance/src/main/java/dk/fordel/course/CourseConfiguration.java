package dk.fordel.course;

import dk.fordel.course.geography.CourseAreas;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import tools.jackson.databind.json.JsonMapper;

import java.io.IOException;
import java.io.InputStream;

/** Loads the reference data; a file that does not fit stops the start. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    CourseAreas courseAreas(@Value("${fordel.course-areas}") Resource file, JsonMapper json)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            return json.readValue(in, CourseAreas.class);
        }
    }
}
