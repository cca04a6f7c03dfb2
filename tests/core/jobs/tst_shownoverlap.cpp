// SPDX-License-Identifier: EUPL-1.2
#include "jobs/shownoverlap.h"
#include "report/overlapwords.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestShownOverlap : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTwoQuestionsHaveASentenceForTheMeeting()
    {
        ShownOverlap shown;
        shown.pair.parts = {{.name = PartName::Concepts,
                             .points = 40,
                             .evidence = {{.name = EvidenceName::Concept, .label = u"leegstand"_s}}}};

        const QString ofQuestions = shown.sentence(Language::En);
        shown.pair.kind = OverlapKind::VraagStudie;

        QCOMPARE(ofQuestions, u"Both questions are about leegstand."_s);
        QCOMPARE(shown.sentence(Language::En), QString());
    }

    void pairThatAPersonPutThereIsByHandAndNotKept()
    {
        ShownOverlap shown{.id = -1};
        shown.verdict = Verdict{.state = OverlapState::Bevestigd, .isManual = true};
        QCOMPARE(shown.levelWords(), byHandWords());

        shown.verdict->isManual = false;

        QCOMPARE(shown.levelWords(), keptWords());
    }

    void whatIsAgreedAboutAGroupIsNoVerdictThatStaysWhileItIsPutOff()
    {
        ShownOverlap shown;
        shown.agreed = OverlapAction{.what = u"Samen uitzoeken"_s};

        QCOMPARE(shown.state(), OverlapState::Actie);
        QCOMPARE(shown.stateWhilePutOff(), OverlapState::Nieuw);
    }
};

QTEST_GUILESS_MAIN(TestShownOverlap)
#include "tst_shownoverlap.moc"
