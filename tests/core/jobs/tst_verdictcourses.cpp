// SPDX-License-Identifier: EUPL-1.2
#include "core/jobs/verdictworld.h"

#include <QTest>

using namespace kb;
using test::VerdictWorld;

namespace {

constexpr int Events = 40;

/// On how many random courses of events.
unsigned runs()
{
    constexpr unsigned usual = 6;
    const int given = qEnvironmentVariableIntValue("KB_VERDICT_RUNS");
    return given > 0 ? unsigned(given) : usual;
}

} // namespace

/// The promise of the review desk: whatever is edited, merged, exchanged and compared again, in whatever
/// order, no verdict is asked again and none is lost. KB_VERDICT_RUNS says on how many courses of events.
class TestVerdictCourses : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noVerdictIsAskedAgainAndNoneIsLost()
    {
        qsizetype judged = 0;
        int merges = 0, reopened = 0;
        for (unsigned seed = 0; seed < runs(); ++seed) {
            VerdictWorld world(seed);
            world.run(Events);
            world.handOver();

            const QByteArray which = "seed " + QByteArray::number(seed) + ": ";
            QVERIFY2(world.judged().lost().isEmpty(), which + world.judged().lost().join(u'\n').toUtf8());
            QVERIFY2(world.judged().askedAgain().isEmpty(),
                     which + world.judged().askedAgain().join(u'\n').toUtf8());
            judged += world.judged().size();
            merges += world.merges();
            reopened += world.judged().reopened();
        }

        qInfo("%lld pairs judged in the end, %d merges; %d times a pair was new again for a reason",
              qlonglong(judged), merges, reopened);
        QVERIFY(judged >= qsizetype(runs()));
        QVERIFY(merges > 0 && reopened > 0);
    }
};

QTEST_GUILESS_MAIN(TestVerdictCourses)
#include "tst_verdictcourses.moc"
