package dk.fordel.optimiser;

import com.google.ortools.linearsolver.MPSolver;

/**
 * What a search may still spend, in steps that are the same on every machine: a step is a row or a
 * column that an iteration of a solver looks at. No clock is read, so a loaded machine finds what
 * an idle one finds.
 */
final class Budget {

    /** What a node costs beside the iterations that are counted: cuts, and looking ahead. */
    private static final long ITERATIONS_A_NODE = 10_000;

    private long left;

    Budget(long steps) {
        this.left = steps;
    }

    long left() {
        return left;
    }

    boolean isSpent() {
        return left <= 0;
    }

    /**
     * Lets a linear program iterate so often that it spends no more than this.
     *
     * @param most steps; what is left when it is less
     * @param size its rows and columns
     */
    void bound(MPSolver solver, long most, long size) {
        long iterations = Math.max(1, Math.min(most, left) / size);
        solver.setSolverSpecificParametersAsString(
                "max_number_of_iterations: " + Math.min(iterations, Integer.MAX_VALUE));
    }

    /**
     * Lets a search look at so many nodes that it spends about as much as this.
     *
     * @return false when that is not enough for a single one
     */
    boolean boundNodes(MPSolver solver, long most, long size) {
        long nodes = Math.min(most, left) / (size * ITERATIONS_A_NODE);
        solver.setSolverSpecificParametersAsString("limits/totalnodes = " + nodes);
        return nodes > 0;
    }

    /** Notes what a linear program spent. */
    void spend(MPSolver solver, long size) {
        left -= Math.max(1, solver.iterations()) * size;
    }

    /** Notes what a search over nodes spent. */
    void spendNodes(MPSolver solver, long size) {
        left -= (Math.max(1, solver.iterations()) + ITERATIONS_A_NODE * solver.nodes()) * size;
    }
}
