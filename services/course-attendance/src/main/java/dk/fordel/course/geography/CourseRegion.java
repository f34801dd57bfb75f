package dk.fordel.course.geography;

/**
 * A region whose courses are in the catalogue.
 *
 * @param code its code (ORG-6); courses with this code as their area are for all of it
 * @param name its name in calendars
 */
public record CourseRegion(String code, String name) {}
