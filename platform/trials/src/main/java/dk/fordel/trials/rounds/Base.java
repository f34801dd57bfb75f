package dk.fordel.trials.rounds;

/** Whom a practice mostly sees (SOFT-4). */
public enum Base {
    URBAN,
    URBAN_DEPRIVED,
    RURAL,
    RURAL_DEPRIVED
}
