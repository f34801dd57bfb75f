package dk.fordel.course.geography;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dk.fordel.kernel.Malformed;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import tools.jackson.databind.json.JsonMapper;

import java.util.List;

class CourseAreasTest {

    private static final CourseAreas AREAS =
            JsonMapper.shared()
                    .readValue(
                            CourseAreasTest.class.getResourceAsStream("/course-areas.json"),
                            CourseAreas.class);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "0999,",
        "1000, indre-by",
        "2500, indre-by",
        "2501,",
        "2599,",
        "2600, ydre-by",
        "2699, ydre-by",
        "2700, indre-by",
        "2720, indre-by",
        "2721, ydre-by",
        "2920, ydre-by",
        "2921,",
        "2959,",
        "2960, nord",
        "4050, nord",
        "4051,",
    })
    void GEO_1_a_postcode_is_in_the_narrowest_range_or_in_none(String postcode, String area) {
        assertThat(AREAS.byPostcode(postcode).area()).isEqualTo(area);
    }

    @Test
    void GEO_1_the_narrower_range_wins_wherever_it_stands_in_the_data() {
        CourseAreas reversed = new CourseAreas("v", "s", AREAS.regions(), AREAS.areas().reversed());
        assertThat(reversed.byPostcode("2710").area()).isEqualTo("indre-by");
        assertThat(AREAS.byPostcode("2710").area()).isEqualTo("indre-by");
    }

    @Test
    void the_answer_says_why() {
        assertThat(AREAS.byPostcode("2715").why())
                .isEqualTo(
                        "Postcode 2715 is in Indre by by 2700-2720, which is narrower than the"
                                + " range of Ydre by.");
        assertThat(AREAS.byPostcode("2550").why())
                .isEqualTo(
                        "Postcode 2550 is in no course area: one range ends at 2500, the next"
                                + " begins at 2600.");
        assertThat(AREAS.byPostcode("8900").why()).isEqualTo("Postcode 8900 is in no course area.");
        assertThat(AREAS.byPostcode("2715").version()).isEqualTo(AREAS.version());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "271", "27155", "DK-2715", "２７１５"})
    void what_is_no_postcode_is_refused(String postcode) {
        assertThatThrownBy(() -> AREAS.byPostcode(postcode)).isInstanceOf(Malformed.class);
    }

    @Test
    void in_midtjylland_the_coordinators_area_is_the_course_area() {
        assertThat(AREAS.ofPractice("randers", "8900").area()).isEqualTo("randers");
        assertThat(AREAS.ofPractice("goedstrup", "2715").area()).isEqualTo("goedstrup");
    }

    @Test
    void elsewhere_the_postcode_decides() {
        assertThat(AREAS.ofPractice("hovedstaden", "2715").area()).isEqualTo("indre-by");
        assertThat(AREAS.ofPractice("indre-by", "2960").area()).isEqualTo("nord");
        assertThat(AREAS.ofPractice("", "8305").area()).isNull();
    }

    @Test
    void an_area_is_concerned_by_its_own_courses_and_those_of_its_whole_region() {
        assertThat(AREAS.concerning("randers")).containsExactly("randers", "1082");
        assertThat(AREAS.concerning("1084")).containsExactly("1084", "indre-by", "ydre-by", "nord");
    }

    @Test
    void an_unknown_area_is_refused_with_the_areas_there_are() {
        assertThatThrownBy(() -> AREAS.mustKnow("samsoe"))
                .isInstanceOf(Malformed.class)
                .hasMessageContaining("samsoe")
                .hasMessageContaining("randers")
                .hasMessageContaining("1084");
    }

    @Test
    void reference_data_that_contradicts_itself_is_not_loaded() {
        CourseRegion region = new CourseRegion("1082", "Region Midtjylland");
        CourseArea area = new CourseArea("randers", "Randers", "1082", List.of());
        assertThatThrownBy(() -> new CourseAreas("v", "s", List.of(region), List.of(area, area)))
                .hasMessageContaining("randers stands twice");
        assertThatThrownBy(() -> new CourseAreas("v", "s", List.of(), List.of(area)))
                .hasMessageContaining("1082");
        assertThatThrownBy(() -> new PostcodeRange(2000, 1000)).isInstanceOf(Malformed.class);
    }
}
