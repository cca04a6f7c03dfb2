// SPDX-License-Identifier: EUPL-1.2
#include "model/signalsteps.h"

#include <QTest>

using namespace kb;
using namespace Qt::StringLiterals;

class TestSignalSteps : public QObject
{
    Q_OBJECT

    static QStringList missing(SignalStatus status, const SignalSurroundings &around = {},
                               const std::function<void(Signal &)> &edit = {})
    {
        const Signal before;
        Signal after;
        after.status = status;
        if (edit)
            edit(after);
        return missingForStep(before, after, around);
    }

private Q_SLOTS:
    void aNewSignalMayBeAssessed() { QCOMPARE(missing(SignalStatus::Beoordeeld), QStringList()); }

    void whatNobodyScoredIsNotAssessed()
    {
        Signal after = newSignal();
        after.status = SignalStatus::Beoordeeld;
        QCOMPARE(missingForStep(newSignal(), after, {}), (QStringList{u"impact"_s, u"likelihood"_s}));
        QVERIFY(!isAssessed(after));
        QCOMPARE(statusOnceLoose(after), SignalStatus::Nieuw);

        after.impact = 4;
        QCOMPARE(missingForStep(newSignal(), after, {}), QStringList{u"likelihood"_s});
        after.likelihood = 2;
        QCOMPARE(missingForStep(newSignal(), after, {}), QStringList());
        QVERIFY(isAssessed(after));
    }

    void whatAnOlderProgramLeftAtThreeIsThree()
    {
        const auto older = recordOf<Signal>(Values());
        QCOMPARE(older.impact, 3);
        QCOMPARE(older.likelihood, 3);
    }

    void aScoreThatNobodyGaveIsKeptSo()
    {
        const auto kept = recordOf<Signal>(valuesOf(newSignal()));
        QCOMPARE(kept.impact, NotScored);
        QCOMPARE(kept.likelihood, NotScored);
    }

    void aMessageOfAFeedIsNotAssessedWhateverItSays()
    {
        Signal message;
        message.status = SignalStatus::Inbox;
        QVERIFY(!isAssessed(message));
    }

    void impactOutsideTheScaleIsNoAssessment()
    {
        QCOMPARE(missing(SignalStatus::Beoordeeld, {}, [](Signal &signal) { signal.impact = 6; }),
                 QStringList{u"impact"_s});
    }

    void noSignalIsSeenOnADayToCome()
    {
        const SignalSurroundings around{.today = QDate(2026, 3, 2)};
        Signal before;
        before.observedOn = QDate(2026, 3, 1);
        Signal after = before;
        after.observedOn = QDate(2026, 3, 3);
        QCOMPARE(missingForStep(before, after, around), QStringList{u"observed_before"_s});
        QCOMPARE(missingForStep(after, after, around), QStringList()); // as it came in

        after.observedOn = around.today;
        QCOMPARE(missingForStep(before, after, around), QStringList());
    }

    void linkingAsksForADossierWithAMeaning()
    {
        QCOMPARE(missing(SignalStatus::Gekoppeld), QStringList{u"signal_dossier_link"_s});
        QCOMPARE(missing(SignalStatus::Gekoppeld, {.dossiers = 1}), QStringList());
    }

    void theAgendaAsksWhatIsDoneWithIt()
    {
        QCOMPARE(missing(SignalStatus::Geagendeerd), QStringList{u"follow_up_kind"_s});
        QCOMPARE(missing(SignalStatus::Geagendeerd, {},
                         [](Signal &signal) { signal.followUpKind = FollowUp::Vraag; }),
                 QStringList());
    }

    void handledAsksForTheResult()
    {
        QCOMPARE(missing(SignalStatus::Afgehandeld), QStringList{u"result"_s});
        QCOMPARE(missing(SignalStatus::Afgehandeld, {},
                         [](Signal &signal) { signal.result = u"Vraag gesteld"_s; }),
                 QStringList());
    }

    void settingAsideAsksForAReason()
    {
        QCOMPARE(missing(SignalStatus::Weggelegd), QStringList{u"set_aside_reason"_s});
    }

    void whatWasSetAsideComesBackWithoutQuestions()
    {
        Signal before;
        before.status = SignalStatus::Weggelegd;

        QCOMPARE(missingForStep(before, Signal(), {}), QStringList());
    }

    void theWholeMinistryIsToldWhy()
    {
        QCOMPARE(missing(SignalStatus::Nieuw, {}, [](Signal &signal) { signal.ministryWide = true; }),
                 QStringList{u"wide_reason"_s});
    }

    void anUrgencyByHandHasAReason()
    {
        QCOMPARE(
            missing(SignalStatus::Nieuw, {}, [](Signal &signal) { signal.urgencyOverride = Urgency::Hoog; }),
            QStringList{u"urgency_reason"_s});
    }
};

QTEST_GUILESS_MAIN(TestSignalSteps)
#include "tst_signalsteps.moc"
