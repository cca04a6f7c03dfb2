// SPDX-License-Identifier: EUPL-1.2
#include "jobs/equaltexts.h"
#include "support/testbank.h"

using namespace kb;
using namespace Qt::StringLiterals;

/// A thousand questions of the same text are one thing to decide, not half a million.
class TestEqualTexts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void questionsOfTheTextThatMostHaveAreCounted()
    {
        const auto bank = test::makeBank();
        for (int i = 0; i < EqualTexts::Many; ++i)
            test::insert(*bank, test::aQuestion(u"Waar staan woningen leeg?"_s));
        test::insert(*bank, test::aQuestion(u"Wie woont alleen?"_s));

        const auto most = mostEqualTexts(*bank);

        QVERIFY_RESULT(most);
        QCOMPARE(most->questions, EqualTexts::Many);
        QCOMPARE(most->text, u"Waar staan woningen leeg?"_s);
        QVERIFY(most->isWorthSaying());
    }

    void questionThatWasMergedIsCountedNoMore()
    {
        const auto bank = test::makeBank();
        KnowledgeQuestion asked = test::aQuestion(u"Waar staan woningen leeg?"_s);
        const Uid stays = test::insert(*bank, asked);
        test::insert(*bank, asked);
        asked.status = QuestionStatus::Samengevoegd;
        asked.mergedInto = stays;
        test::insert(*bank, asked);

        QCOMPARE(mostEqualTexts(*bank)->questions, 2);
    }

    void questionsThatDifferAreNotWorthSaying()
    {
        const auto bank = test::makeBank();
        test::insert(*bank, test::aQuestion(u"Waar staan woningen leeg?"_s));
        test::insert(*bank, test::aQuestion(u"Wie woont alleen?"_s));

        QVERIFY(!mostEqualTexts(*bank)->isWorthSaying());
    }

    void bankWithoutQuestionsHasNone()
    {
        QCOMPARE(mostEqualTexts(*test::makeBank())->questions, 0);
    }
};

QTEST_GUILESS_MAIN(TestEqualTexts)
#include "tst_equaltexts.moc"
