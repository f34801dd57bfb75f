package dk.fordel.registry.geography;

/** A municipality by its code and name. */
public record Municipality(MunicipalityCode code, String name) {

    public Municipality {
        name = Text.of("municipalityName", name, 80);
    }
}
