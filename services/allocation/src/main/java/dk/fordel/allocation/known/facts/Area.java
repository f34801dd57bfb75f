package dk.fordel.allocation.known.facts;

/**
 * An area of coordination: the catchment of a hospital unit (ORG-2).
 *
 * @param code code of the hospital unit, for example randers
 * @param district Øst, Midt or Vest
 */
public record Area(String code, String district) {}
