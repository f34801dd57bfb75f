package dk.fordel.course.booklet;

/**
 * Where a stay is, and so who else than the trainee may read its booklet.
 *
 * @param practice the tutor practice
 * @param area code of the coordinators' area that it lies in
 */
public record Site(PracticeId practice, String area) {}
