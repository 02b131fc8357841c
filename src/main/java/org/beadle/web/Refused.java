package org.beadle.web;

/** Ends a request with a {@link Problem}. */
final class Refused extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Problem problem;

  Refused(Problem problem) {
    super(problem.heading(), null, false, false);
    this.problem = problem;
  }

  Problem problem() {
    return problem;
  }
}
