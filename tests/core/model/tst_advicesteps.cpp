// SPDX-License-Identifier: EUPL-1.2
#include "model/advicesteps.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestAdviceSteps : public QObject
{
    Q_OBJECT

    static Advice written()
    {
        Advice advice;
        advice.reason = u"Minder plekken voor uitbreiding"_s;
        advice.keyMessage = u"Koppel de keuzes"_s;
        advice.requested = QStringList{u"Maak één lijst"_s};
        advice.noGaps = true;
        advice.offeredOn = QDate(2026, 3, 2);
        return advice;
    }

    static constexpr AdviceSurroundings Complete{.subjects = 1, .statements = 1, .consulted = 1};

    static QStringList missing(Advice advice, AdviceStatus status, const AdviceSurroundings &around)
    {
        const Advice before = advice;
        advice.status = status;
        return missingForStep(before, advice, around);
    }

private Q_SLOTS:
    void consultingAsksForTheBlocksThatOthersJudge()
    {
        QCOMPARE(
            missing(Advice(), AdviceStatus::Afstemming, {}),
            (QStringList{u"dossiers"_s, u"reason"_s, u"key_message"_s, u"requested"_s, u"statements"_s}));
        QCOMPARE(missing(written(), AdviceStatus::Afstemming, Complete), QStringList());
    }

    void offeringACompleteAdviceAsksNothing()
    {
        QCOMPARE(missing(written(), AdviceStatus::Aangeboden, Complete), QStringList());
    }

    void anAdviceAsksForFiveThingsAtMost()
    {
        Advice advice = written();
        advice.requested = QStringList(5, u"Doe dit"_s);
        Advice longer = advice;
        longer.requested.append(u"En dit"_s);
        QCOMPARE(missingForStep(Advice(), advice, {}), QStringList());
        QCOMPARE(missingForStep(advice, longer, {}), QStringList{u"requested_limit"_s});

        Advice renamed = longer; // as an older program let it through
        renamed.title = u"Kies"_s;
        QCOMPARE(missingForStep(longer, renamed, {}), QStringList());
    }

    void everyStatementHasASource()
    {
        AdviceSurroundings around = Complete;
        around.unsupported = 1;

        QCOMPARE(missing(written(), AdviceStatus::Aangeboden, around), QStringList{u"citations"_s});
    }

    void nothingThatWeDoNotKnowIsChosenOnPurpose()
    {
        Advice advice = written();
        advice.noGaps = false;
        QCOMPARE(missing(advice, AdviceStatus::Aangeboden, Complete), QStringList{u"gaps_text"_s});

        AdviceSurroundings around = Complete;
        around.gaps = 1;
        QCOMPARE(missing(advice, AdviceStatus::Aangeboden, around), QStringList());
    }

    void somebodyWasConsulted()
    {
        AdviceSurroundings around = Complete;
        around.consulted = 0;

        QCOMPARE(missing(written(), AdviceStatus::Aangeboden, around), QStringList{u"consulted"_s});
    }

    void aDecisionHasADateAndFollowsAnOffer()
    {
        QCOMPARE(missing(written(), AdviceStatus::Overgenomen, Complete),
                 (QStringList{u"outcome_on"_s, u"offered_on"_s}));
    }

    void whatWasOfferedStaysAsItsReaderHasIt()
    {
        Advice offered = written();
        offered.status = AdviceStatus::Aangeboden;
        Advice other = offered;
        other.title = u"Anders"_s;
        Advice decided = offered;
        decided.status = AdviceStatus::Deels;
        decided.outcomeOn = QDate(2026, 4, 24);
        Advice revised = other;
        revised.status = AdviceStatus::Concept;
        revised.version = u"1.1"_s;
        revised.offeredOn = {};

        QCOMPARE(missingForStep(offered, other, Complete), QStringList{u"offered"_s});
        QCOMPARE(missingForStep(offered, decided, Complete), QStringList());
        QCOMPARE(missingForStep(offered, revised, Complete), QStringList());
    }

    void whatWasOfferedIsNoDraftAgainUnderTheSameNumber()
    {
        Advice offered = written();
        offered.status = AdviceStatus::Aangeboden;
        Advice renumbered = offered;
        renumbered.status = AdviceStatus::Concept;
        renumbered.version = u"1.1"_s;

        QCOMPARE(missing(offered, AdviceStatus::Concept, Complete), QStringList{u"offered"_s});
        QCOMPARE(missing(offered, AdviceStatus::Afstemming, Complete), QStringList{u"offered"_s});
        QCOMPARE(missingForStep(offered, renumbered, Complete), QStringList{u"offered"_s}); // keeps its day
    }

    void aDecisionDoesNotComeBeforeTheOffer()
    {
        Advice offered = written(); // on 2 March 2026
        offered.status = AdviceStatus::Aangeboden;
        Advice decided = offered;
        decided.status = AdviceStatus::Niet;
        decided.outcomeOn = QDate(2020, 1, 1);
        QCOMPARE(missingForStep(offered, decided, Complete), QStringList{u"outcome_order"_s});

        decided.outcomeOn = offered.offeredOn;
        QCOMPARE(missingForStep(offered, decided, Complete), QStringList());
    }

    void theDayOfADecisionIsCheckedWhenItIsChangedToo()
    {
        Advice decided = written();
        decided.status = AdviceStatus::Niet;
        decided.outcomeOn = decided.offeredOn;
        Advice earlier = decided;
        earlier.outcomeOn = QDate(2020, 1, 1);
        Advice without = decided;
        without.outcomeOn = {};

        QCOMPARE(missingForStep(decided, earlier, Complete), QStringList{u"outcome_order"_s});
        QCOMPARE(missingForStep(decided, without, Complete), QStringList{u"outcome_on"_s});
    }

    void whatIsCarriedOutWasDecidedOn()
    {
        Advice advice = written();
        QCOMPARE(missing(advice, AdviceStatus::Opgevolgd, Complete), QStringList{u"decision"_s});

        advice.status = AdviceStatus::Aangeboden;
        QCOMPARE(missing(advice, AdviceStatus::Opgevolgd, Complete), QStringList{u"decision"_s});

        for (const AdviceStatus decided :
             {AdviceStatus::Overgenomen, AdviceStatus::Deels, AdviceStatus::Niet}) {
            advice.status = decided;
            QCOMPARE(missing(advice, AdviceStatus::Opgevolgd, Complete), QStringList());
        }
    }

    void whatIsDecidedOnIsNotJustOfferedAgain()
    {
        Advice advice = written();
        advice.outcomeOn = QDate(2026, 4, 24);
        for (const AdviceStatus over :
             {AdviceStatus::Overgenomen, AdviceStatus::Opgevolgd, AdviceStatus::Ingetrokken}) {
            advice.status = over;
            QCOMPARE(missing(advice, AdviceStatus::Aangeboden, Complete), QStringList{u"offered"_s});
        }
    }

    void onlyWhatWasOfferedIsWithdrawn()
    {
        Advice advice = written();
        QCOMPARE(missing(advice, AdviceStatus::Ingetrokken, Complete), QStringList{u"offered_on"_s});

        advice.status = AdviceStatus::Deels;
        QCOMPARE(missing(advice, AdviceStatus::Ingetrokken, Complete), QStringList());
    }

    void whatWasOfferedIsNotDeleted()
    {
        Advice advice;
        QVERIFY(mayBeRemoved(advice));

        advice.status = AdviceStatus::Aangeboden;
        QVERIFY(!mayBeRemoved(advice));
    }
};

QTEST_GUILESS_MAIN(TestAdviceSteps)
#include "tst_advicesteps.moc"
