import type { Contact } from '../../checklist.ts';
import type { Entry } from '../outline/outline.ts';
import type { Proposal, ProposedBands } from '../proposal.ts';
import type { Timing } from './times.ts';

/** The bounds of one band, by fact. */
export type Bounds = NonNullable<ProposedBands['caution']>;

/** An item that becomes a criterion. */
export interface PlanCriterion {
  readonly kind: 'criterion';
  readonly entry: Entry;
  readonly title: string;
  readonly proposal: Proposal;
  readonly level?: 'advisory';
  readonly timing: Timing;
  readonly notes: readonly string[];
  /** The caution items whose bounds it took over, with those bounds. */
  readonly merged: readonly { readonly entry: Entry; readonly caution: Bounds }[];
}

/** A heading, or an item that only heads others. */
export interface PlanGroup {
  readonly kind: 'group';
  readonly title: string;
  readonly line: number;
  /** The item that it is, where it is one. */
  readonly entry?: Entry;
  /** Headings around it, outermost first. */
  readonly headings: readonly string[];
  readonly level?: 'advisory';
  readonly notes: readonly string[];
  readonly nodes: readonly PlanNode[];
}

export type PlanNode = PlanCriterion | PlanGroup;

/** A stage. */
export interface PlanPhase {
  readonly kind: 'phase';
  readonly title: string;
  readonly line: number;
  /** Its id, as its heading suggests. */
  readonly base: string;
  /** Whether it follows the phase before it, and whether for the same commit or a later one. */
  readonly follows?: 'same' | 'ancestor';
  /** Where it lasts weeks, so that the verdict of the one before may be old. */
  readonly maxAge?: string;
  readonly soak?: { readonly length: string; readonly said: string };
  /** Words of the heading that say that it deploys somewhere. */
  readonly environment?: string;
  readonly onDemand: boolean;
  readonly notes: readonly string[];
  readonly nodes: readonly PlanNode[];
}

/** What is to be written. */
export interface Plan {
  /** The document's name, as it was called. */
  readonly file: string;
  readonly name: string;
  readonly description?: string;
  readonly notes: readonly string[];
  readonly contacts: readonly Contact[];
  readonly criteria: readonly PlanNode[];
  readonly phases: readonly PlanPhase[];
}

/** All criteria of a list of nodes, in order. */
export function criteriaOf(nodes: readonly PlanNode[]): readonly PlanCriterion[] {
  return nodes.flatMap((node) => (node.kind === 'criterion' ? [node] : criteriaOf(node.nodes)));
}

/** All groups of a list of nodes, outer ones first. */
export function groupsOf(nodes: readonly PlanNode[]): readonly PlanGroup[] {
  return nodes.flatMap((node) => (node.kind === 'group' ? [node, ...groupsOf(node.nodes)] : []));
}

/** Every node of a plan, in the order in which it is written. */
export function nodesOf(plan: Plan): readonly PlanNode[] {
  return [...plan.criteria, ...plan.phases.flatMap(({ nodes }) => nodes)];
}
