package dk.fordel.course;

import static org.assertj.core.api.Assertions.assertThat;

import dk.fordel.kernel.Role;
import dk.fordel.testing.Api;
import dk.fordel.testing.Covering;
import dk.fordel.testing.CoversCount;

import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;

import java.util.Set;
import java.util.UUID;

/**
 * Who covers for the coordinator of Randers reads its booklets and who took part in its courses.
 */
class CoverTest extends ServiceTest implements CoversCount {

    private static UUID booklet;
    private static UUID course;

    @Autowired private Covering covering;

    @BeforeEach
    void a_booklet_and_a_course_in_randers() {
        if (booklet == null) {
            course = scheduled("THEME_DAY", "randers", null);
            whenSeen("/api/courses/" + course, "randers");
            booklet = booklet(UUID.randomUUID(), UUID.randomUUID(), "randers");
        }
    }

    @Override
    public Covering covering() {
        return covering;
    }

    @Override
    public boolean may(Set<Role> roles, String token) {
        Api caller = api.withToken(token);
        int read = caller.get("/api/booklets/" + booklet).status();
        assertThat(read).isIn(200, 403);
        assertThat(caller.get("/api/booklets/" + booklet + "/pdf").status()).isEqualTo(read);
        assertThat(caller.get("/api/courses/" + course + "/participants").status()).isEqualTo(read);
        assertThat(caller.get("/api/booklets?limit=200").text().contains("\"area\":\"randers\""))
                .isEqualTo(read == 200);
        return read == 200;
    }
}
