// SPDX-License-Identifier: EUPL-1.2
#include "jobs/gaplist.h"
#include "model/study.h"
#include "model/userecord.h"
#include "rowbank.h"
#include "tabs/gapspage.h"
#include "ui/tabs/tabroom.h"
#include "wording/language.h"

using namespace kb;
using namespace kb::test;
using namespace Qt::StringLiterals;

namespace {

QStringList codesOfGaps(Bank &bank, GapKind kind)
{
    QStringList codes;
    const auto gaps = GapList(bank).gaps({.on = {}, .kinds = {kind}, .units = {}});
    for (const GapLine &gap : *gaps)
        codes.append(gap.line.code);
    return codes;
}

} // namespace

/// Rows S10d, S24a and S26c of the specification, as the gaps show them.
class TestGapRows : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { installLanguage(*qApp, u"nl"_s); }

    void S10d_threeSignalsWithoutADossierAreAGap()
    {
        const RowBank bank(u"KIEM"_s);

        QStringList codes = codesOfGaps(*bank, GapKind::SignalLoose);

        codes.sort();
        QCOMPARE(codes, fullCodes(u"DGKR-SIG-07 DGOBDR-SIG-09 DGRO-SIG-08"_s));
    }

    void S24a_oneUseTakesAStudyOffTheGap()
    {
        const RowBank bank(u"KIEM"_s);
        const auto study = bank.named<Study>("DGVB-STU-12");
        QStringList before = codesOfGaps(*bank, GapKind::StudyUnused);
        QCOMPARE(before.size(), 10);

        UseRecord use;
        use.object = study.uid;
        use.usingUnit = bank->identity().unit;
        use.usedIn = UsedIn::Kamerbrief;
        use.date = bank->now().date();
        insert(*bank, use);

        QVERIFY(before.removeOne(study.refcode));
        QCOMPARE(codesOfGaps(*bank, GapKind::StudyUnused), before);
    }

    void S26c_questionsThatAreNeededAndNotAnsweredStandOnTopOfThePage()
    {
        TabRoom<GapsPage> room(Desk::Content::Example, u"KIEM"_s, fixedClock(scenarioBegin()));
        settle(room.workspace);
        const QStringList wanted = fullCodes(u"DGVB-VRG-07 DGKR-VRG-02 DGRO-VRG-05"_s);
        QVERIFY(room.rows() > wanted.size());

        for (int row = 0; row < wanted.size(); ++row) {
            QStringList cells;
            for (int column = 0; column < room.view().model()->columnCount(); ++column)
                cells.append(room.cell(row, column));
            const QString said = cells.join(u' ');
            QVERIFY2(said.contains(wanted[row]), qPrintable(said));
        }
    }
};

QTEST_MAIN(TestGapRows)
#include "tst_gaprows.moc"
