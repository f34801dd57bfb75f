package dk.fordel.registry.geography;

import java.util.List;

/**
 * A hospital unit with its catchment: an area in which coordinators decide (ORG-2, ORG-4).
 *
 * @param code the code of the unit and of the area
 * @param name its name
 * @param district the district it lies in, for example {@code Øst}
 * @param municipalities its catchment
 * @param posts the coordinators' posts of the area
 */
public record HospitalUnit(
        AreaCode code,
        String name,
        String district,
        List<Municipality> municipalities,
        List<Post> posts) {

    public HospitalUnit {
        name = Text.of("unitName", name, 120);
        district = Text.of("district", district, 40);
        municipalities = List.copyOf(municipalities);
        posts = List.copyOf(posts);
    }
}
