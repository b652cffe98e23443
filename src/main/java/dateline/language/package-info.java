/// Article text comes in, an Annotation goes out: sentences, tokens, dependency trees, names and times.
/// The language engine (Stanford CoreNLP, for the trees NLP4J) is seen only here. Who a name means and what
/// happened is decided elsewhere. What is set right on the way is a list of rules: see LanguageRules.
@NullMarked
package dateline.language;

import org.jspecify.annotations.NullMarked;
