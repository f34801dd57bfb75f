package dk.fordel.course.catalogue.view;

import dk.fordel.course.catalogue.CourseKind;
import dk.fordel.course.catalogue.CourseTime;
import dk.fordel.kernel.Unknown;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Questions about courses. */
@Component
public class Courses {

    private static final String COURSE =
            """
            select c.*,
                   (select count(*) from course_enrolment e where e.course_id = c.course_id) as enrolled
            from course c
            """;

    private final JdbcClient sql;

    Courses(JdbcClient sql) {
        this.sql = sql;
    }

    /**
     * One course.
     *
     * @throws Unknown when there is none by that id
     */
    public CourseRow byId(UUID courseId) {
        return sql.sql(COURSE + "where c.course_id = :course")
                .param("course", courseId)
                .query(Courses::row)
                .optional()
                .orElseThrow(() -> new Unknown("course", courseId));
    }

    /** All courses of the areas, cancelled ones too, in the order they take place. */
    public List<CourseRow> ofAreas(Collection<String> areas) {
        return sql.sql(COURSE + "where c.area in (:areas) order by c.begins, c.course_id")
                .param("areas", areas)
                .query(Courses::row)
                .list();
    }

    /**
     * A page of courses that end at or after a moment, in the order they take place.
     *
     * @param areas codes of the areas; null for all
     * @param since the moment
     * @param after the course that the last page ended with; null for the first page
     * @param limit how many at most
     */
    public List<CourseRow> page(
            @Nullable Collection<String> areas, Instant since, @Nullable UUID after, int limit) {
        return sql.sql(
                        COURSE
                                + """
                                where c.ends >= :since
                                  and (:everywhere or c.area in (:areas))
                                  and (cast(:after as uuid) is null
                                       or (c.begins, c.course_id)
                                          > (select p.begins, p.course_id from course p where p.course_id = :after))
                                order by c.begins, c.course_id
                                limit :limit
                                """)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("everywhere", areas == null)
                .param("areas", areas == null ? List.of("") : areas)
                .param("after", after)
                .param("limit", limit)
                .query(Courses::row)
                .list();
    }

    /** Who booked a place, who was there. */
    public List<ParticipantRow> participants(UUID courseId) {
        return sql.sql(
                        """
                        select coalesce(e.trainee_id, p.trainee_id) as trainee_id,
                               e.trainee_id is not null or p.enrolled as enrolled,
                               p.signed_at,
                               p.note
                        from (select * from course_enrolment where course_id = :course) e
                        full join (select * from course_participant where course_id = :course) p
                               on p.trainee_id = e.trainee_id
                        order by 1
                        """)
                .param("course", courseId)
                .query((rows, number) -> {
                    OffsetDateTime signed = rows.getObject("signed_at", OffsetDateTime.class);
                    return new ParticipantRow(
                            rows.getObject("trainee_id", UUID.class),
                            rows.getBoolean("enrolled"),
                            signed == null ? null : signed.toInstant(),
                            rows.getString("note"));
                })
                .list();
    }

    private static CourseRow row(ResultSet rows, int number) throws SQLException {
        CourseTime time = new CourseTime(instant(rows, "begins"), instant(rows, "ends"));
        return new CourseRow(
                rows.getObject("course_id", UUID.class),
                CourseKind.valueOf(rows.getString("kind")),
                rows.getString("title"),
                rows.getString("area"),
                rows.getString("place"),
                time.begins(),
                time.ends(),
                time.firstDay(),
                time.lastDay(),
                rows.getBoolean("mandatory"),
                rows.getObject("capacity", Integer.class),
                rows.getInt("enrolled"),
                rows.getString("organiser"),
                rows.getBoolean("cancelled"),
                rows.getString("why_not"),
                rows.getInt("revision"),
                instant(rows, "scheduled_at"),
                instant(rows, "revised_at"));
    }

    private static Instant instant(ResultSet rows, String column) throws SQLException {
        return rows.getObject(column, OffsetDateTime.class).toInstant();
    }
}
