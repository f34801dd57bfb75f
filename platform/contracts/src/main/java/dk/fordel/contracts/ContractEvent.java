package dk.fordel.contracts;

/**
 * A fact that one service tells all others. Its wire name stands in {@link WireName}; its key is
 * the aggregate's id.
 */
public interface ContractEvent {}
