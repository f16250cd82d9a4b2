package finsam.benchmarks.checks;

import finsam.benchmarks.checks.HandWritten.Problem;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.drools.model.codegen.ExecutableModelProject;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieBuilder;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/** Drools with the executable model: the rules are in a file of its own language, compiled once. */
public final class Drools implements Contender<List<Problem>> {
    private static final KieBase RULES = compiled();

    private static KieBase compiled() {
        KieServices services = KieServices.Factory.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write(
                services.getResources().newClassPathResource("finsam/benchmarks/checks/twenty-four.drl", Drools.class));
        KieBuilder builder = services.newKieBuilder(files).buildAll(ExecutableModelProject.class);
        if (builder.getResults().hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(builder.getResults().toString());
        }
        return services.newKieContainer(services.getRepository().getDefaultReleaseId())
                .getKieBase();
    }

    @Override
    public List<Problem> check(Draft draft) {
        List<Problem> problems = new ArrayList<>();
        StatelessKieSession session = RULES.newStatelessKieSession();
        session.setGlobal("problems", problems);
        List<Object> facts = new ArrayList<>();
        facts.add(draft);
        for (int i = 0; i < draft.costs().size(); i++) {
            facts.add(new CostRow(i, draft.costs().get(i)));
        }
        for (int i = 0; i < draft.parties().size(); i++) {
            facts.add(new PartyRow(i, draft.parties().get(i)));
        }
        session.execute(facts);
        return problems;
    }

    /** A line of the costs, which a rule can match by itself. */
    public record CostRow(int index, Draft.Cost cost) {}

    /** A party, which a rule can match by itself. */
    public record PartyRow(int index, Draft.Cooperation party) {}

    @Override
    public Set<Found> found(List<Problem> problems) {
        Set<Found> found = new LinkedHashSet<>();
        problems.forEach(problem -> found.add(new Found(problem.code(), problem.path())));
        return found;
    }
}
