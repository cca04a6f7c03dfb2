// SPDX-License-Identifier: EUPL-1.2
#include "jobs/writtengaps.h"
#include "papers/writtengapsection.h"
#include "support/testbank.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

/// What a preview says about the gaps that came up with a record.
class TestWrittenGapSection : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyWhatCameUpThereStandsThere()
    {
        const auto bank = test::makeBank();
        const Uid here = test::insert(*bank, test::aQuestion());
        QVERIFY_RESULT(WrittenGaps(*bank).add({.title = u"Wat willen jongeren?"_s,
                                               .why = u"Niemand wist het."_s,
                                               .nature = GapNature::Absent,
                                               .about = here}));
        QVERIFY_RESULT(WrittenGaps(*bank).add({.title = u"Iets anders"_s, .why = u"Zomaar."_s}));
        Paper paper;

        addWrittenGaps(paper, *bank, here);

        QCOMPARE(paper.sections.size(), 1);
        QCOMPARE(paper.sections.first().paragraphs.size(), 1);
        QCOMPARE(paper.sections.first().paragraphs.first().first().text, u"Wat willen jongeren?"_s);
    }

    void withoutGapsThereIsNoSection()
    {
        const auto bank = test::makeBank();
        const Uid here = test::insert(*bank, test::aQuestion());
        Paper paper;

        addWrittenGaps(paper, *bank, here);

        QVERIFY(paper.sections.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestWrittenGapSection)
#include "tst_writtengapsection.moc"
