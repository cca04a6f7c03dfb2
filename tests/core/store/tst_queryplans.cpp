// SPDX-License-Identifier: EUPL-1.2
#include "store/database.h"
#include "support/goldenfile.h"
#include "support/newestdatabase.h"
#include "support/testresult.h"

#include <QDirIterator>

using namespace kb;

/// Asks SQLite which way each query goes. A bank keeps no statistics, so the way depends on the schema alone.
class TestQueryPlans : public QObject
{
    Q_OBJECT

    /// What the query does, one step per line.
    static Result<QStringList> planOf(Database &bank, const QByteArray &query)
    {
        return bank.all("EXPLAIN QUERY PLAN " + query, [](Row row) {
            row.next<qint64>(); // the step, the one it belongs to, and a number that means nothing
            row.next<qint64>();
            row.next<qint64>();
            return row.next<QString>();
        });
    }

private Q_SLOTS:
    void whoPlacedStudiesIsLookedUpByTheStudy()
    {
        auto bank = test::newestDatabase();
        QVERIFY_RESULT(bank);

        const auto plan = planOf(*bank, test::contentOf(QStringLiteral(":/sql/queries/gaps/map_people.sql")));

        QVERIFY_RESULT(plan);
        QVERIFY2(plan->contains(
                     QStringLiteral("SEARCH link USING INDEX link_from (from_uid=? AND type=? AND alive=?)")),
                 qPrintable(plan->join(u'\n')));
    }

    void signalsOfEachUnitAreCountedWithoutALookAtThem()
    {
        auto bank = test::newestDatabase();
        QVERIFY_RESULT(bank);

        const auto plan = planOf(*bank, test::contentOf(QStringLiteral(":/sql/queries/unit/summaries.sql")));

        QVERIFY_RESULT(plan);
        QVERIFY2(plan->contains(QStringLiteral("SCAN signal USING COVERING INDEX signal_owner")),
                 qPrintable(plan->join(u'\n')));
    }

    void noListIsGoneThroughInTheOrderOfItsCodes()
    {
        auto bank = test::newestDatabase();
        QVERIFY_RESULT(bank);

        QStringList found;
        QDirIterator files(QStringLiteral(":/sql/queries"), {QStringLiteral("*.sql")}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            const auto plan = planOf(*bank, test::contentOf(path));
            QVERIFY_RESULT(plan);
            for (const QString &step : *plan) {
                if (step.startsWith(u"SCAN") && step.contains(u"_refcode"))
                    found.append(path.mid(14));
            }
        }

        found.removeDuplicates();
        QCOMPARE(found, QStringList{QStringLiteral("bank/doubled_codes.sql")}); // which is about codes alone
    }
};

QTEST_GUILESS_MAIN(TestQueryPlans)
#include "tst_queryplans.moc"
