/// What is done to a case with the machine's help, told once for the window and the commands: found articles come
/// in, with originals, texts, readings and places. Answers are a [dateline.edit.Change]; whoever asked applies it.
@NullMarked
package dateline.casework;

import org.jspecify.annotations.NullMarked;
