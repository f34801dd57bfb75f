package dk.fordel.course;

import dk.fordel.course.geography.CourseAreas;
import dk.fordel.eventstore.StoredEventUpcaster;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

import java.io.IOException;
import java.io.InputStream;
import java.util.function.Consumer;

/** Loads the reference data; a file that does not fit stops the start. Reads older events. */
@Configuration(proxyBeanMethods = false)
class CourseConfiguration {

    @Bean
    CourseAreas courseAreas(@Value("${fordel.course-areas}") Resource file, JsonMapper json)
            throws IOException {
        try (InputStream in = file.getInputStream()) {
            return json.readValue(in, CourseAreas.class);
        }
    }

    @Bean
    StoredEventUpcaster bookletsKnowTheirSite() {
        return StoredEventUpcaster.from("booklet.opened.v1", withoutWhatWasNotKnown());
    }

    @Bean
    StoredEventUpcaster staysMoveToASite() {
        return StoredEventUpcaster.from("booklet.stay-moved.v1", withoutWhatWasNotKnown());
    }

    @Bean
    StoredEventUpcaster releasesKnowWhenThePlacementWasWithdrawn() {
        return StoredEventUpcaster.from(
                "booklet.obligations-released.v1", withoutWhatWasNotKnown());
    }

    /** The practice, the area and the time of the fact are absent, and nothing else is new. */
    private static Consumer<ObjectNode> withoutWhatWasNotKnown() {
        return event -> {};
    }
}
