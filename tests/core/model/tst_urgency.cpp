// SPDX-License-Identifier: EUPL-1.2
#include "model/signalsteps.h"
#include "model/urgency.h"

#include <QTest>

using namespace kb;

class TestUrgency : public QObject
{
    Q_OBJECT

    static QDate today() { return QDate(2026, 3, 2); }

    static Signal aSignal(Horizon horizon, int impact, int likelihood)
    {
        Signal signal;
        signal.horizon = horizon;
        signal.impact = impact;
        signal.likelihood = likelihood;
        return signal;
    }

private Q_SLOTS:
    void ofWhatNobodyAssessedOnlyADateSaysHowUrgentItIs()
    {
        const QDate today(2026, 3, 2);
        Signal signal = newSignal();
        QCOMPARE(urgencyOf(signal, {}, today), (SignalUrgency{Urgency::Midden, UrgencyReason::NotAssessed}));
        signal.horizon = Horizon::Na10;
        QCOMPARE(urgencyOf(signal, {}, today).reason, UrgencyReason::NotAssessed);

        signal.actBefore = today.addDays(7);
        QCOMPARE(urgencyOf(signal, {}, today), (SignalUrgency{Urgency::Hoog, UrgencyReason::ActBefore}));
    }

    void aDateWithinThreeMonthsIsUrgent()
    {
        Signal signal = aSignal(Horizon::Na10, 1, 1);
        signal.actBefore = QDate(2026, 6, 2);
        QCOMPARE(urgencyOf(signal, {}, today()), (SignalUrgency{Urgency::Hoog, UrgencyReason::ActBefore}));

        signal.actBefore = QDate(2026, 6, 3);
        QCOMPARE(urgencyOf(signal, {}, today()).reason, UrgencyReason::LateAndSmall);
    }

    void whatIsSoonAndLargeIsUrgent()
    {
        QCOMPARE(urgencyOf(aSignal(Horizon::Tot1, 4, 4), {}, today()),
                 (SignalUrgency{Urgency::Hoog, UrgencyReason::SoonAndLarge}));
        QCOMPARE(urgencyOf(aSignal(Horizon::Tot1, 3, 5), {}, today()), SignalUrgency());
        QCOMPARE(urgencyOf(aSignal(Horizon::Van1Tot4, 5, 5), {}, today()), SignalUrgency());
    }

    void aMilestoneOfADossierToWhichItMattersMostIsUrgent()
    {
        const Signal signal = aSignal(Horizon::Van1Tot4, 3, 3);

        QCOMPARE(urgencyOf(signal, {{today().addDays(30), 3}}, today()),
                 (SignalUrgency{Urgency::Hoog, UrgencyReason::Milestone}));
        QCOMPARE(urgencyOf(signal, {{today().addDays(30), 2}}, today()), SignalUrgency());
        QCOMPARE(urgencyOf(signal, {{QDate(), 3}}, today()), SignalUrgency());
    }

    void whatIsLateAndSmallCanWait()
    {
        QCOMPARE(urgencyOf(aSignal(Horizon::Van4Tot10, 2, 3), {}, today()),
                 (SignalUrgency{Urgency::Laag, UrgencyReason::LateAndSmall}));
        QCOMPARE(urgencyOf(aSignal(Horizon::Van1Tot4, 2, 3), {}, today()), SignalUrgency());
    }

    void theHandOfAPersonDecides()
    {
        Signal signal = aSignal(Horizon::Tot1, 5, 5);
        signal.urgencyOverride = Urgency::Laag;

        QCOMPARE(urgencyOf(signal, {}, today()), (SignalUrgency{Urgency::Laag, UrgencyReason::ByHand}));
    }

    void daysLeftCountToTheFirstDateAndBeyond()
    {
        Signal signal;
        QCOMPARE(daysLeft(signal, {}, today()), std::nullopt);

        signal.actBefore = today().addDays(31);
        QCOMPARE(daysLeft(signal, {}, today()), 31);
        QCOMPARE(daysLeft(signal, {{today().addDays(10), 1}, {QDate(), 3}}, today()), 10);

        signal.actBefore = today().addDays(-3);
        QCOMPARE(daysLeft(signal, {}, today()), -3);
    }
};

QTEST_GUILESS_MAIN(TestUrgency)
#include "tst_urgency.moc"
