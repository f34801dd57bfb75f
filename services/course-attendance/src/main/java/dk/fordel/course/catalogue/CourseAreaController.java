package dk.fordel.course.catalogue;

import dk.fordel.course.geography.AreaAssignment;
import dk.fordel.course.geography.CourseAreas;

import jakarta.annotation.security.PermitAll;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Course areas, open to all: who subscribes to a calendar must find out which one (GEO-1). */
@RestController
class CourseAreaController {

    private final CourseAreas areas;

    CourseAreaController(CourseAreas areas) {
        this.areas = areas;
    }

    /** Answers with all course areas, their version and source. */
    @GetMapping("/api/course-areas")
    @PermitAll
    CourseAreas areas() {
        return areas;
    }

    /**
     * Answers with the area of a postcode, or with a sentence that says why there is none.
     *
     * @param postcode four digits
     */
    @GetMapping("/api/course-areas/by-postcode/{postcode}")
    @PermitAll
    AreaAssignment byPostcode(@PathVariable String postcode) {
        return areas.byPostcode(postcode);
    }
}
