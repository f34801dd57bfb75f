/**
 * A training programme: the planned chain of one trainee's positions, in practices and hospitals,
 * with the days computed from the first one (LIFE-1). Specialist training can be advertised before
 * it has a trainee, who then takes it as it stands (ALLOC-P1P2).
 *
 * <ul>
 *   <li>KBU: 6 months in a hospital, then 6 in the general practice of the chosen municipality.
 *   <li>Introduction: 6 or 12 months; municipalities may be ranked (SOFT-8).
 *   <li>Specialist training: phase 1 (6 months), hospitals (30), phase 2 (6), phase 3 (12),
 *       anchored at a hospital unit (ALLOC-P1P2).
 *   <li>Another specialty: 6 or 12 months (ALLOC-OTHER).
 * </ul>
 *
 * A position that is moved or made longer moves everything after it; gaps between positions stay as
 * long as they were. A programme can be bounded to municipalities: all its positions in practices
 * lie there and nowhere else (SOFT-9, LIFE-3). A position's id follows from its programme and its
 * place in the chain.
 *
 * <p>One life in one stream, with a trainee or without: every event is a {@link
 * dk.fordel.trainee.programme.ProgrammeEvent}. {@code Programme} decides how it begins and who
 * takes it, {@code PositionDecisions} on which days its positions lie, {@code
 * MunicipalityDecisions} where. They ask the {@code ProgrammeState}, which alone is changed by
 * events.
 */
@NullMarked
package dk.fordel.trainee.programme;

import org.jspecify.annotations.NullMarked;
