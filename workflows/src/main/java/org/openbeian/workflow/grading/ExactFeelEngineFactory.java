package org.openbeian.workflow.grading;

import camundajar.impl.scala.util.Either;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.camunda.bpm.dmn.feel.impl.FeelEngine;
import org.camunda.bpm.dmn.feel.impl.FeelEngineFactory;
import org.camunda.bpm.dmn.feel.impl.scala.ScalaFeelEngine;
import org.camunda.bpm.dmn.feel.impl.scala.function.CustomFunctionTransformer;
import org.camunda.bpm.engine.variable.context.VariableContext;
import org.camunda.feel.syntaxtree.ParsedExpression;
import org.camunda.feel.valuemapper.ValueMapper;

/**
 * The decision engine's own FEEL with two differences.
 *
 * <p>An input expression that is just the name of a variable gives that variable as it is. FEEL would hand it back as
 * a double, and then 10^26 + 1 FLOP is not more than 10^26.
 *
 * <p>Answers of cells are remembered. The engine would parse each cell's text and build its whole function library for
 * every cell of every evaluation, which is where nearly all of a grading's time would go.
 */
public final class ExactFeelEngineFactory implements FeelEngineFactory {

    @Override
    public FeelEngine createInstance() {
        return new ExactFeelEngine();
    }

    private static final class ExactFeelEngine extends ScalaFeelEngine {

        /** Texts, numbers, comparisons, intervals, not, null: nothing but the cell's own input can change the answer. */
        private static final Pattern ONLY_ABOUT_ITS_INPUT =
                Pattern.compile("(?:\"[^\"\\\\]*\"|[0-9.,<>=()\\[\\]\\s-]|\\b(?:not|null|true|false)\\b)*");

        private static final Pattern LITERAL = Pattern.compile("\"[^\"\\\\]*\"|[0-9]{1,9}");

        private static final int MOST_REMEMBERED = 20_000;

        private final Map<String, Object> literals = new ConcurrentHashMap<>();
        private final Map<Asked, Boolean> answers = new ConcurrentHashMap<>();

        ExactFeelEngine() {
            super(List.of());
        }

        @Override
        @SuppressWarnings("unchecked")
        public <T> T evaluateSimpleExpression(String expression, VariableContext variables) {
            if (variables.containsVariable(expression)) {
                return (T) variables.resolve(expression).getValue();
            }
            if (LITERAL.matcher(expression).matches()) {
                Object literal = literals.get(expression);
                if (literal == null) {
                    literal = super.evaluateSimpleExpression(expression, variables);
                    literals.put(expression, literal);
                }
                return (T) literal;
            }
            return super.evaluateSimpleExpression(expression, variables);
        }

        @Override
        public boolean evaluateSimpleUnaryTests(String tests, String inputName, VariableContext variables) {
            Object input = variables.resolve(inputName).getValue();
            if (!hasFewValues(input)) {
                return super.evaluateSimpleUnaryTests(tests, inputName, variables);
            }
            Asked asked = new Asked(tests, input);
            Boolean answer = answers.get(asked);
            if (answer == null) {
                answer = super.evaluateSimpleUnaryTests(tests, inputName, variables);
                if (answers.size() < MOST_REMEMBERED
                        && ONLY_ABOUT_ITS_INPUT.matcher(tests).matches()) {
                    answers.put(asked, answer);
                }
            }
            return answer;
        }

        /** Numbers of users and of FLOP have no end; codes, yes or no, and grades have. */
        private static boolean hasFewValues(Object input) {
            return input instanceof Boolean
                    || input instanceof Integer number && number >= 0 && number < 100
                    || input instanceof String text && text.length() <= 60;
        }

        @Override
        protected org.camunda.feel.FeelEngine buildFeelEngine(
                CustomFunctionTransformer functions, ValueMapper.CompositeValueMapper values) {
            return new RememberingParser(super.buildFeelEngine(functions, values));
        }
    }

    private record Asked(String tests, Object input) {}

    private static final class RememberingParser extends org.camunda.feel.FeelEngine {

        private final Map<String, Either<Failure, ParsedExpression>> expressions = new ConcurrentHashMap<>();
        private final Map<String, Either<Failure, ParsedExpression>> unaryTests = new ConcurrentHashMap<>();

        // bounded by the deployed models, where all expressions come from

        RememberingParser(org.camunda.feel.FeelEngine like) {
            super(like.functionProvider(), like.valueMapper(), like.configuration(), like.clock());
        }

        @Override
        public Either<Failure, ParsedExpression> parseExpression(String expression) {
            Either<Failure, ParsedExpression> known = expressions.get(expression);
            if (known == null) {
                known = super.parseExpression(expression);
                expressions.put(expression, known);
            }
            return known;
        }

        @Override
        public Either<Failure, ParsedExpression> parseUnaryTests(String tests) {
            Either<Failure, ParsedExpression> known = unaryTests.get(tests);
            if (known == null) {
                known = super.parseUnaryTests(tests);
                unaryTests.put(tests, known);
            }
            return known;
        }
    }
}
