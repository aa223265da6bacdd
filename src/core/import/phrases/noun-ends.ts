/** What follows a noun and never a verb in the imperative. */
export const BEING = new Set(
  'takes needs lasts ends finishes stays uses meets leaves of is are was were has have works working passes passed fails failed succeeded succeeds completed verified tested confirmed ready enabled configured done finished'.split(
    ' ',
  ),
);
/** First halves of kinds of tests. */
export const TESTED = new Set(
  'snapshot scan support load backup restore replay build import export access process stress release update upgrade'.split(
    ' ',
  ),
);
/** Second halves of nouns whose first half may be a verb: "load test", "write errors". */
export const HEADS = new Set(
  'id ids line lines entry entries body bodies header headers path paths job jobs p1 p2 p3 defects bugs tickets incidents issues blockers notes success budget rehearsal note request requests time times rate rates usage errors latency depth size lag count counts duration volume'.split(
    ' ',
  ),
);
/** Papers that the first half of a noun may be about. */
export const PAPERS = new Set('guide guides notes manual handbook matrix policy runbook faq instructions'.split(' '));
