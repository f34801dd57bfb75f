package dk.fordel.allocation.mandate;

import dk.fordel.kernel.Question;

import java.time.LocalDate;

/** What the covers of an area can be asked. */
public final class CoverQuestions {

    private CoverQuestions() {}

    /** By which delegation the post may decide in the area on the day, if by any. */
    public static Question<?, Covered> covered(CoverId area, String post, LocalDate day) {
        return Question.to(AreaCover.class, area, cover -> cover.covered(post, day))
                .orTo(AreaCover::new);
    }
}
