// SPDX-License-Identifier: EUPL-1.2
#include "core/log/pocketbank.h"
#include "log/provenance.h"

#include <QTest>

using namespace kb;
using namespace kb::test;

namespace {

Operation operation(int bank, qint64 seq, StepId step, qint64 milliseconds)
{
    return {.id = {uidOf(bank), seq}, .when = Hlc::at(milliseconds), .who = uidOf(1000 + bank), .step = step};
}

} // namespace

class TestProvenance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void firstMadeItAndTheLastChangedIt()
    {
        const std::vector<Operation> operations{operation(1, 2, 2, 3000), operation(2, 1, 1, 2000),
                                                operation(1, 1, 1, 1000)};

        const Provenance provenance = provenanceOf(operations);

        QCOMPARE(provenance.created, (Authorship{uidOf(1001), Hlc::at(1000)}));
        QCOMPARE(provenance.changed, (Authorship{uidOf(1001), Hlc::at(3000)}));
    }

    void whoMadeItDidSoFirstAlsoByAWrongClock()
    {
        std::vector<Operation> operations{operation(1, 1, 1, 9'000'000), operation(2, 1, 1, 1000)};
        operations[0].fields = {{Alive, true}};
        operations[1].observed = {operations[0].id};

        QCOMPARE(provenanceOf(operations).created.who, uidOf(1001));
    }

    void revisionCountsStepsAndNotOperations()
    {
        const std::vector<Operation> twoReachesAndAnEdit{operation(1, 1, 1, 1000), operation(1, 2, 1, 1001),
                                                         operation(1, 3, 2, 1002)};

        QCOMPARE(provenanceOf(twoReachesAndAnEdit).revision, 2);
    }

    void stepsOfDifferentBanksAreDifferentSteps()
    {
        const std::vector<Operation> operations{operation(1, 1, 1, 1000), operation(2, 1, 1, 1001)};

        QCOMPARE(provenanceOf(operations).revision, 2);
    }

    void doublesDoNotCount()
    {
        const std::vector<Operation> once{operation(1, 1, 1, 1000), operation(2, 1, 1, 1001)};
        std::vector<Operation> twice = once;
        twice.insert(twice.end(), once.begin(), once.end());

        QCOMPARE(provenanceOf(twice), provenanceOf(once));
    }

    void noOperationsHaveNone() { QCOMPARE(provenanceOf({}), Provenance()); }
};

QTEST_GUILESS_MAIN(TestProvenance)
#include "tst_provenance.moc"
