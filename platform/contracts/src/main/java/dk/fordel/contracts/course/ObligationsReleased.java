package dk.fordel.contracts.course;

import dk.fordel.contracts.Says;
import dk.fordel.contracts.WireName;

import java.util.UUID;

/** Nothing more is owed for a placement that will not happen. */
@WireName("dk.fordel.course-attendance.obligations-released.v1")
@Says("Nothing more is owed for a placement that will not happen.")
public record ObligationsReleased(
        @Says("The attendance booklet.") UUID bookletId, @Says("The placement.") UUID placementId)
        implements CourseEvent {}
