// SPDX-License-Identifier: EUPL-1.2
#include "gaps/rules.h"

namespace kb::gaprule {

/// G5.
QList<Gap> looseSignals(const GapFacts &facts, const GapNorms &norms, QDate on)
{
    QList<Gap> gaps;
    for (const SignalFacts &signal : facts.looseSignals) {
        const QDate since = signal.observedOn.addDays(norms.looseDays + 1);
        if (!signal.observedOn.isValid() || since > on)
            continue;
        gaps.append({.kind = GapKind::SignalLoose,
                     .nature = GapNature::Unconnected,
                     .record = signal.record,
                     .recordKind = Kind::Signal,
                     .date = signal.observedOn,
                     .involved = {},
                     .since = since});
    }
    return gaps;
}

/// G6. The number is that of the signals, the total that of the studies.
QList<Gap> unstudiedSubjects(const GapFacts &facts, const GapNorms &norms, QDate)
{
    QList<Gap> gaps;
    for (const SubjectFacts &subject : facts.subjects) {
        if (subject.signalCount < norms.fewestSignals || subject.studies > norms.mostStudies)
            continue;
        gaps.append({.kind = GapKind::SubjectUnstudied,
                     .nature = GapNature::Absent,
                     .record = subject.record,
                     .recordKind = Kind::Concept,
                     .number = subject.signalCount,
                     .total = subject.studies,
                     .involved = {}});
    }
    return gaps;
}

} // namespace kb::gaprule
