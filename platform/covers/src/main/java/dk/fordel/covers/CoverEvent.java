package dk.fordel.covers;

import com.fasterxml.jackson.annotation.JsonTypeName;

import dk.fordel.kernel.Period;

import java.time.LocalDate;

/** What a service was told of a cover, in the order it usually comes. */
public sealed interface CoverEvent {

    /** The cover it was told of. */
    CoverId cover();

    /** The post covers the area on these days. */
    @JsonTypeName("followed-cover.granted.v1")
    record Granted(CoverId cover, String area, String post, Period period) implements CoverEvent {}

    /** It ends earlier, after this day; before its first day it never was. */
    @JsonTypeName("followed-cover.ended.v1")
    record Ended(CoverId cover, LocalDate lastDay) implements CoverEvent {}
}
