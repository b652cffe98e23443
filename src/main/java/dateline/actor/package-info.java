/// An annotated article comes in, its Cast goes out: who takes part and where each is named, by gazetteer first,
/// then names, roles, learnt aliases and pronouns, by the rules of ActorRules. What they do is decided elsewhere.
@NullMarked
package dateline.actor;

import org.jspecify.annotations.NullMarked;
