// SPDX-License-Identifier: EUPL-1.2
#include "wording/kindcount.h"
#include "wording/steptext.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestStepText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void stepIsToldByWhatItDidToWhat()
    {
        const QString text = stepText({u"edit"_s, Kind::Study, 1, u"DGVB-STU-0007"_s});

        QVERIFY2(text.contains(u"DGVB-STU-0007") && text.endsWith(u"changed"), qPrintable(text));
    }

    void manyRecordsAreCountedWithTheFileTheyCameFrom()
    {
        const QString text = stepText({u"import"_s, Kind::Study, 3, u"zotero.ris"_s});

        QVERIFY2(text.startsWith(u'3') && text.contains(u"(zotero.ris)"), qPrintable(text));
    }

    void manyRecordsAreCalledByTheirKind()
    {
        QVERIFY(stepText({u"edit"_s, Kind::Study, 3, {}}).startsWith(kindCount(Kind::Study, 3)));
    }

    void pairIsToldByItsCodesAlone()
    {
        QCOMPARE(stepText({u"decide"_s, Kind::Verdict, 1, u"A × B"_s}), u"overlap A × B judged"_s);
    }

    void actOfANewerVersionIsToldByItsSubject()
    {
        QCOMPARE(stepText({u"something_new"_s, Kind::None, 1, u"brief"_s}), u"brief"_s);
    }

    void signsInANameStayWhatTheyAre()
    {
        const QString text = stepText({u"import"_s, Kind::None, 1, u"100%1 %2 &x.ris"_s});

        QCOMPARE(text, u"100%1 %2 &x.ris imported"_s);
    }
};

QTEST_GUILESS_MAIN(TestStepText)
#include "tst_steptext.moc"
