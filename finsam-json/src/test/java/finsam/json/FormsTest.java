package finsam.json;

import static org.assertj.core.api.Assertions.assertThat;

import finsam.core.application.Application;
import finsam.core.report.FinalReport;
import finsam.json.application.ApplicationForms;
import finsam.json.cost.CostForms;
import finsam.json.effort.EffortForms;
import finsam.json.effort.TargetGroupForms;
import finsam.json.form.Form;
import finsam.json.party.PartyForms;
import finsam.json.plan.PlanForms;
import finsam.json.report.ReportForms;
import finsam.json.time.TimeForms;
import java.lang.reflect.Method;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every accessor of every record is in the form of the record. */
class FormsTest {
    private static final Set<String> NO_ANSWERS = Set.of("documentType", "schemaVersion", "kind");

    @Test
    void everyAccessorHasALineAndEveryLineAnAccessor() throws ClassNotFoundException {
        Set<Class<?>> records = new HashSet<>(Records.reachable(Application.class));
        records.addAll(Records.reachable(FinalReport.class));
        Map<Class<?>, Form<?, ?>> forms = forms();

        assertThat(forms.keySet()).isEqualTo(records);
        for (Class<?> record : records) {
            Set<String> accessors = new TreeSet<>();
            for (Method accessor : Records.attributes(record)) {
                accessors.add(accessor.getName());
            }
            Set<String> names = new TreeSet<>(forms.get(record).names());
            names.removeIf(name -> NO_ANSWERS.contains(name) && !accessors.contains(name));
            assertThat(names).as(record.getSimpleName()).isEqualTo(accessors);
        }
    }

    @Test
    void formsDescribeThemselves() {
        for (Form<?, ?> form : forms().values()) {
            for (String name : form.names()) {
                assertThat(form.codec(name).shape().swedish()).isNotBlank();
            }
        }
    }

    private static Map<Class<?>, Form<?, ?>> forms() {
        Map<Class<?>, Form<?, ?>> forms = new HashMap<>();
        List.of(
                        ApplicationForms.APPLICATION.form(),
                        ApplicationForms.SIGNATURE,
                        ReportForms.FINAL_REPORT.form(),
                        ReportForms.DEVIATION,
                        ReportForms.GOAL_OUTCOME,
                        ReportForms.IMPLEMENTATION,
                        ReportForms.INFORMANT,
                        ReportForms.METHOD_REVIEW,
                        ReportForms.USE_OF_FUNDS,
                        CostForms.COMPILATION,
                        CostForms.LINE,
                        CostForms.SALARY_CALCULATION,
                        CostForms.SALARY_LINE,
                        CostForms.TABLE,
                        EffortForms.EVALUATION,
                        EffortForms.GOAL,
                        EffortForms.ORGANISATION,
                        EffortForms.RELATED_EFFORT,
                        EffortForms.STAFF_MEMBER,
                        TargetGroupForms.GROUPS,
                        TargetGroupForms.INDIVIDUALS,
                        TargetGroupForms.COMBINATION,
                        TargetGroupForms.YOUTH,
                        TargetGroupForms.PROFESSIONALS,
                        PartyForms.OFFICE,
                        PartyForms.OWNER,
                        PartyForms.PARTY,
                        PlanForms.PLAN,
                        PlanForms.QUARTER,
                        PlanForms.YEAR,
                        TimeForms.PERIOD_OBJECT)
                .forEach(form -> forms.put(form.blank().getClass().getInterfaces()[0], form));
        return forms;
    }
}
