package dateline.model;

import io.soabase.recordbuilder.core.RecordBuilder;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// A record with so many parts that they are given by name: the build makes a builder of it that asks for each of them, and one
/// that changes some of a record.
@RecordBuilder.Template(options = @RecordBuilder.Options(builderMode = RecordBuilder.BuilderMode.STANDARD_AND_STAGED))
@Retention(RetentionPolicy.SOURCE)
@Target(ElementType.TYPE)
public @interface Named {}
