package dk.fordel.allocation.known.municipality;

import dk.fordel.allocation.known.facts.MunicipalityFacts;
import dk.fordel.kernel.Question;

/** What a municipality can be asked. */
public final class MunicipalityQuestions {

    private MunicipalityQuestions() {}

    /** What is known of it; of a code that nobody told of, the code alone. */
    public static Question<?, MunicipalityFacts> facts(String code) {
        return Question.to(
                        Municipality.class,
                        MunicipalityId.of(code),
                        municipality -> municipality.facts(code))
                .orTo(Municipality::new);
    }
}
