// SPDX-License-Identifier: EUPL-1.2
#include "bank/check.h"
#include "core/bank/bankworld.h"
#include "jobs/importjob.h"
#include "support/bankview.h"
#include "support/sanitized.h"

using namespace kb;

namespace {

QByteArray manyRisRecords(int count)
{
    QByteArray ris;
    for (int i = 0; i < count; ++i) {
        const QByteArray number = QByteArray::number(i);
        ris += "TY  - RPRT\nTI  - Wonen in wijk " + number +
               "\nAU  - Kuipers, E.\nPY  - 2024\nDO  - 10.1234/" + number +
               "\nKW  - wonen\nKW  - huurders\nAB  - Hoe woont men in wijk " + number + "?\nER  - \n";
    }
    return ris;
}

Result<ImportOutcome> import(Bank &bank, const QByteArray &ris)
{
    const auto batch = format(u"ris")->read(ris, {});
    if (!batch)
        return batch.error();
    const auto plan = planImport(bank, QStringLiteral("veel.ris"), *batch);
    if (!plan)
        return plan.error();
    return applyImport(bank, *plan, {.doubles = DoublesPolicy::TakeIn});
}

/// In their order: ids survive a rebuild, so equally good ones stay where they stood.
QStringList answersOf(Bank &bank)
{
    return test::answersTo(bank, QStringLiteral("wonen huurders")) +
           test::answersTo(bank, QStringLiteral("wijk energiearmoede -7"));
}

} // namespace

/// Tables and index follow from the log: made anew they are the same, whatever happened before.
class TestRebuild : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void importOfHundredsGoesAwayInOneStepAndComesBackTheSame()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aStudy(QStringLiteral("Wonen was er al")));
        const QByteArray before = test::shownDump(*bank);
        const QStringList answersBefore = answersOf(*bank);
        QVERIFY_RESULT(import(*bank, manyRisRecords(400)));
        const QByteArray after = test::shownDump(*bank);
        const QStringList answersAfter = answersOf(*bank);
        QCOMPARE(bank->records<Study>().ids()->size(), 401);

        QVERIFY_RESULT(bank->undo());
        QCOMPARE(test::shownDump(*bank), before);
        QCOMPARE(answersOf(*bank), answersBefore);

        QVERIFY_RESULT(bank->redo());
        QCOMPARE(test::shownDump(*bank), after);
        QCOMPARE(answersOf(*bank), answersAfter);
        QCOMPARE(*checkBank(*bank), QStringList());
    }

    void rebuildAfterMergesUndoAndRedoGivesTheSame()
    {
        for (unsigned seed = 100; seed < 100 + test::unlessSanitized(10U, 2U); ++seed) {
            test::BankWorld world(seed);
            world.run(100);
            for (int i = 0; i < test::BankWorld::Banks; ++i) {
                Bank &bank = world.bank(i);
                const QByteArray before = test::dump(bank);
                const QStringList answers = answersOf(bank);

                QVERIFY_RESULT(bank.rebuild());

                QVERIFY2(test::dump(bank) == before, qPrintable(QStringLiteral("seed %1").arg(seed)));
                QCOMPARE(answersOf(bank), answers);
            }
        }
    }

    void undoRedoAndRebuildGoOnAfterClosing()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("b.kennisbank"));
        QVERIFY_RESULT(Bank::create(path, test::settingsOf(QStringLiteral("DGVB")), test::tickingClock()));
        QByteArray imported;
        inBankAt(path, [&](Bank &bank) {
            QVERIFY_RESULT(import(bank, manyRisRecords(20)));
            imported = test::shownDump(bank);
        });

        inBankAt(path, [](Bank &bank) { QVERIFY_RESULT(bank.undo()); });
        inBankAt(path, [](Bank &bank) { QVERIFY_RESULT(bank.rebuild()); });
        inBankAt(path, [](Bank &bank) { QVERIFY_RESULT(bank.redo()); });

        inBankAt(path, [&](Bank &bank) {
            QCOMPARE(test::shownDump(bank), imported);
            QCOMPARE(*checkBank(bank), QStringList());
            const QByteArray before = test::dump(bank);
            QVERIFY_RESULT(bank.rebuild());
            QCOMPARE(test::dump(bank), before);
        });
    }

    void whatAnIndexWithLooseChangesAnswersStaysWhenItIsTidied()
    {
        const auto bank = test::makeBank();
        QVERIFY_RESULT(import(*bank, manyRisRecords(30)));
        const auto studies = bank->records<Study>().all();
        for (const Study &study : *studies)
            QVERIFY_RESULT(
                test::edit<Study>(*bank, study.uid, [](Study &s) { s.title += QStringLiteral(" nu"); }));
        const QStringList before = answersOf(*bank);

        QCOMPARE(*bank->context().search.index().mergeSome(1000), 0);
        QCOMPARE(answersOf(*bank), before);

        QVERIFY_RESULT(bank->rebuild());
        QCOMPARE(answersOf(*bank), before);
    }

private:
    /// Opens the bank, works in it and closes it again.
    template <typename Work> static void inBankAt(const QString &path, Work work)
    {
        auto bank = Bank::open(path, OpenMode::ReadWrite, test::tickingClock());
        QVERIFY_RESULT(bank);
        work(**bank);
    }
};

QTEST_GUILESS_MAIN(TestRebuild)
#include "tst_rebuild.moc"
